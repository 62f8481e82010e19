internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import WarRoomScreens

/// Lists everybody in the room, with what they may do.
struct ListMembers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everybody, with what they may do.",
    discussion: """
        warroom member list --json
        warroom member list --former
      """)

  @Flag(help: "Those who were revoked, instead.") var former = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let members = try context.room.ledger().members.filter { $0.isActive != former }
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(members.map(\.json))) }
        let attendance = PresenceFiles(room: context.path).attendance(at: context.now)
        for member in members {
          try printer.line(row(member, attendance.words(on: member.id, speech), speech))
        }
      }
    }
  }

  private func row(_ member: LedgerState.Member, _ presence: String, _ speech: Phrasing)
    -> PlainText
  {
    var marks: [String] = []
    if let revoked = member.revoked {
      marks = [speech.say("revoked \(speech.time(revoked.at))", "\(speech.time(revoked.at))に取り消し")]
    } else {
      if member.isAdmin { marks.append(speech.say("admin", "管理者")) }
      if member.mayExport { marks.append(speech.say("export", "持ち出し可")) }
    }
    let keys = member.activeKeys.count
    let door = keys == 0 ? "-" : speech.say("\(keys) key\(keys == 1 ? "" : "s")", "鍵\(keys)本")
    return
      "\(Column.padded(member.id.rawValue, 14)) \(Column.padded(speech.name(member.right), 12)) \(Column.padded(speech.list(marks), 16)) \(Column.padded(door, 7)) \(Column.padded(presence, 12)) \(member.name ?? "")"
  }
}
