internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Lets a person into a real room.
struct AddMember: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let a person in; admins only.",
    discussion: """
        warroom member add bob
        warroom member add chie --name "Chie Sato / 佐藤千恵" --right responder --duty forensics \\
          --key chie.pub
        ssh-keygen -y -f id_ed25519 | warroom member add dan --key -

      A name belongs to one person for ever, and is refused where it would be taken for another. \
      `sudo warroom keys sync` then opens the door to the key.
      """)

  @Argument(help: "The handle: the person's Unix user, `[a-z][a-z0-9-]{1,31}`.") var member: String
  @Option(help: ArgumentHelp("The name people use.", valueName: "text")) var name: String?
  @Option(
    help: "What they may do: observer, responder or commander.", completion: Completions.rights)
  var right = Right.responder
  @Option(
    name: .customLong("duty"), parsing: .singleValue,
    help: "What they take on in every incident opened from now on; may be given again.",
    completion: Completions.standingDuties)
  var duties: [String] = []
  @OptionGroup var keys: KeyWords
  @Flag(help: "They manage members, too.") var admin = false
  @Flag(name: .customLong("export"), help: "They may take records out of the room.")
  var mayExport = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { context in
      guard let handle = MemberName(rawValue: member) else {
        throw CommandFailure.badName(member, context.language)
      }
      let person = AdmitMember(
        member: handle, name: try name.map { try context.typed.name($0) }, right: right,
        admin: admin, mayExport: mayExport, duties: duties.map(Duty.init(rawValue:)),
        keys: try keys.read(in: context.language))
      return person
    }
  }
}
