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
    case .tab where view == .timeline:
      guard let completed = completion(of: editor.text) else { return [] }
      overlays[overlays.count - 1] = .filter(TextEditor(text: completed))
      return narrow(to: completed)
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

  /// What Tab makes of a filter: the only way on, or as much as all have in common.
  private func completion(of typed: String) -> String? {
    let ways = TimelineFilter.completions(of: typed, filterVocabulary)
    guard let first = ways.first else { return nil }
    let common = ways.dropFirst().reduce(first) { common, way in
      String(
        String.UnicodeScalarView(
          zip(common.unicodeScalars, way.unicodeScalars).prefix { $0 == $1 }.map(\.0)))
    }
    return common == typed ? nil : common
  }

  mutating func narrow(to text: String) -> [Effect] {
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
