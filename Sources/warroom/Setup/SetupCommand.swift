internal import ArgumentParser

/// Prepares a host or a room before anything happens.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup", abstract: "Prepare a room, or the door through which members come in.",
    discussion: """
        sudo -u warroom warroom setup room
        warroom setup ssh
        sudo warroom setup ssh --write
      """,
    subcommands: [SetupRoom.self, SetupSSH.self])
}
