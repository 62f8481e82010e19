internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists what is hit.
struct ListScope: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is or may be hit.",
    discussion: "  warroom scope list --status affected --json")

  @Option(help: ArgumentHelp("Only these.", valueName: "status")) var status: ScopeStatus?
  @Option(help: ArgumentHelp("Only these.", valueName: "kind")) var kind: ScopeKind?
  @Flag(help: "Also removed lines.") var all = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let removed = all ? state.scope.items.filter { $0.removed != nil && !$0.isTakenBack } : []
      let items = (state.scope.standing + removed).filter {
        status == nil || $0.status == status
      }.filter { kind == nil || $0.kind == kind }
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(items.map(\.json))) }
        for item in items { try printer.line(speech.line(of: item)) }
        if items.isEmpty { try printer.line("\(speech.say("Nothing.", "該当なし。"))") }
      }
    }
  }
}

/// Shows one line with everything that was said of it.
struct ShowScopeItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one line with everything that was said of it.",
    discussion: "  warroom scope show web01")

  @Argument(help: "The line or its name, such as SC-01.", completion: Completions.scope)
  var item: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let found = try context.scopeItem(item, in: state)
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(found.json) }
        try printer.line(speech.line(of: found))
        for said in found.history.reversed() {
          try printer.line(
            "    \(speech.exactTime(said.at)) \(said.by.rawValue)  \(speech.name(said.status))\(said.note.map { ": \($0)" } ?? "")  #\(said.seq)"
          )
        }
        for measure in state.scope.listedMeasures where measure.said.item == found.number {
          try printer.line("    \(speech.line(of: measure, in: state))")
        }
      }
    }
  }
}

extension RoomContext {
  /// The line of the scope register called `typed`.
  fileprivate func scopeItem(_ typed: String, in state: IncidentState) throws -> ScopeItem {
    if let number = Register.scope.number(typed: typed), let found = state.scope.item(number) {
      return found
    }
    if let found = state.scope.standing.first(where: { $0.name == typed }) { return found }
    let names = state.scope.standing.flatMap { [$0.label, $0.name] }
    throw RoomFailure.refused(.noSuchLine(.scope, typed, nearest: nearest(to: typed, in: names)))
  }
}

extension Phrasing {
  /// `SC-01  system  web01  affected  chie 14:02  web shell found`.
  func line(of item: ScopeItem) -> PlainText {
    let said = item.current.map { "\($0.by.rawValue) \(time($0.at))" } ?? "-"
    let removed = item.removed.map { say("REMOVED: \($0.reason)", "削除: \($0.reason)") }
    return """
      \(Column.padded(item.label, 6)) \(Column.padded(name(item.kind), 10)) \
      \(Column.padded(item.name, 26)) \(Column.padded(name(item.status), 10)) \
      \(Column.padded(said, 18)) \(removed ?? item.current?.note ?? "")
      """
  }
}

extension ScopeItem {
  /// The line as a script sees it.
  fileprivate var json: JSON {
    .object([
      "scope": .text(label), "kind": .text(kind.rawValue), "name": .text(name),
      "status": .text(status.rawValue), "note": current?.note.map { .text($0) },
      "at": current.map { .time($0.at) }, "by": current.map { .text($0.by.rawValue) },
      "tlp": tlp.map { .text($0.rawValue) }, "removed": removed.map { .text($0.reason) },
      "history": .list(
        history.map {
          .object([
            "status": .text($0.status.rawValue), "note": $0.note.map { .text($0) },
            "at": .time($0.at), "by": .text($0.by.rawValue), "seq": .number($0.seq),
          ])
        }),
    ])
  }
}
