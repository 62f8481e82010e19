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
    let clock: PlainText = "T+\(elapsed(incident))  \(wallClock(incident.zone)) "
    let drill = mark(of: incident)
    let drillWidth = drill.isEmpty ? 0 : TextWidth.cells(of: drill) + 3
    let right = TextWidth.cells(of: facts) + TextWidth.cells(of: clock) + drillWidth + 4
    let room = surface.width - right
    let used = surface.write(
      " \(incident.id.rawValue) \(title(of: incident))", row: 0, column: 0, role: .title,
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

  private func wallClock(_ zone: Zone) -> PlainText {
    let local = zone.civil(state.now).clock(seconds: false)
    let utc = Zone.utc.civil(state.now).clock(seconds: false)
    // A room on UTC shows it once.
    return zone.offsetSeconds(at: state.now) == 0
      ? "\(utc)Z" : "\(local) \(zone.abbreviation(at: state.now)) \(utc)Z"
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
