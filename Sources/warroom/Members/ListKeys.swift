internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the keys that let members in.
struct ListKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the keys that let members in.",
    discussion: """
        warroom member key list
        warroom member key list chie --json
      """)

  @Argument(help: "The member; without it, everybody.", completion: Completions.everybody)
  var member: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let keys = try context.room.ledger().activeMembers
        .filter { member == nil || $0.id.rawValue == member }
        .flatMap { person in person.activeKeys.map { (person.id, $0) } }
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(keys.map { $1.json(of: $0) }))
        }
        for (member, key) in keys {
          try printer.line("\(Column.padded(member.rawValue, 14)) \(KeyText(key).line(speech))")
        }
      }
    }
  }
}
