/// Earlier states of a text, so that edits can be taken back and done again.
struct EditHistory: Hashable, Sendable {
  /// What kind of edit a step was.
  enum Kind: Hashable, Sendable {
    /// One typed character; a run of them is one step.
    case typing
    /// One deleted character; a run of them is one step.
    case deleting
    /// A step by itself.
    case single
  }

  /// A text with its cursor.
  struct Snapshot: Hashable, Sendable {
    var before: String
    var after: String
  }

  /// How many steps can be taken back.
  static let depth = 100

  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var run: Kind?

  /// Keeps the state before an edit of `kind`, unless the edit continues a run.
  mutating func remember(_ snapshot: Snapshot, before kind: Kind) {
    future = []
    defer { run = kind }
    if kind != .single, run == kind { return }
    past.append(snapshot)
    if past.count > Self.depth { past.removeFirst() }
  }

  /// The next edit begins a step of its own.
  mutating func endRun() { run = nil }

  /// The state before the last step; `current` is kept for `forward`.
  mutating func back(from current: Snapshot) -> Snapshot? {
    endRun()
    guard let snapshot = past.popLast() else { return nil }
    future.append(current)
    return snapshot
  }

  /// The state after the step that was taken back last.
  mutating func forward(from current: Snapshot) -> Snapshot? {
    endRun()
    guard let snapshot = future.popLast() else { return nil }
    past.append(current)
    return snapshot
  }
}

extension TextEditor {
  private var snapshot: EditHistory.Snapshot {
    get { EditHistory.Snapshot(before: before, after: after) }
    set { (before, after) = (newValue.before, newValue.after) }
  }

  mutating func remember(as kind: EditHistory.Kind) {
    history.remember(snapshot, before: kind)
  }

  mutating func undo() {
    if let earlier = history.back(from: snapshot) { snapshot = earlier }
  }

  mutating func redo() {
    if let later = history.forward(from: snapshot) { snapshot = later }
  }
}
