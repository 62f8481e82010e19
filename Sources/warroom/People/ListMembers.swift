internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists everybody in the room, with what they may do.
struct ListMembers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everybody, with what they may do.",
    discussion: "  warroom member list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let members = try context.room.ledger().members
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(members.map { $0.id.json($0.right, of: $0) }))
        }
        for member in members {
          let admin = member.isAdmin ? context.language.say("admin", "管理者") : ""
          try printer.line(
            "\(Column.padded(member.id.rawValue, 14)) \(Column.padded(speech.name(member.right), 12)) \(Column.padded(admin, 8)) \(member.name ?? "")"
          )
        }
      }
    }
  }
}

extension MemberName {
  /// A member as JSON; `member` adds what the ledger knows.
  func json(_ right: Right, of member: LedgerState.Member? = nil) -> JSON {
    .object([
      "member": .text(rawValue), "right": .text(right.rawValue),
      "name": member?.name.map { .text($0) }, "admin": member.map { .truth($0.isAdmin) },
    ])
  }
}
