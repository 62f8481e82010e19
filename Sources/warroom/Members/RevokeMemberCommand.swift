internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Shuts a member out.
struct RevokeMemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Shut a member out, from this moment on; admins only.",
    discussion: """
      Their next act is refused and their screens end, whatever the host's keys file says. What \
      they did stays theirs, and so does the name. It says which tasks are left, and asks.

        warroom member revoke chie -m "left the company"
        warroom member revoke chie --yes
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @Flag(help: "Do not ask.") var yes = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.write { context in
      let wish = RevokeMember(
        member: member, reason: try reason.map { try context.typed.reason($0) })
      // What stands against it is said before anybody is asked.
      let ledger = try context.room.ledger()
      let situation = LedgerSituation(
        ledger: ledger, member: context.author.member, now: context.now)
      do throws(LedgerRefusal) {
        _ = try wish.decide(situation)
      } catch {
        throw RoomFailure.barred(error)
      }
      let left = try Legacy(of: MemberName(stored: member), in: context)
      if !yes { try Question.ask(question(left, in: context), context.language) }
      try context.tell(
        try context.room.perform(wish, by: context.author, at: context.now))
      let unseen = try context.room.unseen(without: MemberName(stored: member))
      guard !context.wantsJSON else { return }
      try Printer.output { printer in
        try left.tell(printer, in: context)
        for incident in unseen { try printer.line("\(orphaned(incident, context.language))") }
      }
    }
  }

  /// Said only when it is so: before, the name of the incident was for others alone.
  private func orphaned(_ incident: IncidentID, _ language: Language) -> String {
    let mend = "warroom access take \(incident.rawValue) \(language.say("WHY", "理由"))"
    return language.say(
      "\(incident.rawValue): restricted, and nobody is left who may know of it: `\(mend)`.",
      "\(incident.rawValue): 関係者限定のインシデントを知る人がいなくなりました。`\(mend)` で引き継いでください。")
  }

  private func question(_ left: Legacy, in context: RoomContext) -> String {
    let language = context.language
    let consequence = language.say(
      "\(member) may neither read nor write from then on, and every session of theirs ends.",
      "\(member)さんは以後の閲覧・書き込みができなくなり、接続中の画面も終了します。")
    return
      ([consequence] + left.lines(language)
      + [language.say("Revoke \(member)? [y/N] ", "\(member)さんの登録を取り消しますか? [y/N] ")])
      .joined(separator: "\n")
  }
}
