internal import IncidentCore

extension RoomState {
  /// Why `action` cannot be done now, in a sentence; nil where it can. The core decides whatever
  /// this lets through: it only saves people a detour.
  public func obstacle(to action: Action) -> String? {
    if let reason = replayObstacle(to: action) { return reason }
    switch action {
    case .advance, .tick, .claim, .release, .start, .assign, .block, .skip, .reopen, .check,
      .refuseCheck, .evidence, .due:
      if right == .observer { return words.observerOnly }
      return obstacle(to: action, on: selectedTask)
    case .say, .decide, .fact, .undo, .assumeDuty, .addTask, .intake:
      return right == .observer ? words.observerOnly : incident == nil ? words.noIncident : nil
    case .renounceDuty:
      let held = incident?.duties(of: member).filter { $0 != .commander } ?? []
      return held.isEmpty ? words.noDuty : nil
    case .applyPlaybook, .updatePlaybook: return obstacle(toChangingPlan: action)
    case .clockStart, .clockMet, .clockEnd, .clockReopen:
      if right == .observer { return words.observerOnly }
      guard let clock = selectedClock else { return words.noClock }
      if action == .clockEnd, !leads { return words.commanderOnly(commander) }
      return obstacle(to: action, on: clock)
    case .evidenceAdd, .evidenceCorrect, .evidenceVoid, .custodyGive, .custodyAccept,
      .custodyDecline, .custodyTake, .scopeAdd, .scopeVoid, .measureAdd, .measureEffective,
      .measureUndone:
      if right == .observer { return words.observerOnly }
      return incident == nil ? words.noIncident : registerObstacle(to: action)
    case .noticeNew, .noticeEdit, .noticeText, .noticeCheck, .noticeRefuse, .noticeSent,
      .noticeFollowUp, .noticeVoid, .noticeReopen, .enquiryAdd, .enquiryClose, .sitrepPublish:
      if right == .observer { return words.observerOnly }
      return incident == nil ? words.noIncident : outgoingObstacle(to: action)
    case .noticeOlder, .noticeNewer, .noticeCompare: return obstacleToTurningPages
    case .reviewCheck, .reviewRefuse, .reviewRemove, .addFinding, .addCause, .addAction,
      .actionDone, .actionAssign, .actionReopen:
      return reviewObstacle(to: action)
    case .star, .classify:
      if right == .observer { return words.observerOnly }
      return selectedEntry == nil ? words.noEntry : nil
    case .handover, .severity, .close:
      if incident?.closedAt != nil, action == .close { return words.closedAlready }
      return leads ? nil : words.commanderOnly(commander)
    case .reopenIncident:
      if incident?.closedAt == nil { return words.notClosed }
      return leads ? nil : words.commanderOnly(commander)
    case .accept:
      return incident?.handover?.to == member ? nil : words.nothingOffered
    case .decline: return incident?.handover == nil ? words.nothingOffered : nil
    default: return nil
    }
  }

  private func obstacle(toChangingPlan action: Action) -> String? {
    guard let incident else { return words.noIncident }
    if incident.closedAt != nil { return words.closedAlready }
    if !leads { return words.commanderOnly(commander) }
    if action == .applyPlaybook { return unusedPlaybooks.isEmpty ? words.noPlaybookLeft : nil }
    if playbookOffers.contains(where: { $0.over == nil }) { return nil }
    return playbookOffers.first.map { words.updateFromFile($0) } ?? words.nothingNewer
  }

  /// What would be refused of a clock that has ended, or of one that has not.
  private func obstacle(to action: Action, on clock: ClockID) -> String? {
    let refusal: Refusal
    switch (action, incident?.clock(clock)?.progress.ending) {
    case (.clockReopen, nil): refusal = .clockNotEnded(clock)
    case (.clockEnd, let ending?):
      refusal = .clockEnded(clock, ending.state, by: ending.by, at: ending.at)
    case (.clockMet, let ending?) where ending.state == .met:
      refusal = .clockEnded(clock, .met, by: ending.by, at: ending.at)
    default: return nil
    }
    return speak.answer(refusal).what
  }

  private func obstacle(to action: Action, on task: IncidentTask?) -> String? {
    guard let task else { return words.noTask }
    switch action {
    case .check, .refuseCheck:
      guard task.state == .awaitingCheck else { return words.notAwaitingCheck(task.id) }
      return task.progress.doer == member ? words.ownCheck(task.id) : nil
    case .reopen:
      return task.state.isFinished || task.state == .awaitingCheck
        ? nil : words.notFinished(task.id)
    case .assign where !leads && task.progress.owner != nil:
      return words.commanderOnly(commander)
    case .due: return leads ? nil : words.commanderOnly(commander)
    default: return nil
    }
  }
}
