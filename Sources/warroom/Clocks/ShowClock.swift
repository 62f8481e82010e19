internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows one clock with everything it ever said.
struct ShowClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one clock: dates, start, filing items, sources, and what it said before.",
    discussion: "  warroom clock show jp-appi-final")

  @Argument(help: "The clock.", completion: Completions.clocks) var clock: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let found = try context.clock(clock, in: state)
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          let json =
            state.clock(found.id)?.json(now: context.now)
            ?? found.json(state.statement(of: found), state: "possible")
          return try printer.line(json)
        }
        let page = ClockText(clock: found, state: state, speech: speech)
        for line in page.lines { try printer.line(line) }
      }
    }
  }
}

/// Prints how a deadline is counted.
struct ExplainClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print how a deadline is counted, day by day.",
    discussion: """
        warroom clock explain jp-appi-final
        warroom clock explain jp-appi-final --from 2026-04-04T09:00+09:00
      """)

  @Argument(help: "The clock.", completion: Completions.clocks) var clock: String
  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("Count from this time instead, and record nothing.", valueName: "time"))
  var start: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let found = try context.clock(clock, in: state)
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let from = try context.time(start) ?? state.start(of: found.definition)
      try Printer.output { printer in
        guard let from else {
          let said = state.statement(of: found).said
          if context.wantsJSON { return try printer.line(.texts(said)) }
          return try printer.line("\(said[context.language])")
        }
        let deadline = state.deadline(of: found, from: from)
        if context.wantsJSON {
          return try printer.line(
            .object([
              "clock": .text(found.id.rawValue), "start": .time(from),
              "limit": deadline.limit.map { .time($0) },
              "steps": .list(speech.steps(deadline).map { .text($0) }),
            ]))
        }
        try printer.line("\(found.definition.title[context.language]) (\(found.id.rawValue))")
        try printer.line("  \(speech.say("from", "起算")) \(speech.instant(from, in: deadline.zone))")
        for step in speech.steps(deadline) { try printer.line("  \(step)") }
        if let limit = deadline.limit {
          try printer.line(
            "  \(speech.say("due by", "期限")) \(speech.instant(limit, in: deadline.zone))")
        } else {
          try printer.line("  \(speech.explanation(deadline))")
        }
      }
    }
  }
}

extension RoomContext {
  /// The clock called `typed`, as the record knows it, else as the program does.
  ///
  /// - Throws: `CommandFailure` with the nearest names.
  func clock(_ typed: String, in state: IncidentState) throws -> WatchedClock {
    let id = ClockID(rawValue: typed.lowercased())
    let book = BundledBook.read()
    if let found = state.clock(id)?.watched ?? book.watched(id, around: state.start) {
      return found
    }
    let names = nearest(to: typed, in: book.ids.map(\.rawValue))
    let answer = Phrasing(language: language, zone: state.zone, now: now)
      .answer(.noSuchClock(typed, nearest: names))
    throw CommandFailure(.refused, rule: "no-such-clock", answer.what, mend: answer.mend)
  }
}
