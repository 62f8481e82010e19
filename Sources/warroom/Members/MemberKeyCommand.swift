internal import ArgumentParser

/// Which keys open the door.
struct MemberKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "The keys that let members in: list, add, remove.",
    discussion: """
        warroom member key
        warroom member key add chie --key new-laptop.pub
        warroom member key remove k3

      A key has a name in the room that is never given again. What it is called is the comment it \
      came with.
      """,
    subcommands: [ListKeys.self, AddKeyCommand.self, RemoveKeyCommand.self],
    defaultSubcommand: ListKeys.self)
}
