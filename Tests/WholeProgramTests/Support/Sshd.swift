import Foundation
import Testing

/// A real sshd of our own on a free port of 127.0.0.1, run by the account of the test, with its own
/// configuration, host key and keys file. It goes with this object, and by itself if the test is killed.
final class Sshd {
  /// The room it is the door of.
  let room: TemporaryRoom
  fileprivate let directory: TemporaryDirectory
  private let server: Program
  private let port: UInt16

  /// Starts the door of `room`, with a key for each member: `k1` for the first, and so on.
  init(of room: TemporaryRoom, members: [String], settings: [String] = []) async throws {
    let directory = try TemporaryDirectory()
    let port = try FreePort.find()
    self.room = room
    self.directory = directory
    self.port = port
    try Self.makePrivilegeSeparationDirectory()
    for name in ["host"] + members { try Self.makeKey(directory(name)) }
    for member in members {
      let added = try room.warroom(
        "member", "key", "add", member, "--key", directory(member) + ".pub", as: "alice")
      try #require(added.status == 0, "\(added.errors)")
    }
    let lines = try members.enumerated().map { number, member in
      try Self.line(room, member, "k\(number + 1)", directory(member))
    }
    _ = try directory.write("keys", lines.joined(separator: "\n") + "\n")
    server = try Program(
      "/usr/bin/timeout",
      [
        "600", "/usr/sbin/sshd", "-D", "-e", "-f",
        directory.write("config", Self.configuration(directory, port, settings)),
      ],
      environment: PinnedEnvironment.variables(home: directory.path))
    try await Patience.wait("sshd on port \(port)") { FreePort.isTaken(port) ? () : nil }
  }

  deinit {
    server.signal(SIGTERM)
    _ = server.end()
  }

  /// What sshd has said by now.
  var log: String { server.errors }

  /// The path of a file beside the server's own.
  func callAsFunction(_ name: String) -> String { directory(name) }

  /// The lines of the keys file.
  var keys: String {
    get { (try? String(contentsOfFile: directory("keys"), encoding: .utf8)) ?? "" }
    set { _ = try? directory.write("keys", newValue) }
  }

  /// One line of the keys file, for the key at `path`.
  static func line(
    _ room: TemporaryRoom, _ member: String, _ key: String, _ path: String
  ) throws -> String {
    let text = try String(contentsOfFile: path + ".pub", encoding: .utf8)
    let bare = text.split(separator: " ").prefix(2).joined(separator: " ")
    let command = "\(Place.warroom) session \(member) \(key) --room \(room.path)"
    return "restrict,pty,command=\"\(command)\" \(bare)"
  }

  /// Makes a key pair; the public half is beside it, with `.pub`.
  static func makeKey(_ path: String) throws {
    let ended = try Program.run(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path],
      environment: PinnedEnvironment.variables(home: "/"))
    try #require(ended.status == 0, "\(ended.errors)")
  }

  /// The settings of `warroom setup ssh`, without its `Match` block. The directory of the test is
  /// under /tmp, which `StrictModes` would not have.
  private static func configuration(
    _ directory: TemporaryDirectory, _ port: UInt16, _ settings: [String]
  ) -> String {
    (settings + [
      "ListenAddress 127.0.0.1", "Port \(port)", "HostKey \(directory("host"))", "PidFile none",
      "AuthorizedKeysFile \(directory("keys"))", "StrictModes no", "UsePAM no",
      "AuthenticationMethods publickey", "PermitRootLogin yes", "LogLevel VERBOSE",
      "DisableForwarding yes", "AcceptEnv LANG LC_CTYPE", "PermitUserRC no",
      "PermitUserEnvironment no", "MaxSessions 4", "MaxStartups 200:30:300",
      "Subsystem sftp internal-sftp",
    ]).joined(separator: "\n") + "\n"
  }

  /// sshd run by root wants an empty directory for its children; packages make it at boot.
  private static func makePrivilegeSeparationDirectory() throws {
    guard getuid() == 0 else { return }
    try FileManager.default.createDirectory(
      atPath: "/run/sshd", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
  }
}

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

extension Sshd {
  /// Starts a client that ticks `tasks` one after the other over one shared connection.
  func ticking(_ tasks: [String], _ incident: String, as member: String) throws -> Program {
    let script = """
      ssh() { /usr/bin/ssh "$@"; }
      at=$1; incident=$2; shift 2
      for task in \(tasks.joined(separator: " ")); do
        ssh -o ControlMaster=auto -o ControlPath="$at" -o ControlPersist=5 "$@" 127.0.0.1 -- \\
          tick "$task" --incident "$incident"
      done
      ssh -o ControlPath="$at" -O exit "$@" 127.0.0.1
      """
    return try Program(
      "/usr/bin/timeout",
      ["300", "/bin/bash", "-c", script, "ticks", directory("m-\(member)"), incident]
        + client(member), environment: PinnedEnvironment.variables(home: directory.path),
      ground: self)
  }
}
