internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One legal clock as two lines of its view, and its parts for the panes that show it in short.
struct ClockLines {
  private let clock: IncidentClock
  private let state: RoomState

  init(_ clock: IncidentClock, _ state: RoomState) {
    self.clock = clock
    self.state = state
  }

  /// What is left, or by how much the time has passed: a word, never colour alone.
  var remaining: PlainText {
    guard let due = clock.due else { return "\(state.words.noDate)" }
    let distance = state.speak.length(due - state.now)
    return clock.isOverdue(now: state.now)
      ? "\(state.words.overdueBy(distance))" : "\(distance)"
  }

  /// Louder as the time comes nearer: a day, four hours, passed.
  var role: Role {
    guard clock.state.isOpen else { return .muted }
    if clock.isOverdue(now: state.now) { return .alarm }
    guard let due = clock.due else { return .text }
    return due - state.now < Int64(24).hours ? .warning : .heading
  }

  /// State, what is left, due in the room's zone and in UTC, title, how far the rule was checked;
  /// then why: the start, who said it, and the computation.
  var lines: [Line] {
    let speak = state.speak
    let name = PlainText(untrusted: speak.name(clock.state)).padded(to: 10)
    let left = clock.timeliness.map { "\(speak.name($0))" as PlainText } ?? remaining
    let title = clock.watched.definition.title[state.language]
    let status = speak.name(clock.watched.definition.status)
    return [
      Line("\(name) \(left.padded(to: 17)) \(due.padded(to: 29)) \(title) [\(status)]", role),
      Line("           \(why)", .muted),
    ]
  }

  private var due: PlainText {
    guard let due = clock.due else { return "" }
    let utc = Phrasing(language: state.language, zone: .utc, now: state.now)
    return "\(state.speak.time(due)) (\(utc.time(due))Z)"
  }

  private var why: PlainText {
    if let ending = clock.progress.ending {
      let receipt = [ending.receipt, ending.reason].compactMap { $0 }
      return
        "\(state.speak.exactTime(ending.at)) \(ending.by.rawValue) \(state.speak.list(receipt))"
    }
    let said = clock.statement?.said[state.language] ?? ""
    guard let started = clock.progress.started else { return "\(said)" }
    return "\(started.by.rawValue): \(started.because) / \(said)"
  }
}
