internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Phases, tasks and log, placed by the layout.
struct Board {
  private let state: RoomState
  private let layout: Layout
  private let words: ScreenWords

  init(_ state: RoomState, _ layout: Layout) {
    self.state = state
    self.layout = layout
    words = state.words
  }

  func draw(into surface: inout Surface) {
    guard let incident = state.incident else {
      let text = state.ledger.lastSeq == 0 ? words.loading : words.noIncidentYet
      surface.write(
        PlainText(untrusted: text), row: layout.body.row + 1, column: 2,
        limit: surface.width - 4, clip: .mark)
      return
    }
    if layout.hasPhasePane, layout.phases.width > 0 {
      PhasePane(incident, state).draw(in: layout.phases, into: &surface)
      surface.verticalRule(
        row: layout.phases.row, column: layout.phases.width, length: layout.phases.height)
    } else if !state.isZoomed {
      drawTabs(incident, into: &surface)
    }
    TaskPane(incident, state).draw(in: layout.tasks, into: &surface)
    if layout.log.height > 0 {
      LogPane(state).draw(in: layout.log, into: &surface)
      if layout.log.column > layout.tasks.column {
        surface.verticalRule(
          row: layout.log.row, column: layout.log.column - 1, length: layout.log.height)
      }
    }
    if layout.detail.height > 0, let selected = state.selection {
      surface.verticalRule(
        row: layout.detail.row, column: layout.detail.column - 1, length: layout.detail.height)
      Screen.draw(TaskDetail(state, selected), scrolled: 0, in: layout.detail, into: &surface)
    }
  }

  /// The phases as one line where there is no pane for them.
  private func drawTabs(_ incident: IncidentState, into surface: inout Surface) {
    var column = 1
    let room = layout.tabWidth
    for phase in PhaseID.allCases {
      let count = incident.count(in: phase)
      let numbers: PlainText = "\(count.done)/\(count.total)"
      // Its name, else the head of the name, else the counts alone: half a count is a wrong one.
      let names: [PlainText] = ["\(state.speak.name(phase)) ", "\(words.short(phase)) ", ""]
      let left = room - TextWidth.cells(of: numbers) - 4
      let name = names.first { TextWidth.cells(of: $0) <= left + 1 } ?? ""
      let isShown = phase == state.phase && !state.filter.isActive
      let (open, close): (PlainText, PlainText) = isShown ? ("[", "]") : (" ", " ")
      let text: PlainText = "\(open)\(phase.number) \(name)\(numbers)\(close)"
      surface.write(
        text, row: layout.body.row, column: column, role: isShown ? .heading : .muted, limit: room)
      column += room
    }
  }
}
