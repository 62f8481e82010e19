internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// The two bottom lines: what just became of an act, and the keys that work now.
struct Footer {
  private let state: RoomState

  init(_ state: RoomState) { self.state = state }

  func draw(into surface: inout Surface) {
    drawNotice(row: surface.height - 2, into: &surface)
    drawHints(row: surface.height - 1, into: &surface)
  }

  private func drawNotice(row: Int, into surface: inout Surface) {
    guard let notice = state.notice else {
      if let draft = state.draft, state.overlays.isEmpty {
        surface.write(
          " \(state.words.draftKept) (\(state.words.title(draft.purpose)))", row: row, column: 0,
          role: .muted, limit: surface.width - 1, clip: .mark)
      }
      return
    }
    let mend: PlainText = notice.mend.isEmpty ? "" : " - \(notice.mend)"
    surface.write(
      " \(notice.text)\(mend)", row: row, column: 0, role: role(notice.tone),
      limit: surface.width - 1, clip: .mark)
  }

  private func role(_ tone: Notice.Tone) -> Role {
    switch tone {
    case .pending: .muted
    case .recorded: .good
    case .hint: .text
    case .refused: .warning
    case .failed: .alarm
    }
  }

  private func drawHints(row: Int, into surface: inout Surface) {
    var column = 1
    for (key, word) in hints {
      let needed = TextWidth.cells(of: key) + TextWidth.cells(of: word) + 3
      guard column + needed <= surface.width else { break }
      column += surface.write(key, row: row, column: column, role: .key) + 1
      column += surface.write(word, row: row, column: column, role: .muted) + 2
    }
  }

  /// What waits for this person first; then the usual keys of the place.
  private var hints: [(PlainText, PlainText)] {
    switch state.place {
    case .form:
      if case .filter = state.overlays.last {
        let words = state.words
        let more = state.view == .timeline ? words.timelineFilterHint : ""
        return [("/", "\(words.filterHint)"), ("", "\(more)")]
      }
      return [("", "\(state.words.formHint)")]
    case .palette, .question: return [("Esc", "\(state.words.notDone)")]
    case .board, .task, .timeline, .list: break
    }
    let urgent: [Binding] = state.obstacle(to: .accept) == nil ? bindings([.accept]) : []
    let usual = KeyTable.standard.filter {
      $0.hint != nil && $0.places.contains(state.place) && state.obstacle(to: $0.action) == nil
    }
    return (urgent + usual).compactMap { binding in
      guard let key = binding.keys.first else { return nil }
      return ("\(key.name)", "\((binding.hint ?? binding.title)[state.language])")
    }
  }

  private func bindings(_ actions: [Action]) -> [Binding] {
    actions.compactMap { KeyTable.binding(of: $0) }
  }
}
