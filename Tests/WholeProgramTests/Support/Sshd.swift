import Foundation
import Testing

/// A real sshd of our own on a free port of 127.0.0.1, run by the account of the test, with its own
/// configuration, host key and keys file. It goes with this object, and by itself if the test is killed.
final class Sshd {
  /// The room it is the door of.
  let room: TemporaryRoom
  let directory: TemporaryDirectory
  let port: UInt16
  private let server: Program

  /// How sshd learns which keys there are.
  enum Keys {
    /// From a file, as `warroom keys sync` writes it.
    case file
    /// From `warroom authorized-keys`, which it asks at every login.
    case command
  }

  /// Starts the door of `room`, with a key for each member: `k1` for the first, and so on.
  /// `admin` lets them in: in a room for practice a name, else nil for whoever founded it.
  init(
    of room: TemporaryRoom, members: [String], keys: Keys = .file, admin: String? = "alice",
    settings: [String] = []
  ) async throws {
    let directory = try TemporaryDirectory()
    let port = try FreePort.find()
    self.room = room
    self.directory = directory
    self.port = port
    try Self.makePrivilegeSeparationDirectory()
    for name in ["host"] + members { try Self.makeKey(directory(name)) }
    for member in members {
      let added = try room.warroom(
        "member", "key", "add", member, "--key", directory(member) + ".pub", as: admin)
      try #require(added.status == 0, "\(added.errors)")
    }
    let lines = try members.enumerated().map { number, member in
      try Self.line(room, member, "k\(number + 1)", directory(member))
    }
    _ = try directory.write("keys", lines.joined(separator: "\n") + "\n")
    let configuration = try directory.write(
      "config", Self.configuration(directory, port, settings + Self.source(keys, directory, room)))
    let words = ["/usr/sbin/sshd", "-D", "-e", "-f", configuration]
    server = try Program(
      "/usr/bin/timeout", ["600"] + SessionAccount.entering(directory, words),
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
      "StrictModes no", "UsePAM no",
      "AuthenticationMethods publickey", "PermitRootLogin yes", "LogLevel VERBOSE",
      "DisableForwarding yes", "AcceptEnv LANG LC_CTYPE", "PermitUserRC no",
      "PermitUserEnvironment no", "MaxSessions 4", "MaxStartups 200:30:300",
      "Subsystem sftp internal-sftp",
    ]).joined(separator: "\n") + "\n"
  }

  /// The settings that say where the keys are.
  private static func source(
    _ keys: Keys, _ directory: TemporaryDirectory, _ room: TemporaryRoom
  ) -> [String] {
    switch keys {
    case .file: ["AuthorizedKeysFile \(directory("keys"))"]
    case .command:
      [
        "AuthorizedKeysFile none", "AuthorizedKeysCommandUser \(NSUserName())",
        "AuthorizedKeysCommand \(SessionAccount.program) authorized-keys %u %t %k "
          + "--room \(room.path)",
      ]
    }
  }

  /// sshd run by root wants an empty directory for its children; packages make it at boot.
  private static func makePrivilegeSeparationDirectory() throws {
    guard getuid() == 0 else { return }
    try FileManager.default.createDirectory(
      atPath: "/run/sshd", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
  }
}
