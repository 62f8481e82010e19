internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists containment measures.
struct ListMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List measures: asked for, in effect, taken back.",
    discussion: "  warroom measure list --open --json")

  @Flag(help: "Only what is asked for, and what is temporary and in effect.") var open = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let temporary = state.temporaryMeasures.map(\.number)
      let measures = state.scope.listedMeasures.filter {
        !open || state.state(of: $0) == .requested || temporary.contains($0.number)
      }
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(measures.map { state.json(of: $0, now: context.now) }))
        }
        for measure in measures { try printer.line(speech.line(of: measure, in: state)) }
        if measures.isEmpty { try printer.line("\(speech.say("Nothing.", "該当なし。"))") }
      }
    }
  }
}

/// Shows one measure.
struct ShowMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one measure with its times.",
    discussion: "  warroom measure show CM-01")

  @Argument(help: "The measure, such as CM-01.", completion: Completions.measures)
  var measure: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      guard let number = Register.measures.number(typed: measure),
        let found = state.scope.measure(number)
      else {
        let names = state.scope.listedMeasures.map(\.label)
        throw RoomFailure.refused(
          .noSuchLine(.measures, measure, nearest: nearest(to: measure, in: names)))
      }
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(state.json(of: found, now: context.now))
        }
        try printer.line(speech.line(of: found, in: state))
        for line in speech.story(of: found, in: state) { try printer.line("    \(line)") }
      }
    }
  }
}

extension Phrasing {
  /// `CM-01  in effect  undo by 11-22 14:00 H-02  block egress  fw1`.
  func line(of measure: Measure, in state: IncidentState) -> PlainText {
    """
    \(Column.padded(measure.label, 6)) \(Column.padded(name(state.state(of: measure)), 11)) \
    \(Column.padded(undoing(of: measure, in: state), 30)) \
    \(Column.padded(measure.said.what, 32)) \(measure.said.place ?? "")
    """
  }
}

extension IncidentState {
  /// The measure as a script sees it.
  fileprivate func json(of measure: Measure, now: Moment) -> JSON {
    let said = measure.said
    let undone = undone(measure)
    return .object([
      "measure": .text(measure.label), "what": .text(said.what),
      "where": said.place.map { .text($0) },
      "scope": said.item.map { .text(Register.scope.label($0)) },
      "state": .text(state(of: measure).rawValue), "requested": .time(said.requested),
      "requested_by": .text(measure.requestedBy), "temporary": .truth(said.isTemporary),
      "undo_by": said.undoBy.map { .time($0) }, "undo_task": said.task.map { .text($0.rawValue) },
      "overdue": .truth(isOverdue(measure, now: now)),
      "effective": measure.effective.map { .time($0.at) },
      "effective_by": measure.effective.map { .text($0.by.rawValue) },
      "undone": undone.map { .time($0.at) }, "undone_by": undone.map { .text($0.by.rawValue) },
      "withdrawn": measure.withdrawn?.note.map { .text($0) },
    ])
  }
}
