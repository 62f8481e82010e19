extension IncidentState {
  /// Takes one recorded event in. Total: what is recorded has happened and cannot be refused.
  public mutating func apply(_ record: IncidentRecord) {
    let stamp = record.stamp
    lastSeq = stamp.seq
    if lastSeq > 1, lastAt - stamp.at > EntryStandings.noticedStep {
      standings.noteClockStep(before: stamp.seq, of: lastAt - stamp.at)
    }
    lastAt = stamp.at
    noteOwnMarking(of: record)
    switch record.event {
    case .opened(let event): open(event, stamp)
    case .playbookApplied, .questionAdded, .plan: bring(record)
    case .clock(let event): applyToClock(event, stamp)
    case .intake(let event): applyIntake(event, record)
    case .review(let event): applyToReview(event, stamp)
    case .evidence(let event): applyToEvidence(event, stamp)
    case .scope(let event): applyToScope(event, stamp)
    case .evidenceAttached(let event): applyToEvidence(event, record)
    case .notice(let event): applyToNotice(event, stamp)
    case .enquiry(let event): applyToEnquiries(event, stamp)
    case .sitrepPublished(let event): publish(event, stamp)
    case .taskClaimed, .taskReleased, .taskAssigned, .taskStarted, .taskDone, .checkRequested,
      .taskChecked, .taskBlocked, .taskSkipped, .taskReopened, .taskDueSet:
      applyToTask(record)
    case .mark(let event): applyToMarks(event, stamp)
    case .entryRecorded:
      entries += 1
      remember(.entry, of: record.event, stamp: stamp)
    case .entryCorrected(let event): standings.correct(event.entry, by: stamp.seq)
    case .imports(let event): applyToImports(event, stamp)
    case .decisionTaken(let event): decide(event, record)
    case .factSet(let event): set(event, record)
    case .dutyAssumed(let event):
      remember(event.duty, of: event.member, record)
      assume(event.duty, by: event.member, at: stamp.at)
    case .dutyRenounced(let event):
      remember(event.duty, of: event.member, record)
      renounce(event.duty, by: event.member, at: stamp.at)
    case .handoverOffered(let event):
      handover = HandoverOffer(
        from: stamp.by, to: event.to, at: stamp.at, brief: event.brief, note: event.note)
    case .handoverAccepted(let event):
      handover = nil
      renounce(.commander, by: event.from, at: stamp.at)
      assume(.commander, by: stamp.by, at: stamp.at)
    case .handoverDeclined: handover = nil
    case .severitySet(let event):
      remember(.severity(before: severity), of: record.event, stamp: stamp)
      severity = event.severity
    case .actUndone(let event):
      standings.takeBack(event.undoes, by: stamp.seq)
      takeBack(event.undoes, stamp: stamp)
    case .closed: closedAt = stamp.at
    case .reopened: closedAt = nil
    case .restricted, .accessSet, .liftProposed, .restrictionLifted: applyToRestriction(record)
    case .unknown(let type):
      if !unknownTypes.contains(type) { unknownTypes.append(type) }
    }
  }

  private mutating func open(_ event: IncidentOpened, _ stamp: Stamp) {
    id = event.incident
    title = event.title
    severity = event.severity
    tlp = event.tlp
    isDrill = event.drill
    knownAt = event.knownAt
    zone = event.zone
    openedAt = stamp.at
    openedBy = stamp.by
  }

  private mutating func decide(_ event: DecisionTaken, _ record: IncidentRecord) {
    decisions.append(
      Decision(
        number: event.number, taken: event, seq: record.stamp.seq, at: record.stamp.happened,
        by: record.stamp.by))
    if let position = tasks.firstIndex(where: { $0.id == event.task }) {
      tasks[position].progress.decision = event.number
      mark(position, record.stamp)
    }
    // Now that it is on the list, it is known which task it touched.
    remember(.decision(event.number), of: record.event, stamp: record.stamp)
  }

  private mutating func set(_ event: FactSet, _ record: IncidentRecord) {
    hold(event, record.stamp)
    remember(.fact(event.fact), of: record.event, stamp: record.stamp)
  }

  /// The command is not remembered: taking it, or having given it away, is never undone by a key,
  /// because nobody would lead. An offer of it falls when it changes hands in another way.
  private mutating func remember(_ duty: Duty, of member: MemberName, _ record: IncidentRecord) {
    if duty == .commander {
      handover = nil
    } else {
      let held = holders(of: duty).contains(member)
      remember(.duty(duty, member, held: held), of: record.event, stamp: record.stamp)
    }
  }

  private mutating func assume(_ duty: Duty, by member: MemberName, at moment: Moment) {
    guard !holders(of: duty).contains(member) else { return }
    holdings.append(DutyHolding(duty: duty, member: member, since: moment))
  }

  private mutating func renounce(_ duty: Duty, by member: MemberName, at moment: Moment) {
    for position in holdings.indices
    where holdings[position].duty == duty && holdings[position].member == member
      && holdings[position].until == nil
    {
      holdings[position].until = moment
    }
  }
}
