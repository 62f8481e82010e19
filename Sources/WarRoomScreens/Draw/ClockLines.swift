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

  /// What is left, what is due, where it stands; then when exactly, how far the rule was checked, and
  /// as much of the why as fits: all of it stands in the full view.
  var lines: [Line] {
    let speak = state.speak
    let left = clock.timeliness.map { "\(speak.name($0))" as PlainText } ?? remaining
    let title = PlainText(untrusted: clock.watched.definition.title[state.language])
    let width = ClockLines.titleWidth(state)
    let status = speak.name(clock.watched.definition.status)
    let when: PlainText = due.isEmpty ? "" : "\(due) "
    let doubt = speak.doubt(about: clock).map { speak.say("\($0). ", "\($0)。") } ?? ""
    return [
      Line("\(left.padded(to: 17)) \(title.padded(to: width)) \(speak.name(clock.state))", role),
      Line("  \(when)[\(status)] \(doubt)\(why)", .muted),
    ]
  }

  /// Cells for a title: what is left beside the distance and the state.
  static func titleWidth(_ state: RoomState) -> Int { max(24, min(64, state.width - 37)) }

  private var due: PlainText {
    guard let due = clock.due else { return "" }
    return "\(state.speak.bothTimes(due, named: false))"
  }

  private var why: PlainText {
    if let open = state.incident?.tasksLeftOpen(by: clock.id).first {
      return "\(state.speak.stillOpen(open, after: clock.id))"
    }
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

/// A clock that applies if an open question is answered so: what it would be, and the questions.
struct PossibleClockLines {
  private let clock: WatchedClock
  private let state: RoomState

  init(_ clock: WatchedClock, _ state: RoomState) {
    self.clock = clock
    self.state = state
  }

  var lines: [Line] {
    guard let incident = state.incident else { return [] }
    let due = incident.statement(of: clock).due
    let left = due.map { state.words.ifSo(state.speak.length($0 - state.now)) } ?? ""
    let title = PlainText(untrusted: clock.definition.title[state.language])
    let width = ClockLines.titleWidth(state)
    let status = state.speak.name(clock.definition.status)
    let open = incident.openQuestions(of: clock.definition).map(question)
    return [
      Line(
        "\(PlainText(untrusted: left).padded(to: 17)) \(title.padded(to: width)) \(state.words.mayApply)",
        .text),
      Line("  [\(status)] \(state.words.hangsOn(open.joined(separator: " / ")))", .muted),
    ]
  }

  /// What is asked, as people are asked it; its name where nobody knows the words.
  private func question(_ id: String) -> String {
    let known = state.incident?.question(id) ?? state.book?.question(id)
    return known?.title[state.language] ?? id
  }
}
