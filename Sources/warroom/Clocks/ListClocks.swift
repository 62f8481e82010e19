internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the clocks of an incident.
struct ListClocks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the clocks: what is due first, what may apply, what ended.",
    discussion: "  warroom clocks --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let ended = state.clocks.filter { !$0.state.isOpen }
      let possible = state.possibleClocks(in: BundledBook.read())
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          let known = (state.openClocks + ended).map { $0.json(now: context.now) }
          return try printer.line(
            .list(known + possible.map { $0.json(state.statement(of: $0), state: "possible") }))
        }
        for clock in state.openClocks + ended { try printer.line(speech.line(of: clock)) }
        for clock in possible { try printer.line(speech.line(of: clock, in: state)) }
        if state.clocks.isEmpty, possible.isEmpty {
          try printer.line("\(speech.say("No legal clock applies.", "該当する法定期限はありません。"))")
        }
      }
    }
  }
}

extension Phrasing {
  /// `jp-appi-final  proposed  29d 11h  12-21 23:59 JST (12-21 14:59Z)  PPC final report`.
  func line(of clock: IncidentClock) -> PlainText {
    var words = [clock.due.map { dueWords($0, of: clock) } ?? say("no date yet", "期日未定")]
    if let timeliness = clock.timeliness { words = [name(timeliness)] }
    return """
      \(Column.padded(clock.id.rawValue, 22)) \(Column.padded(name(clock.state), 12)) \
      \(Column.padded(list(words), 40)) \(clock.watched.definition.title[language]) \
      [\(name(clock.watched.definition.status))]\(doubt(about: clock).map { " ? \($0)" } ?? "")
      """
  }

  /// A clock that may apply, with the questions that decide it.
  func line(of clock: WatchedClock, in state: IncidentState) -> PlainText {
    let statement = state.statement(of: clock)
    let due = statement.due.map { say("if so, \(both($0))", "該当時 \(both($0))") } ?? "-"
    return """
      \(Column.padded(clock.id.rawValue, 22)) \(Column.padded(say("maybe", "可能性"), 12)) \
      \(Column.padded(due, 40)) \(clock.definition.title[language]) \
      [\(name(clock.definition.status))] ? \(few(state.openQuestions(of: clock.definition)))
      """
  }

  private func dueWords(_ due: Moment, of clock: IncidentClock) -> String {
    guard clock.state.isOpen else { return both(due) }
    let rest =
      due < now
      ? say("OVERDUE \(length(now - due))", "期限超過 \(length(now - due))") : length(due - now)
    return "\(Column.padded(rest, 7).value)  \(both(due))"
  }

  /// A moment in the room's zone and in UTC.
  func both(_ moment: Moment) -> String {
    bothTimes(moment)
  }
}
