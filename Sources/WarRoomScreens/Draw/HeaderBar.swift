internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// The two top lines: which incident, how bad, since when, who leads, what comes next.
struct HeaderBar {
  private let state: RoomState
  private let words: ScreenWords

  init(_ state: RoomState) {
    self.state = state
    words = state.words
  }

  func draw(into surface: inout Surface) {
    guard let incident = state.incident else {
      surface.paint(.title, row: 0)
      surface.write(" warroom", row: 0, column: 0, role: .title)
      return
    }
    drawIncident(incident, into: &surface)
    drawPeople(incident, into: &surface)
  }

  private func drawIncident(_ incident: IncidentState, into surface: inout Surface) {
    surface.paint(.title, row: 0)
    let facts = facts(of: incident)
    let drill = mark(of: incident)
    let drillWidth = drill.isEmpty ? 0 : TextWidth.cells(of: drill) + 3
    let taken = TextWidth.cells(of: facts) + drillWidth + 4
    let title = title(of: incident)
    // The number of the incident and the head of its title come before a second clock.
    let wanted =
      TextWidth.cells(of: "\(incident.id.rawValue)") + 2 + min(TextWidth.cells(of: title), 12)
    let clocks = clocks(of: incident)
    let clock =
      clocks.first { surface.width - taken - TextWidth.cells(of: $0) >= wanted } ?? clocks.last
      ?? ""
    let right = taken + TextWidth.cells(of: clock)
    let room = surface.width - right
    let used = surface.write(
      " \(incident.id.rawValue) \(title)", row: 0, column: 0, role: .title,
      limit: room, clip: .mark)
    var column = max(used + 1, surface.width - right + 1)
    if !drill.isEmpty {
      surface.write(" \(drill) ", row: 0, column: column, role: .drill)
      column += drillWidth
    }
    surface.write(facts, row: 0, column: column, role: .title)
    surface.write(
      clock, row: 0, column: surface.width - TextWidth.cells(of: clock), role: .title)
  }

  /// What nobody may overlook: that this is the past, or an exercise.
  private func mark(of incident: IncidentState) -> PlainText {
    let drill: PlainText = incident.isDrill ? "\(isNarrow ? words.drillMark : words.drill)" : ""
    guard let replay = state.replay else { return drill }
    let text = words.replayMark(
      replay, at: state.now, zone: incident.zone, isNarrow: state.width < 110)
    return drill.isEmpty ? "\(text)" : "\(text) \(drill)"
  }

  private var isNarrow: Bool { state.width < 100 }

  /// Where every column counts, only what is not as usual.
  private func facts(of incident: IncidentState) -> PlainText {
    let severity: PlainText = "SEV\(incident.severity.rawValue)"
    let marking: PlainText = "\(incident.tlp.rawValue.uppercased())"
    let status: PlainText = "\(incident.isActive ? words.active : words.closed)"
    guard isNarrow else { return "\(severity) TLP:\(marking) \(status)" }
    return incident.isActive ? "\(severity) \(marking)" : "\(severity) \(marking) \(status)"
  }

  /// Both languages where both fit, else the reader's.
  private func title(of incident: IncidentState) -> PlainText {
    let own = incident.shownTitle[state.language]
    let other = incident.shownTitle[state.language == .english ? .japanese : .english]
    return own == other || state.width < 110 ? "\(own)" : "\(own) / \(other)"
  }

  private func elapsed(_ incident: IncidentState) -> PlainText {
    let end = incident.closedAt ?? state.now
    return "\(state.speak.length(end - incident.start))"
  }

  /// How long it runs and what time it is, the fullest first.
  private func clocks(of incident: IncidentState) -> [PlainText] {
    let zone = incident.zone
    let since: PlainText = "T+\(elapsed(incident))"
    let utc = Zone.utc.civil(state.now).clock(seconds: false)
    // A room on UTC shows it once.
    guard zone.offsetSeconds(at: state.now) != 0 else {
      return ["\(since)  \(utc)Z ", "\(since) "]
    }
    let local: PlainText =
      "\(zone.civil(state.now).clock(seconds: false)) \(zone.abbreviation(at: state.now))"
    return ["\(since)  \(local) \(utc)Z ", "\(since)  \(local) ", "\(since) "]
  }

  /// Left who leads and who is here, right what runs out next. Where both do not fit whole, what
  /// matters least goes first, and no word is cut.
  private func drawPeople(_ incident: IncidentState, into surface: inout Surface) {
    let line = PeopleLine(incident, state).fitting(surface.width)
    surface.write(
      " \(line.left)", row: 1, column: 0,
      role: state.health == .fine ? .muted : .alarm,
      limit: surface.width - TextWidth.cells(of: line.right.text) - 2, clip: .mark)
    surface.write(
      line.right.text, row: 1, column: surface.width - TextWidth.cells(of: line.right.text) - 1,
      role: line.right.role)
  }
}
