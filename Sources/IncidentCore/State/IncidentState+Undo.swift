extension IncidentState {
  /// Remembers an act of `stamp.by`, and forgets that member's oldest beyond the depth.
  mutating func remember(_ target: UndoableAct.Target, of event: IncidentEvent, stamp: Stamp) {
    if let subject = subject(of: target) {
      for position in undoLog.indices
      where undoLog[position].successor == nil
        && self.subject(of: undoLog[position].target) == subject
      {
        undoLog[position].successor = UndoableAct.Successor(
          seq: stamp.seq, at: stamp.at, by: stamp.by)
      }
    }
    undoLog.append(
      UndoableAct(
        seq: stamp.seq, at: stamp.at, by: stamp.by, type: event.type, target: target,
        act: stamp.act))
    let own = undoLog.indices.filter { undoLog[$0].by == stamp.by }
    if own.count > UndoableAct.depth { undoLog.remove(at: own[0]) }
  }

  /// What an act changed that others may change too. Facts keep all their answers and entries
  /// stand alone, so those can be taken back whatever came after them.
  private func subject(of target: UndoableAct.Target) -> UndoableAct.Subject? {
    switch target {
    case .task(let id, _): .task(id)
    case .decision: task(touchedBy: target).map { .task($0) }
    case .severity: .severity
    case .clock(let id, _): .clock(id)
    case .notice(let id, _): .notice(id)
    case .sitrep: .sitrep
    case .duty(let duty, let member, _): .duty(duty, member)
    case .evidence(let number, _): .evidence(number)
    case .scope(let number, _): .scope(number)
    case .measure(let number, _): .measure(number)
    case .imported: nil
    case .star(let entry, _): .star(entry)
    case .classification(let entry, _): .classification(entry)
    case .review(.checks, _), .fact, .intake, .entry, .enquiry: nil
    case .review(let item, _): .review(item)
    case .addedTask(let id): .task(id)
    case .playbook(let id): .playbook(id)
    }
  }

  /// The task that an act changed.
  func task(touchedBy target: UndoableAct.Target) -> TaskID? {
    switch target {
    case .task(let id, _), .addedTask(let id): id
    case .decision(let number): decisions.last { $0.number == number }?.taken.task
    case .fact, .intake, .entry, .severity, .duty, .clock, .review: nil
    case .notice, .enquiry, .sitrep, .scope, .measure, .playbook: nil
    case .evidence(let number, let before): task(provedBy: number, before: before)
    case .star, .classification, .imported: nil
    }
  }

  /// Puts back what the act numbered `undoes` replaced.
  mutating func takeBack(_ undoes: Int64, stamp: Stamp) {
    guard let index = undoLog.firstIndex(where: { $0.seq == undoes }) else { return }
    let act = undoLog.remove(at: index)
    for position in undoLog.indices where undoLog[position].successor?.seq == undoes {
      undoLog[position].successor = nil
    }
    switch act.target {
    case .task(let id, let before): putBack(id, before, stamp)
    case .fact(let id):
      guard let position = facts.firstIndex(where: { $0.id == id }),
        let answer = facts[position].history.firstIndex(where: { $0.seq == undoes })
      else { return }
      facts[position].history[answer].undone = true
    case .intake(let seq): takeBackIntake(seq)
    case .decision(let number): takeBackDecision(number, stamp)
    case .entry: entries -= 1
    case .severity(let before): severity = before
    case .clock(let id, let before):
      guard let position = clocks.firstIndex(where: { $0.id == id }) else { return }
      clocks[position].progress = before
    case .review(let item, let before): putBack(item, before, of: undoes)
    case .notice(let id, let before): putBack(id, before)
    case .enquiry(let asked, let answered): takeBack(asked, answered: answered)
    case .sitrep(let before): sitrep.last = before
    case .evidence(let number, let before): putBack(number, before, stamp)
    case .scope(let number, let before): putBack(scope: number, before)
    case .measure(let number, let before): putBack(measure: number, before)
    case .imported(let number): takeBack(importNumbered: number, by: stamp.seq)
    case .star(let entry, let before): marks.star(entry, before)
    case .classification(let entry, let before): marks.classify(entry, before)
    case .duty(let duty, let member, let held): putBack(duty, member, held)
    case .addedTask, .playbook: takeBackPlan(undoes)
    }
  }

  private mutating func putBack(_ id: TaskID, _ before: TaskProgress, _ stamp: Stamp) {
    guard let position = tasks.firstIndex(where: { $0.id == id }) else { return }
    // What other tasks left for this one to take back is theirs, not part of the act.
    let measures = tasks[position].progress.takesBack
    tasks[position].progress = before
    tasks[position].progress.takesBack = measures
    // The register says which proof there is, whatever becomes of the task.
    tasks[position].progress.evidence = proof(of: id)
    mark(position, stamp)
    noteTemporaryMeasure(of: tasks[position])
  }

  private mutating func takeBackDecision(_ number: Int, _ stamp: Stamp) {
    guard let decision = decisions.lastIndex(where: { $0.number == number && !$0.undone })
    else { return }
    decisions[decision].undone = true
    for position in tasks.indices where tasks[position].progress.decision == number {
      // An earlier decision on the same task counts again.
      let id = tasks[position].id
      tasks[position].progress.decision =
        decisions.last { !$0.undone && $0.taken.task == id }?.number
      mark(position, stamp)
    }
  }

  /// Nobody else's holding is touched.
  private mutating func putBack(_ duty: Duty, _ member: MemberName, _ held: Bool) {
    let isTheirs = { (holding: DutyHolding) in holding.duty == duty && holding.member == member }
    if !held {
      holdings.removeAll { isTheirs($0) && $0.until == nil }
    } else if let last = holdings.lastIndex(where: isTheirs) {
      holdings[last].until = nil
    }
  }
}
