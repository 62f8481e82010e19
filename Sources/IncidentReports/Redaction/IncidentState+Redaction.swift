public import IncidentCore

extension IncidentState {
  /// The incident as the reader of an export may see it. What no report shows is not in it at all,
  /// so that it cannot slip out by a table that somebody adds.
  ///
  /// Call it after the record was surveyed: what an entry said that was left out is left out here,
  /// too.
  public func redacted(by redaction: inout Redaction) -> IncidentState {
    var seen = IncidentState()
    seen.id = id
    seen.severity = severity
    seen.tlp = redaction.marking
    seen.isDrill = isDrill
    seen.zone = zone
    seen.openedAt = openedAt
    seen.knownAt = knownAt
    seen.closedAt = closedAt
    seen.lastSeq = lastSeq
    seen.lastAt = lastAt
    seen.duties = duties
    guard redaction.allows(nil) else { return seen }
    seen.title = redaction.text(title)
    seen.questions = questions
    seen.holdings = holdings.map { holding in
      var holding = holding
      holding.member = redaction.name(holding.member)
      return holding
    }
    seen.tasks = tasks.map { $0.redacted(by: &redaction) }
    seen.facts = facts.compactMap { $0.redacted(by: &redaction) }
    seen.decisions = decisions.filter { !redaction.leftOut.contains($0.seq) }
      .map { $0.redacted(by: &redaction) }
    seen.clocks = clocks.map { $0.redacted(by: &redaction) }
    return seen
  }
}

extension IncidentTask {
  /// A task's last words go with the entry they came in, and with any other about it.
  fileprivate func redacted(by redaction: inout Redaction) -> IncidentTask {
    var task = self
    task.plan.title = redaction.text(plan.title)
    task.progress.owner = progress.owner.map { redaction.name($0) }
    task.progress.doer = progress.doer.map { redaction.name($0) }
    task.progress.checker = progress.checker.map { redaction.name($0) }
    task.progress.assignedBy = progress.assignedBy.map { redaction.name($0) }
    task.progress.changedBy = progress.changedBy.map { redaction.name($0) }
    let isWhole = !redaction.hidesWords(of: id)
    task.progress.reason = isWhole ? progress.reason.map { redaction.text($0) } : nil
    task.progress.note = isWhole ? progress.note.map { redaction.text($0) } : nil
    return task
  }
}

extension Fact {
  fileprivate func redacted(by redaction: inout Redaction) -> Fact? {
    var fact = self
    fact.history = history.filter { !redaction.leftOut.contains($0.seq) }.map { answer in
      var answer = answer
      answer.value = answer.value.map { redaction.text($0) }
      answer.source = answer.source.map { redaction.text($0) }
      answer.by = redaction.name(answer.by)
      return answer
    }
    return fact.history.isEmpty ? nil : fact
  }
}

extension Decision {
  fileprivate func redacted(by redaction: inout Redaction) -> Decision {
    var decision = self
    decision.by = redaction.name(by)
    decision.taken.question = redaction.text(taken.question)
    decision.taken.options = taken.options.map { redaction.text($0) }
    decision.taken.chosen = redaction.text(taken.chosen)
    decision.taken.because = redaction.text(taken.because)
    decision.taken.decider = redaction.text(taken.decider)
    decision.taken.objections = taken.objections.map { redaction.text($0) }
    return decision
  }
}

extension IncidentClock {
  fileprivate func redacted(by redaction: inout Redaction) -> IncidentClock {
    var clock = self
    if let started = progress.started {
      clock.progress.started?.by = redaction.name(started.by)
      clock.progress.started?.because = redaction.text(started.because)
    }
    if let ending = progress.ending {
      clock.progress.ending?.by = redaction.name(ending.by)
      clock.progress.ending?.receipt = ending.receipt.map { redaction.text($0) }
      clock.progress.ending?.reason = ending.reason.map { redaction.text($0) }
    }
    return clock
  }
}
