internal import IncidentCore
internal import TerminalCells

extension RoomState {
  mutating func openFilter() {
    let typed = view == .timeline ? timeline.filter : filter.text
    overlays.append(.filter(TextEditor(text: typed)))
  }

  /// Enter keeps the filter, Esc drops it, every other key narrows the view at once.
  mutating func press(_ key: Key, filtering editor: TextEditor) -> [Effect] {
    var editor = editor
    switch key {
    case .enter:
      overlays.removeLast()
      return []
    case .escape:
      overlays.removeLast()
      return narrow(to: "")
    case .up, .down, .pageUp, .pageDown:
      return keys.action(for: key, in: view == .timeline ? .timeline : .board).map { move($0) }
        ?? []
    default:
      let before = editor.text
      _ = editor.handle(key)
      overlays[overlays.count - 1] = .filter(editor)
      return editor.text == before ? [] : narrow(to: editor.text)
    }
  }

  private mutating func narrow(to text: String) -> [Effect] {
    switch view {
    case .timeline:
      timeline.filter = text
      return requestTimeline()
    case .board, .task, .list, .member, .notice, .evidence, .clock, .fact, .filing:
      narrow { $0.text = text }
      return []
    }
  }

  /// Changes which tasks are shown. A selected task that is not among them loses the selection; one
  /// that leaves them later, by an act, keeps it.
  mutating func narrow(_ change: (inout TaskFilter) -> Void) {
    change(&filter)
    guard let incident else { return }
    let shown = filter.tasks(of: incident, phase: phase, member: member, now: now)
    if !shown.contains(where: { $0.id == selection }) { selection = shown.first?.id }
  }
}
