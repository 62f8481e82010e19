internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists who may know of the incident.
struct ListAccess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who may know of the incident.",
    discussion: "  warroom access list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let restriction = try context.state().restriction
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(json(restriction)) }
        guard let restriction else {
          return try printer.line("\(speech.say("Everybody in the room.", "ルームの全員。"))")
        }
        for reader in restriction.readers { try printer.line("\(reader.rawValue)") }
        if let proposer = restriction.liftProposedBy?.rawValue {
          try printer.line(
            "\(speech.say("\(proposer) proposes to open it to everybody; a second person does it by `warroom access lift`.", "\(proposer)さんが全員への公開を提案中。別の人が `warroom access lift` で実行します。"))"
          )
        }
      }
    }
  }

  private func json(_ restriction: Restriction?) -> JSON {
    .object([
      "restricted": .truth(restriction != nil),
      "codename": restriction.map { .text($0.codename) },
      "members": restriction.map { .list($0.readers.map { .text($0.rawValue) }) },
      "liftProposedBy": restriction?.liftProposedBy.map { .text($0.rawValue) },
    ])
  }
}
