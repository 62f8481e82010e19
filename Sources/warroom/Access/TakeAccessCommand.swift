internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Lets an admin see a restricted incident.
struct TakeAccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "As an admin, see an incident you are not named for.",
    discussion: """
      Somebody has to tell you its name. Everybody in the incident sees that you took access, \
      and why.

        warroom access take IR-2026-KTRPW "its commander is in hospital"
      """)

  @Argument(help: "The incident.") var name: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.write { context in
      let receipt = try context.room.perform(
        TakeAccess(reason: try context.typed.reason(reason)),
        on: IncidentID(rawValue: name.uppercased()), by: context.author, at: context.now)
      try context.tell(receipt)
    }
  }
}
