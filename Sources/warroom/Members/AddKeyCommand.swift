internal import ArgumentParser
internal import IncidentCore

/// Lets a member come in with one more key.
struct AddKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let a member come in with one more key; admins only.",
    discussion: """
        warroom member key add chie --key new-laptop.pub
        ssh-add -L | head -1 | warroom member key add chie --key -
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @OptionGroup var keys: KeyWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if keys.files.isEmpty { throw ValidationError("Name the key: --key FILE, or --key -.") }
  }

  func run() throws {
    try room.administer { context in
      AddKeys(member: member, keys: try keys.read(in: context.language))
    }
  }
}
