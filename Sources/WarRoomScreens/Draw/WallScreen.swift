internal import IncidentCore
internal import SafeText
public import TerminalCells

/// The big read-only screen for everybody in the room: how long it has lasted, how far each phase
/// is, what is due, what is stuck, what just happened. No keys, and no names where visitors come.
public struct WallScreen {
  private let state: RoomState
  private let showsNames: Bool
  private let words: ScreenWords

  /// The wall of `state`; without `showsNames`, people appear by their duties.
  public init(_ state: RoomState, showsNames: Bool) {
    self.state = state
    self.showsNames = showsNames
    words = state.words
  }

  /// Draws the wall at the size of the state.
  public func draw() -> Surface {
    var surface = Surface(width: state.width, height: state.height)
    surface.isASCII = state.isASCII
    guard state.width >= Layout.smallest.width, state.height >= Layout.smallest.height else {
      surface.write("\(words.tooSmall(state.width, state.height))", row: 0, column: 0)
      return surface
    }
    guard let incident = state.incident else {
      surface.write("\(words.noIncidentYet)", row: 1, column: 2)
      return surface
    }
    drawTitle(incident, into: &surface)
    let clock: PlainText =
      "T+\(state.speak.length((incident.closedAt ?? state.now) - incident.start))"
    BigDigits.write(clock, row: 3, column: 3, into: &surface)
    drawPhases(incident, row: 9, into: &surface)
    drawDue(incident, row: 3, column: surface.width / 2, into: &surface)
    drawBelow(incident, row: 17, into: &surface)
    return surface
  }

  private func drawTitle(_ incident: IncidentState, into surface: inout Surface) {
    surface.paint(.title, row: 0)
    let drill: PlainText = incident.isDrill ? "  \(words.drill)  " : "  "
    let status = incident.isActive ? words.active : words.closed
    let zone = incident.zone
    let time = zone.civil(state.now).clock(seconds: false)
    let right: PlainText =
      "SEV\(incident.severity.rawValue) TLP:\(incident.tlp.rawValue.uppercased()) \(status)  \(time) \(zone.abbreviation(at: state.now)) "
    let room = surface.width - TextWidth.cells(of: right) - 1
    surface.write(
      " \(incident.id.rawValue) \(incident.shownTitle[state.language])\(drill)", row: 0, column: 0,
      role: .title, limit: room, clip: .mark)
    surface.write(
      right, row: 0, column: surface.width - TextWidth.cells(of: right), role: .title)
  }

  private func drawPhases(_ incident: IncidentState, row: Int, into surface: inout Surface) {
    surface.horizontalRule(row: row, title: "\(words.phases)")
    for (line, phase) in PhaseID.allCases.enumerated() {
      let count = incident.count(in: phase)
      let numbers: PlainText = "\(count.done)/\(count.total)"
      surface.write(
        "\(phase.number) \(state.speak.name(phase))", row: row + 1 + line, column: 2, limit: 18)
      surface.bar(
        row: row + 1 + line, column: 21, length: surface.width - 31, done: count.done,
        of: count.total)
      surface.write(
        numbers.rightAligned(in: 6), row: row + 1 + line, column: surface.width - 8)
    }
  }

  private func drawDue(
    _ incident: IncidentState, row: Int, column: Int, into surface: inout Surface
  ) {
    surface.write("\(words.clocks)", row: row - 1, column: column, role: .heading)
    let clocks = incident.openClocks.filter { $0.due != nil }.prefix(5)
    for (line, clock) in clocks.enumerated() {
      let lines = ClockLines(clock, state)
      surface.write(
        "\(lines.remaining.rightAligned(in: 14))  \(clock.watched.definition.title[state.language])",
        row: row + line, column: column, role: lines.role, limit: surface.width - column - 1,
        clip: .mark)
    }
    let late = incident.overdue(now: state.now).map { ($0, true) }
    let next = incident.nextDue(now: state.now, limit: 5).map { ($0.task, false) }
    for (line, (task, isLate)) in zip(clocks.count..<5, late + next) {
      guard let due = incident.due(task) else { continue }
      let length = state.speak.length(due - state.now)
      let text: PlainText = isLate ? "\(words.overdueBy(length))" : "\(length)"
      surface.write(
        "\(task.id.rawValue) \(text.rightAligned(in: 14))  \(task.plan.title[state.language])",
        row: row + line, column: column, role: isLate ? .alarm : .text,
        limit: surface.width - column - 1, clip: .mark)
    }
  }

  /// What is stuck, then what just happened, in the lines that are left.
  private func drawBelow(_ incident: IncidentState, row: Int, into surface: inout Surface) {
    var row = row
    let stuck = incident.blocked.prefix(max(0, (surface.height - row) / 3))
    if !stuck.isEmpty {
      surface.horizontalRule(row: row, title: "\(words.stuck(incident.blocked.count))")
      for (line, task) in stuck.enumerated() {
        surface.write(
          "\(task.id.rawValue)  \(task.plan.title[state.language])  \(words.blockedBy(task.progress.reason ?? ""))",
          row: row + 1 + line, column: 2, role: .warning, limit: surface.width - 3, clip: .mark)
      }
      row += stuck.count + 1
    }
    row = drawPromises(incident, row: row, into: &surface)
    guard row + 1 < surface.height else { return }
    surface.horizontalRule(row: row, title: "\(words.log)")
    for (line, record) in zip(row + 1..<surface.height, state.log.reversed()) {
      let said = PlainText.lines(untrusted: state.speak.sentence(record.event)).first ?? ""
      let text = showsNames ? said : "\(withoutNames(said.value))"
      surface.write(
        "\(state.speak.time(record.stamp.happened))  \(who(record, incident))  \(text)",
        row: line, column: 2, limit: surface.width - 3, clip: .mark)
    }
  }

  /// What the room promised to say, and what is checked and has not gone out; gives the next row.
  private func drawPromises(
    _ incident: IncidentState, row: Int, into surface: inout Surface
  ) -> Int {
    var parts = incident.promisedNotices.filter { $0.isOverdue(now: state.now) }.map {
      words.updateLate($0.id)
    }
    parts += incident.readyNotices.map { "\($0.id.rawValue) \(state.speak.name($0.state))" }
    if let due = incident.nextSitrep(state.ledger.sitrepRhythm) {
      parts.append(words.sitrepDue(due))
    }
    guard !parts.isEmpty, row < surface.height else { return row }
    surface.write(
      "\(state.speak.list(parts))", row: row, column: 2, role: .warning,
      limit: surface.width - 3, clip: .mark)
    return row + 1
  }

  /// `text` with a dash for every handle of a member that stands in it as a word of its own.
  private func withoutNames(_ text: String) -> String {
    let names = Set(state.ledger.members.map(\.id.rawValue))
    var result = ""
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-": word.unicodeScalars.append(scalar)
      default:
        result += names.contains(word) ? "-" : word
        result.unicodeScalars.append(scalar)
        word = ""
      }
    }
    return result + (names.contains(word) ? "-" : word)
  }

  private func who(_ record: IncidentRecord, _ incident: IncidentState) -> PlainText {
    if showsNames { return "\(record.stamp.by.rawValue)" }
    let duties = incident.duties(of: record.stamp.by).map { state.speak.name($0, in: incident) }
    return duties.first.map { "\($0)" } ?? "-"
  }
}

/// Digits five lines high, for the far end of the room.
enum BigDigits {
  private static let patterns: [Character: [String]] = [
    "0": ["####", "#  #", "#  #", "#  #", "####"], "1": ["  # ", " ## ", "  # ", "  # ", " ###"],
    "2": ["####", "   #", "####", "#   ", "####"], "3": ["####", "   #", " ###", "   #", "####"],
    "4": ["#  #", "#  #", "####", "   #", "   #"], "5": ["####", "#   ", "####", "   #", "####"],
    "6": ["####", "#   ", "####", "#  #", "####"], "7": ["####", "   #", "  # ", "  # ", "  # "],
    "8": ["####", "#  #", "####", "#  #", "####"], "9": ["####", "#  #", "####", "   #", "####"],
    ":": ["    ", " #  ", "    ", " #  ", "    "], "T": ["####", " ## ", " ## ", " ## ", " ## "],
    "+": ["    ", " #  ", "### ", " #  ", "    "], "d": ["   #", "   #", "####", "#  #", "####"],
    "h": ["#   ", "#   ", "####", "#  #", "#  #"],
  ]

  /// Writes `text` with its upper left corner at `row`, `column`.
  static func write(_ text: PlainText, row: Int, column: Int, into surface: inout Surface) {
    var start = column
    for character in text.value {
      let pattern = patterns[character] ?? []
      for (line, dots) in pattern.enumerated() {
        for (offset, dot) in dots.enumerated() where dot == "#" {
          surface.write("#", row: row + line, column: start + offset, role: .heading)
        }
      }
      start += pattern.isEmpty ? 3 : 6
    }
  }
}
