internal import IncidentCore
internal import SafeText
public import TerminalCells

/// The whole picture of a room state.
public enum Screen {
  /// Draws `state`; the same state always gives the same cells.
  public static func draw(_ state: RoomState) -> Surface {
    var surface = Surface(width: state.width, height: state.height)
    surface.isASCII = state.isASCII
    let layout = Layout(state)
    if state.isBlank {
      drawBlank(state, into: &surface)
    } else if layout.isTooSmall {
      drawAlone(state.words.tooSmall(state.width, state.height), into: &surface)
    } else {
      HeaderBar(state).draw(into: &surface)
      drawView(state, layout, into: &surface)
      Footer(state).draw(into: &surface)
      drawOverlay(state, into: &surface)
    }
    return surface
  }

  /// Nothing of the incident; the clock, and whether somebody waits for this person.
  private static func drawBlank(_ state: RoomState, into surface: inout Surface) {
    drawAlone(state.words.blank, into: &surface)
    let zone = state.speak.zone
    let clock = zone.civil(state.now).clock(seconds: false)
    surface.write("\(clock) \(zone.abbreviation(at: state.now))", row: 2, column: 0, role: .muted)
    if !state.newNotices.isEmpty {
      surface.write("\(state.words.somebodyWantsYou)", row: 4, column: 0, role: .warning)
    }
  }

  private static func drawAlone(_ text: String, into surface: inout Surface) {
    surface.write(PlainText(untrusted: text), row: 0, column: 0)
    surface.cursor = (0, 0)
  }

  private static func drawView(
    _ state: RoomState, _ layout: Layout, into surface: inout Surface
  ) {
    switch state.view {
    case .board: Board(state, layout).draw(into: &surface)
    case .task(let id):
      draw(TaskDetail(state, id), scrolled: state.reading, in: layout.body, into: &surface)
    case .timeline where state.timeline.opened != nil:
      draw(EntryDetail(state), scrolled: state.reading, in: layout.body, into: &surface)
    case .timeline: TimelinePane(state).draw(in: layout.body, into: &surface)
    case .member(let name):
      draw(MemberDetail(state, name), scrolled: state.reading, in: layout.body, into: &surface)
    case .notice(let id):
      draw(NoticeDetail(state, id), scrolled: state.reading, in: layout.body, into: &surface)
    case .evidence(let number):
      draw(EvidenceDetail(state, number), scrolled: state.reading, in: layout.body, into: &surface)
    case .clock(let id):
      draw(ClockDetail(state, id), scrolled: state.reading, in: layout.body, into: &surface)
    case .fact(let id):
      draw(FactDetail(state, id), scrolled: state.reading, in: layout.body, into: &surface)
    case .filing(let name):
      draw(FilingPage(state, name), scrolled: state.reading, in: layout.body, into: &surface)
    case .list(let kind): ListPane(kind, state).draw(in: layout.body, into: &surface)
    }
  }

  private static func drawOverlay(_ state: RoomState, into surface: inout Surface) {
    switch state.overlays.last {
    case .form(let form): FormBox(form, state).draw(into: &surface)
    case .filter(let editor): FilterLine(editor, state).draw(into: &surface)
    case .palette(let list): ActionBox(list, state, helpOnly: false).draw(into: &surface)
    case .help(let list): ActionBox(list, state, helpOnly: true).draw(into: &surface)
    case .question(let question): QuestionBox(question).draw(into: &surface)
    case nil: break
    }
  }
}

/// A line of text with its role.
struct Line: Hashable {
  var text: PlainText
  var role: Role

  init(_ text: PlainText, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// Text that scrolls under a heading.
protocol ScrolledText {
  var heading: PlainText { get }
  func lines(width: Int) -> [Line]
}

extension Screen {
  static func draw(
    _ text: some ScrolledText, scrolled: Int, in area: Area, into surface: inout Surface
  ) {
    surface.horizontalRule(
      row: area.row, column: area.column, length: area.width, title: text.heading)
    let lines = text.lines(width: area.width - 2).dropFirst(scrolled).prefix(area.height - 1)
    for (offset, line) in lines.enumerated() {
      surface.write(
        line.text, row: area.row + 1 + offset, column: area.column + 1, role: line.role,
        limit: area.width - 2, clip: .mark)
    }
  }
}
