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
      let waiting = state.newNotices.count
      if waiting > 0, state.view != .list(.inbox) {
        let hint = state.words.inboxHint(state.key(of: .inbox))
        surface.write(
          " \(state.words.newNotices(waiting)) - \(hint)", row: row, column: 0, role: .warning,
          limit: surface.width - 1, clip: .mark)
      } else if let draft = state.drafts.newest(in: state.incident?.id), state.overlays.isEmpty {
        surface.write(
          " \(state.words.draftKept) (\(state.words.title(draft.purpose)))", row: row, column: 0,
          role: .muted, limit: surface.width - 1, clip: .mark)
      }
      return
    }
    let mend: PlainText = notice.mend.isEmpty ? "" : " - \(notice.mend)"
    // What went wrong is said whole: a long sentence takes the line above too.
    let lines = (notice.text + mend).wrapped(to: surface.width - 2).prefix(2)
    for (offset, line) in lines.reversed().enumerated() {
      surface.fill(row: row - offset, height: 1)
      surface.write(
        line, row: row - offset, column: 1, role: role(notice.tone), limit: surface.width - 2)
    }
  }

  private func role(_ tone: Notice.Tone) -> Role {
    switch tone {
    case .pending: .muted
    case .recorded: .good
    case .hint: .text
    case .call, .refused: .warning
    case .failed: .alarm
    }
  }

  private typealias Hint = (key: PlainText, word: PlainText)

  /// The way to all keys is always there; as many others as fit stand before it.
  private func drawHints(row: Int, into surface: inout Surface) {
    let last = state.overlays.isEmpty ? [Action.palette, .help].compactMap(hint) : []
    let kept = last.map(width).reduce(0, +)
    var column = 1
    // Put into words as they are asked for: of many keys few fit.
    for hint in explanation.map({ AnySequence($0) }) ?? AnySequence(named.lazy.compactMap(hint)) {
      guard column + width(of: hint) + kept <= surface.width else { break }
      column = draw(hint, row: row, column: column, into: &surface)
    }
    for hint in last { column = draw(hint, row: row, column: column, into: &surface) }
  }

  private func width(of hint: Hint) -> Int {
    TextWidth.cells(of: hint.key) + TextWidth.cells(of: hint.word) + 3
  }

  private func draw(_ hint: Hint, row: Int, column: Int, into surface: inout Surface) -> Int {
    var column = column
    column += surface.write(hint.key, row: row, column: column, role: .key) + 1
    column += surface.write(hint.word, row: row, column: column, role: .muted) + 2
    return column
  }

  /// What is said where keys are typed into something; nil where they are the usual ones.
  private var explanation: [Hint]? {
    switch state.place {
    case .form:
      guard case .filter = state.overlays.last else { return [("", "\(state.words.formHint)")] }
      return [("/", "\(state.words.filterHint)"), ("", "\(filterHelp)")]
    case .palette: return [("", "\(state.words.paletteHint)")]
    case .question: return [("y", "\(state.words.yes)"), ("Esc", "\(state.words.no)")]
    case .board, .task, .timeline, .list, .facts, .outgoing, .enquiries, .sitrep, .review, .replay,
      .evidence, .scope:
      return nil
    }
  }

  /// What waits for this person first; then the usual keys of the place.
  private var named: some Sequence<Action> {
    let urgent: [Action] = state.obstacle(to: .accept) == nil ? [.accept, .decline] : []
    let replaying = state.replay == nil ? [] : state.keys.actionsHinted(in: .replay)
    let usual = state.keys.actionsHinted(in: state.place).lazy.filter {
      $0 != .palette && $0 != .help && state.obstacle(to: $0) == nil
    }
    return [AnySequence(replaying), AnySequence(urgent), AnySequence(usual)].lazy.joined()
  }

  private func hint(of action: Action) -> Hint? {
    guard let binding = state.keys.binding(of: action), let key = binding.keys.first else {
      return nil
    }
    return ("\(key.name)", "\((binding.hint ?? binding.title)[state.language])")
  }

  /// What Tab offers, or what is wrong; the keys of a filter where nothing is typed.
  private var filterHelp: PlainText {
    guard state.view == .timeline else { return "" }
    let typed = state.timeline.filter
    let vocabulary = state.filterVocabulary
    if let problem = TimelineFilter.read(typed, vocabulary).problems.first {
      return "\(state.speak.sentence(problem))"
    }
    let ways = TimelineFilter.completions(of: typed, vocabulary)
    if typed.isEmpty || ways.isEmpty { return "\(state.words.timelineFilterHint)" }
    let words = ways.prefix(8).map { $0.split(separator: " ").last.map { String($0) } ?? "" }
    return "Tab  \(words.joined(separator: "  "))"
  }
}
