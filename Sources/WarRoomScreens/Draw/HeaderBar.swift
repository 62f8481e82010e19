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

  private func drawPeople(_ incident: IncidentState, into surface: inout Surface) {
    let next = nextDue(incident)
    let room = surface.width - TextWidth.cells(of: next.text) - 2
    var parts: [PlainText] = [
      "\(words.commander) \(incident.commander?.rawValue ?? words.nobody)"
    ]
    if surface.width >= 100, let scribe = incident.holders(of: .scribe).first {
      parts.append("\(words.scribe) \(scribe.rawValue)")
    }
    let promises = promises(of: incident)
    let right: PlainText =
      isNarrow && !promises.isEmpty ? "" : " (\(state.speak.name(state.right)))"
    parts.append("\(words.you) \(state.member.rawValue)\(right)")
    if state.replay == nil { parts.append(online) }
    let position = state.replay.map(words.replayPosition) ?? "#\(incident.lastSeq)"
    parts.append("\(position) \(state.speak.time(incident.lastAt))")
    parts.insert(contentsOf: promises, at: 0)
    if state.health != .fine { parts.insert("! \(healthWord)", at: 0) }
    surface.write(
      " \(parts.joined(separator: "  "))", row: 1, column: 0,
      role: state.health == .fine ? .muted : .alarm, limit: room, clip: .mark)
    surface.write(
      next.text, row: 1, column: surface.width - TextWidth.cells(of: next.text) - 1,
      role: next.role)
  }

  /// What the room promised to say: an update of a notice that is late, a situation report that is
  /// late or due within minutes. The first of them where every column counts.
  private func promises(of incident: IncidentState) -> [PlainText] {
    let due = incident.nextSitrep(state.ledger.sitrepRhythm)
    let sitrep = due.flatMap { $0 - state.now < Int64(10).minutes ? words.sitrepMark($0) : nil }
    let late = incident.promisedNotices.first.flatMap {
      $0.isOverdue(now: state.now) ? words.updateLate($0.id) : nil
    }
    let all = [late, sitrep].compactMap(\.self)
    return all.prefix(isNarrow ? 1 : 2).map { "\($0)" }
  }

  private var healthWord: PlainText {
    switch state.health {
    case .fine: ""
    case .readOnly: "READ ONLY"
    case .lost: "STORE LOST"
    }
  }

  private var online: PlainText {
    let names = state.attendance.present.map(\.member.rawValue)
    let count: PlainText = "\(words.online(max(1, names.count)))"
    return state.width >= 100 && names.count > 1
      ? "\(count): \(names.joined(separator: " "))" : count
  }

  /// The legal clock that runs out first, else the overdue task that has waited longest, or the
  /// one that is due first.
  private func nextDue(_ incident: IncidentState) -> Line {
    if let clock = incident.openClocks.first, let due = clock.due {
      let lines = ClockLines(clock, state)
      let name = isNarrow ? clock.id.rawValue : clock.watched.definition.title[state.language]
      return Line("\(words.next) \(name) \(lines.remaining) (\(state.speak.time(due)))", lines.role)
    }
    if let late = incident.overdue(now: state.now).first, let due = incident.due(late) {
      return Line(
        "\(words.next) \(late.id.rawValue) \(words.overdueBy(state.speak.lateness(state.now - due)))",
        .alarm)
    }
    guard let next = incident.nextDue(now: state.now).first else { return Line("") }
    let left = next.due - state.now
    return Line(
      "\(words.next) \(next.task.id.rawValue) \(words.due(state.speak.time(next.due))) (\(state.speak.length(left)))",
      left < Int64(1).hours ? .warning : .heading)
  }
}
