internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText
internal import WarRoomScreens

/// Shows one member.
struct ShowMember: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a member: rights, duties, keys, since when.",
    discussion: "  warroom member show chie")

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let ledger = try context.room.ledger()
      guard let known = MemberName(rawValue: member).flatMap(ledger.member) else {
        let near = nearest(to: member, in: ledger.members.map(\.id.rawValue))
        throw RoomFailure.barred(.noSuchMember(member, nearest: near))
      }
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(known.json) }
        for line in try lines(known, context) { try printer.line("\(line)") }
        for key in known.keys {
          try printer.line("  \(KeyText(key).line(try context.speech()))")
        }
      }
    }
  }

  private func lines(_ member: LedgerState.Member, _ context: RoomContext) throws -> [String] {
    let speech = try context.speech()
    var lines = [([member.id.rawValue, member.name].compactMap { $0 }).joined(separator: "  ")]
    if let revoked = member.revoked {
      lines.append(
        speech.say(
          "revoked by \(revoked.by.rawValue), \(speech.time(revoked.at))",
          "\(speech.time(revoked.at))に\(revoked.by.rawValue)さんが取り消し"))
    } else {
      var rights = [speech.name(member.right)]
      if member.isAdmin { rights.append(speech.say("admin", "管理者")) }
      if member.mayExport { rights.append(speech.say("may export", "持ち出し可")) }
      lines.append(speech.list(rights))
    }
    lines.append(
      speech.say(
        "let in by \(member.admitted.by.rawValue), \(speech.time(member.admitted.at))",
        "\(speech.time(member.admitted.at))に\(member.admitted.by.rawValue)さんが登録"))
    let attendance = PresenceFiles(room: context.path).attendance(at: context.now)
    lines.append(attendance.words(on: member.id, speech))
    if !member.standingDuties.isEmpty {
      lines.append(
        speech.say("in every incident: ", "常任: ")
          + speech.list(member.standingDuties.map { speech.name($0) }))
    }
    return lines
  }
}
