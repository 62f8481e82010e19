/// An act that its author can still take back, with what it replaced.
public struct UndoableAct: Hashable, Codable, Sendable {
  /// What the act touched, as it was before.
  public enum Target: Hashable, Codable, Sendable {
    /// A task and its progress before the act.
    case task(TaskID, before: TaskProgress)
    /// An answer, which will no longer count.
    case fact(String)
    /// A decision, which will no longer count.
    case decision(Int)
    /// A free entry, which will be shown as taken back.
    case entry
    /// The judgement of severity before the act.
    case severity(before: Severity)
    /// All holdings of duties before the act.
    case duties(before: [DutyHolding])
  }

  /// How many acts of one member are remembered.
  static let depth = 8

  /// Entry number of the act.
  public var seq: Int64
  /// When it was recorded.
  public var at: Moment
  /// Who did it.
  public var by: MemberName
  /// Its storage name.
  public var type: String
  /// What it touched.
  public var target: Target
}

extension IncidentState {
  /// Remembers an act of `stamp.by`, and forgets that member's oldest beyond the depth.
  mutating func remember(_ target: UndoableAct.Target, of event: IncidentEvent, stamp: Stamp) {
    undoLog.append(
      UndoableAct(
        seq: stamp.seq, at: stamp.at, by: stamp.by, type: event.type, target: target))
    let own = undoLog.filter { $0.by == stamp.by }
    if own.count > UndoableAct.depth, let oldest = own.first {
      undoLog.removeAll { $0.seq == oldest.seq }
    }
  }

  /// Puts back what the act numbered `undoes` replaced.
  mutating func takeBack(_ undoes: Int64, stamp: Stamp) {
    guard let index = undoLog.firstIndex(where: { $0.seq == undoes }) else { return }
    let act = undoLog.remove(at: index)
    switch act.target {
    case .task(let id, let before):
      guard let position = tasks.firstIndex(where: { $0.id == id }) else { return }
      tasks[position].progress = before
      mark(position, stamp)
    case .fact(let id):
      guard let position = facts.firstIndex(where: { $0.id == id }),
        let answer = facts[position].history.firstIndex(where: { $0.seq == undoes })
      else { return }
      facts[position].history[answer].undone = true
    case .decision(let number):
      guard let position = decisions.firstIndex(where: { $0.number == number }) else { return }
      decisions[position].undone = true
      for position in tasks.indices where tasks[position].progress.decision == number {
        tasks[position].progress.decision = nil
      }
    case .entry:
      entries -= 1
    case .severity(let before):
      severity = before
    case .duties(let before):
      holdings = before
    }
  }
}
