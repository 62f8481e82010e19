internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// The second line of the screen: what is wrong or late, who leads, who is here, and what runs out
/// next. Every part has a rank; where the line is too long, parts of the lowest rank go until the
/// rest fits. Nothing is cut inside a word.
struct PeopleLine {
  private let incident: IncidentState
  private let state: RoomState
  private let words: ScreenWords

  init(_ incident: IncidentState, _ state: RoomState) {
    self.incident = incident
    self.state = state
    words = state.words
  }

  /// What can go, the least missed first.
  private enum Part: CaseIterable {
    case names, scribe, time, date, right, position, secondPromise, you, online
  }

  /// The line in `width` cells.
  func fitting(_ width: Int) -> (left: PlainText, right: Line) {
    var gone: Set<Part> = []
    var line = (left: left(without: gone), right: next(without: gone))
    for part in Part.allCases {
      if cells(line.left) + cells(line.right.text) + 4 <= width { break }
      gone.insert(part)
      if part == .date { line.right = next(without: gone) } else { line.left = left(without: gone) }
    }
    return line
  }

  private func cells(_ text: PlainText) -> Int { TextWidth.cells(of: text) }

  private func left(without gone: Set<Part>) -> PlainText {
    var parts: [PlainText] = state.health == .fine ? [] : ["! \(words.health(state.health))"]
    parts += promises.prefix(gone.contains(.secondPromise) ? 1 : 2)
    let leads = state.commander == state.member
    let own: PlainText = leads ? "\(words.yourself)" : ""
    parts.append("\(words.commander) \(state.commander?.rawValue ?? words.nobody)\(own)")
    if !gone.contains(.scribe), let scribe = incident.holders(of: .scribe).first {
      parts.append("\(words.scribe) \(scribe.rawValue)")
    }
    if !leads, !gone.contains(.you) {
      let right: PlainText =
        gone.contains(.right) ? "" : " (\(state.speak.name(state.right)))"
      parts.append("\(words.you) \(state.member.rawValue)\(right)")
    }
    if state.replay == nil, !gone.contains(.online) {
      parts.append(online(withNames: !gone.contains(.names)))
    }
    if !gone.contains(.position) {
      let position = state.replay.map(words.replayPosition) ?? "#\(incident.lastSeq)"
      parts.append(
        gone.contains(.time) ? "\(position)" : "\(position) \(state.speak.time(incident.lastAt))")
    }
    return parts.joined(separator: "  ")
  }

  /// What the room promised to say: an update of a notice that is late, a situation report that is
  /// late or due within minutes.
  private var promises: [PlainText] {
    let due = incident.nextSitrep(state.ledger.sitrepRhythm)
    let sitrep = due.flatMap {
      $0 - state.now < Int64(10).minutes ? words.sitrepMark($0) : nil
    }
    let late = incident.promisedNotices.first.flatMap {
      $0.isOverdue(now: state.now) ? words.updateLate($0.id) : nil
    }
    return [late, sitrep].compactMap(\.self).map { "\($0)" }
  }

  private func online(withNames: Bool) -> PlainText {
    let names = state.attendance.present.map(\.member.rawValue)
    let count: PlainText = "\(words.online(max(1, names.count)))"
    return withNames && state.width >= 100 && names.count > 1
      ? "\(count): \(names.joined(separator: " "))" : count
  }

  /// The legal clock that runs out first, else the overdue task that has waited longest, or the
  /// one that is due first.
  private func next(without gone: Set<Part>) -> Line {
    if let clock = incident.openClocks.first, let due = clock.due {
      let lines = ClockLines(clock, state)
      let name =
        state.width < 100 ? clock.id.rawValue : clock.watched.definition.title[state.language]
      let date: PlainText = gone.contains(.date) ? "" : " (\(state.speak.time(due)))"
      return Line("\(words.next) \(name) \(lines.remaining)\(date)", lines.role)
    }
    if let late = incident.overdue(now: state.now).first, let due = incident.due(late) {
      return Line(
        "\(words.next) \(late.id.rawValue) \(words.overdueBy(state.speak.lateness(state.now - due)))",
        .alarm)
    }
    guard let next = incident.nextDue(now: state.now, limit: 1).first else { return Line("") }
    let left = next.due - state.now
    return Line(
      "\(words.next) \(next.task.id.rawValue) \(words.due(state.speak.time(next.due))) (\(state.speak.length(left)))",
      left < Int64(1).hours ? .warning : .heading)
  }
}
