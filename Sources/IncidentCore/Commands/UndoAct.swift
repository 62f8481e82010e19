/// The wish to take an act back: one's own newest, or a numbered one.
public struct UndoAct: IncidentCommand {
  /// Entry number of the act; nil for one's own newest.
  public var seq: Int64?

  /// An undo.
  public init(seq: Int64? = nil) { self.seq = seq }

  /// What was one act goes back as one: a tick and the clock it met. A later change of the same
  /// thing is never undone on the way: it is named instead. Whoever leads may take back what others
  /// did, by its number.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let act = try act(in: situation)
    if act.by != situation.member { try situation.mayCommand(.undoOthers) }
    let parts = situation.state.undoLog.filter {
      $0.seq == act.seq || (act.act != nil && $0.act == act.act)
    }
    var undone: [IncidentEvent] = []
    for part in parts.reversed() {
      let task = situation.state.task(touchedBy: part.target)
      if let task { _ = try situation.task(task) }
      if let later = part.successor, !parts.contains(where: { $0.seq == later.seq }) {
        throw .cannotUndo(seq: part.seq, changedBy: later.by, at: later.at)
      }
      try situation.mayTakeBackEvidence(part, of: parts)
      switch part.target {
      case .addedTask, .playbook: try situation.mayTakeBackPlan(part)
      default: break
      }
      undone.append(.actUndone(ActUndone(undoes: part.seq, task: task)))
    }
    return undone
  }

  private func act(in situation: Situation) throws(Refusal) -> UndoableAct {
    let log = situation.state.undoLog
    if let seq {
      guard let act = log.last(where: { $0.seq == seq }) else { throw .noSuchEntry(seq) }
      return act
    }
    let own = log.last { $0.by == situation.member }
    // Whoever has just offered the command means that, not what they did before.
    if let offer = situation.state.handover, offer.from == situation.member,
      own.map({ $0.at < offer.at }) ?? true
    {
      throw .offerStands(to: offer.to)
    }
    if let own { return own }
    guard situation.leads, let newest = log.last else { throw .nothingToUndo }
    throw .undoNeedsNumber(seq: newest.seq, of: newest.by)
  }
}
