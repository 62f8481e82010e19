/// The wish to take an act back: one's own newest, or a numbered one.
public struct UndoAct: IncidentCommand {
  /// Entry number of the act; nil for one's own newest.
  public var seq: Int64?

  /// An undo.
  public init(seq: Int64? = nil) { self.seq = seq }

  /// A later change by somebody else is never undone on the way: it is named instead.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let log = situation.state.undoLog
    guard
      let act = seq.map({ seq in log.last { $0.seq == seq } })
        ?? log.last(where: { $0.by == situation.member })
    else { throw seq.map { .noSuchEntry($0) } ?? .nothingToUndo }
    if act.by != situation.member { try situation.mayCommand(.undoOthers) }
    var touched: TaskID?
    if case .task(let id, _) = act.target {
      let task = try situation.task(id)
      guard task.progress.changedSeq == act.seq else {
        throw .cannotUndo(
          seq: act.seq, changedBy: task.progress.changedBy ?? situation.member,
          at: task.progress.changedAt ?? situation.now)
      }
      touched = id
    }
    return [.actUndone(ActUndone(undoes: act.seq, task: touched))]
  }
}
