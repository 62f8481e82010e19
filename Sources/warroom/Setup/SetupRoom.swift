internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Founds a room before there is an incident, so that members and keys can be prepared.
struct SetupRoom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room", abstract: "Found a room; whoever does is its first admin and commander.",
    discussion: """
        sudo -u warroom warroom setup room
        warroom setup room --room /srv/warroom --zone Asia/Tokyo
      """)

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.found({ try $0.foundHere() }) { context in
      let admins = try context.room.ledger().members.filter(\.isAdmin).map(\.id.rawValue)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object(["room": .text(context.path), "admins": .list(admins.map { .text($0) })]))
        }
        let names = try context.speech().list(admins)
        try printer.line(
          "\(context.language.say("The room is in \(context.path); admin: \(names).", "ルームは \(context.path) にあります。管理者: \(names)"))"
        )
      }
    }
  }
}
