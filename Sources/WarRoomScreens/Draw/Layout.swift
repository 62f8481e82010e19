internal import IncidentCore

/// A rectangle of cells.
struct Area: Hashable {
  var row: Int
  var column: Int
  var height: Int
  var width: Int

  func contains(_ row: Int, _ column: Int) -> Bool {
    (self.row..<self.row + height).contains(row)
      && (self.column..<self.column + width).contains(column)
  }

  static let none = Area(row: 0, column: 0, height: 0, width: 0)
}

/// Where everything goes at a given size.
struct Layout {
  /// The smallest screen that is drawn.
  static let smallest = (width: 60, height: 16)

  /// Below this width the panes are stacked.
  static let paned = 112
  /// From this width the log stands to the right of the tasks.
  static let logAside = 150
  /// From this size log and detail stand side by side under the tasks.
  static let wide = (width: 180, height: 40)

  let isTooSmall: Bool
  let hasPhasePane: Bool
  var phases = Area.none
  var tasks = Area.none
  var log = Area.none
  var detail = Area.none
  /// The whole of the screen between header and status line, heading included.
  let body: Area

  private static let header = 2
  private static let footer = 2
  private static let phaseWidth = 27

  init(_ state: RoomState) {
    self.init(
      width: state.width, height: state.height, zoomed: state.isZoomed, pane: state.pane)
  }

  init(width: Int, height: Int, zoomed: Bool = false, pane: RoomState.Pane = .tasks) {
    isTooSmall = width < Layout.smallest.width || height < Layout.smallest.height
    hasPhasePane = width >= Layout.paned
    let room = max(0, height - Layout.header - Layout.footer)
    body = Area(row: Layout.header, column: 0, height: room, width: width)
    guard !isTooSmall else { return }
    if zoomed {
      if pane == .log { log = body } else { tasks = body }
    } else if width >= Layout.wide.width, height >= Layout.wide.height {
      placeWide()
    } else if width >= Layout.logAside {
      placeAside()
    } else if hasPhasePane {
      placePaned()
    } else {
      placeStacked()
    }
  }

  /// Cells for one phase where the phases are a line of tabs.
  var tabWidth: Int { (body.width - 2) / PhaseID.allCases.count }

  /// The first line shown of a list of `count` lines, so that the selected one is in the middle of
  /// `rows` rows where that is possible.
  static func top(selected: Int, of count: Int, rows: Int) -> Int {
    max(0, min(selected - rows / 2, count - rows))
  }

  /// Lines for tasks, without the heading.
  var taskLines: Int { max(1, tasks.height - 1) }

  private mutating func placeStacked() {
    let logHeight = body.height >= 14 ? 4 : 0
    tasks = Area(
      row: body.row + 1, column: 0, height: body.height - 1 - logHeight, width: body.width)
    log = Area(
      row: tasks.row + tasks.height, column: 0, height: logHeight, width: body.width)
  }

  private mutating func placePaned() {
    let right = placePhases()
    let logHeight = max(4, right.height / 4)
    tasks = right
    tasks.height -= logHeight
    log = right
    log.row += tasks.height
    log.height = logHeight
  }

  private mutating func placeAside() {
    var right = placePhases()
    let logWidth = right.width * 2 / 5
    right.width -= logWidth + 1
    tasks = right
    log = Area(
      row: right.row, column: right.column + right.width + 1, height: right.height,
      width: logWidth)
  }

  private mutating func placeWide() {
    let right = placePhases()
    tasks = right
    tasks.height = max(18, right.height / 2)
    let below = right.row + tasks.height
    let rest = right.height - tasks.height
    let half = right.width / 2
    log = Area(row: below, column: right.column, height: rest, width: half)
    detail = Area(
      row: below, column: right.column + half + 1, height: rest, width: right.width - half - 1)
  }

  /// Takes the left for the phases and gives what is right of the line beside them.
  private mutating func placePhases() -> Area {
    phases = Area(row: body.row, column: 0, height: body.height, width: Layout.phaseWidth)
    return Area(
      row: body.row, column: Layout.phaseWidth + 1, height: body.height,
      width: body.width - Layout.phaseWidth - 1)
  }

  /// Lines of the text that the arrows scroll through.
  func readingLines(_ state: RoomState) -> Int {
    switch state.view {
    case .task(let id): TaskDetail(state, id).lines(width: body.width - 2).count
    case .timeline: EntryDetail(state).lines(width: body.width - 2).count
    case .member(let name): MemberDetail(state, name).lines(width: body.width - 2).count
    case .notice(let id): NoticeDetail(state, id).lines(width: body.width - 2).count
    case .evidence(let number): EvidenceDetail(state, number).lines(width: body.width - 2).count
    case .clock(let id): ClockDetail(state, id).lines(width: body.width - 2).count
    case .fact(let id): FactDetail(state, id).lines(width: body.width - 2).count
    case .filing(let name): FilingPage(state, name).lines(width: body.width - 2).count
    case .board, .list: 0
    }
  }
}
