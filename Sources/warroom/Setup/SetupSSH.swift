internal import ArgumentParser
internal import Glibc
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Prepares the door through which members come in: an account, a file of sshd, directories and
/// the keys file.
struct SetupSSH: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssh", abstract: "Prepare the door for members: account, sshd, directories, keys.",
    discussion: """
      Without --write it only says what is there and what is missing, and changes nothing. With \
      --write, as root, it makes what is missing; a second run finds nothing to do. \
      docs/team-over-ssh.md walks through it.

        warroom setup ssh
        sudo warroom setup ssh --write
      """)

  @Flag(help: "Make what is missing; as root.") var write = false
  @Option(help: ArgumentHelp("The account of the sessions.", valueName: "name"))
  var account = "warroom"
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard MemberName(rawValue: account) != nil else {
      throw ValidationError("An account is a lower-case letter, then 1 to 31 of a-z, 0-9 and -.")
    }
    guard room.room == nil else {
      throw ValidationError(
        "The door leads to the account's own room: \(SSHDoor(account: account).room).")
    }
  }

  func run() throws {
    let language = room.language
    let door = SSHDoor(account: account)
    if write, geteuid() != 0 {
      throw CommandFailure(
        .usage, rule: "not-root", language.say("Only root can set this up.", "設定には root 権限が必要です。"),
        mend: "sudo warroom setup ssh --write")
    }
    try Printer.output { printer in
      for step in door.steps(language) {
        let state = try settle(step)
        try room.json
          ? printer.line(step.json(state, language)) : printer.line(step.line(state, language))
        // Each step is said as it is made: a failure in the next one hides nothing.
        try printer.flush()
      }
      if !room.json, !write { try printer.block("\n" + door.configuration) }
    }
  }

  private func settle(_ step: SetupStep) throws -> SetupStep.State {
    if step.isDone() { return .ok }
    guard write else { return .todo }
    try step.make()
    return .made
  }
}
