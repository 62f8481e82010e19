import Foundation
import Testing

/// The other side of the door.
extension Sshd {
  /// The words that make ssh go through this door as `member`; then follow options and the command.
  func client(_ member: String) -> [String] {
    [
      "-F", "/dev/null", "-i", directory(member), "-p", "\(port)", "-l", NSUserName(),
      "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "BatchMode=yes",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=\(directory("known"))",
      "-o", "LogLevel=ERROR",
    ]
  }

  /// The same for scp, which wants `-P` for the port and the account as an option.
  func clientOfCopies(_ member: String) -> [String] {
    client(member).map {
      $0 == "-p" ? "-P" : $0 == "-l" ? "-o" : $0 == NSUserName() ? "User=\($0)" : $0
    }
  }

  /// Runs ssh to its end: `words` are the command, as a client's shell would hand it to ssh.
  @discardableResult
  func ssh(
    as member: String, options: [String] = [], _ words: [String], input: String = "",
    environment changes: [String: String?] = [:]
  ) throws -> Program.Ended {
    try start(as: member, options: options, words, input: input, environment: changes).end()
  }

  /// Starts ssh.
  func start(
    as member: String, options: [String] = [], _ words: [String], input: String = "",
    environment changes: [String: String?] = [:]
  ) throws -> Program {
    try Program(
      "/usr/bin/timeout",
      ["60", "/usr/bin/ssh"] + client(member) + options + ["127.0.0.1", "--"] + words,
      environment: PinnedEnvironment.variables(home: directory.path, changes), input: input,
      ground: self)
  }

  /// Opens a terminal and the room's screen in it, through ssh.
  func screen(
    as member: String, options: [String] = [], _ words: [String] = [],
    environment changes: [String: String?] = [:]
  ) throws -> Terminal {
    try Terminal(
      ["/usr/bin/ssh", "-t"] + client(member) + options + ["127.0.0.1", "--"] + words,
      environment: PinnedEnvironment.variables(home: directory.path, changes), ground: self)
  }
}

/// One connection of a member for many commands, as `ControlMaster` in their `~/.ssh/config` has it.
extension Sshd {
  /// Opens the shared connection of each of `members`; it lasts as long as the program.
  func share(_ members: [String]) async throws -> [Program] {
    let masters = try members.map { member in
      try Program(
        "/usr/bin/ssh",
        client(member) + ["-o", "ControlPath=\(line(of: member))", "-M", "-N", "127.0.0.1"],
        environment: PinnedEnvironment.variables(home: directory.path), ground: self)
    }
    for member in members {
      try await Patience.wait("the line of \(member)", insteadOf: { log }) {
        FileManager.default.fileExists(atPath: line(of: member)) ? () : nil
      }
    }
    return masters
  }

  /// Starts one command over the shared connection.
  func startShared(as member: String, _ words: [String]) throws -> Program {
    try start(as: member, options: ["-o", "ControlPath=\(line(of: member))"], words)
  }

  /// Starts a client that ticks `tasks` of `incident` one after the other over the shared connection.
  func ticking(_ tasks: [String], _ incident: String, as member: String) throws -> Program {
    let script = """
      tasks=$1; incident=$2; shift 2
      for task in $tasks; do ssh "$@" -- tick "$task" --incident "$incident"; done
      """
    return try Program(
      "/usr/bin/timeout",
      ["300", "/bin/sh", "-c", script, "ticks", tasks.joined(separator: " "), incident]
        + client(member) + ["-o", "ControlPath=\(line(of: member))", "127.0.0.1"],
      environment: PinnedEnvironment.variables(home: directory.path), ground: self)
  }

  private func line(of member: String) -> String { directory("line-\(member)") }
}
