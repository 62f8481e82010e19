internal import ArgumentParser

/// What sshd is told.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Tell sshd who may come in: sync.",
    discussion: """
        sudo warroom keys sync --room /var/lib/warroom/.local/share/warroom

      docs/team-over-ssh.md prepares a host for it.
      """,
    subcommands: [SyncKeys.self])
}
