internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Lets a person into a real room.
struct AddMember: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let a person in; admins only.",
    discussion: """
        warroom member add bob
        warroom member add chie --name "Chie Sato / 佐藤千恵" --right commander
      """)

  @Argument(help: "The handle: the person's Unix user, `[a-z][a-z0-9-]{1,31}`.") var member: String
  @Option(help: ArgumentHelp("The name people use.", valueName: "text")) var name: String?
  @Option(help: "What they may do: observer, responder or commander.")
  var right = Right.responder
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.write { context in
      guard let handle = MemberName(rawValue: member) else { throw badName(context) }
      let typed = TypedText(language: context.language)
      let person = AdmitMember(
        member: handle, name: try name.map { try typed.name($0) }, right: right)
      try context.room.perform(person, by: context.author, at: context.now)
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(handle.json(right)) }
        try printer.line(
          "\(context.language.say("\(member) may come in as \(speech.name(right)).", "\(member)さんを\(speech.name(right))として登録しました。"))"
        )
      }
    }
  }

  private func badName(_ context: RoomContext) -> CommandFailure {
    CommandFailure(
      .usage, rule: "bad-name",
      context.language.say(
        "“\(member)” is no member's name.", "「\(member)」はメンバー名になりません。"),
      mend: context.language.say(
        "A lower-case letter, then 1 to 31 of a-z, 0-9 and -.", "英小文字で始まる2〜32文字(a-z、0-9、-)。"))
  }
}
