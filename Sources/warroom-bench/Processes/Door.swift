internal import EventLog
internal import Foundation
internal import Glibc
internal import IncidentCore

/// A real sshd on 127.0.0.1, run by this account, with one key for the room's founder and one that
/// starts a command which does nothing.
final class Door {
  /// Which key a client comes with.
  enum Key: String {
    /// The founder of the room.
    case member
    /// `/bin/true` as the forced command: what of a login is not ours.
    case trivial
  }

  private let directory: String
  private let port: UInt16
  private let server: Child
  private let client: Program

  /// Opens the door of `measured` for `program`, with its files in the new directory `directory`.
  ///
  /// - Throws: `Failure` where there is no OpenSSH or it does not start.
  init(to measured: MeasuredRoom, for program: Program, in directory: String) throws {
    self.directory = directory
    client = try Program(installed: "ssh")
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    let keygen = try Program(installed: "ssh-keygen")
    for name in ["host", Key.member.rawValue, Key.trivial.rawValue] {
      try keygen.run(["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "\(directory)/\(name)"])
    }
    let member = try Self.publicKey("\(directory)/member")
    let added = try measured.open().perform(
      AddKeys(member: measured.founder.rawValue, keys: [NamedKey(member)]),
      by: Author(member: measured.founder), at: .now)
    guard let key = added.ledger.member(measured.founder)?.activeKeys.last?.id else {
      throw Failure("the room took no key")
    }
    let session =
      "\(program.path) session \(measured.founder.rawValue) \(key.rawValue) --room \(measured.path)"
    let trivial = try Self.publicKey("\(directory)/trivial")
    try Self.write(
      """
      restrict,pty,command="\(session)" \(member.line)
      restrict,pty,command="/bin/true" \(trivial.line)

      """, "\(directory)/keys")
    port = UInt16.random(in: 20_000...30_000)
    try Self.write(
      """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(directory)/host
      PidFile none
      AuthorizedKeysFile \(directory)/keys
      StrictModes no
      UsePAM no
      PermitRootLogin yes
      AuthenticationMethods publickey
      MaxStartups 200:30:300
      MaxSessions 10

      """, "\(directory)/config")
    server = try Self.start("\(directory)/config", in: directory)
    try wait()
  }

  deinit { server.stop() }

  /// Starts sshd where this account has `/bin/sh` as its shell and nothing to read at a login, as
  /// `warroom setup ssh` makes it: what a shell does at its start is not to be measured here.
  ///
  /// - Throws: `Failure` where this account may not give a process an `/etc/passwd` of its own.
  private static func start(_ config: String, in directory: String) throws -> Child {
    let name = NSUserName()
    let accounts = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
      .split(separator: "\n").map { line in
        var fields = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if fields.first == name, fields.count == 7 {
          fields[5] = directory
          fields[6] = "/bin/sh"
        }
        return fields.joined(separator: ":")
      }
    try write(accounts.joined(separator: "\n") + "\n", "\(directory)/passwd")
    chmod("\(directory)/passwd", 0o644)
    let script = "mount --bind \"$0\" /etc/passwd && exec /usr/sbin/sshd -D -f \"$1\""
    return try Program("/usr/bin/unshare").start(
      ["--mount", "/bin/sh", "-c", script, "\(directory)/passwd", config])
  }

  /// ssh as `key`; `isShared` goes over the one connection that `share` opened.
  func ssh(as key: Key, isShared: Bool = false) -> Program {
    var words = [
      "-F", "/dev/null", "-i", "\(directory)/\(key.rawValue)", "-p", "\(port)", "-l", NSUserName(),
      "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "BatchMode=yes",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
      "-o", "LogLevel=ERROR",
    ]
    if isShared { words += ["-o", "ControlPath=\(path(of: key))"] }
    return client.with(words + ["127.0.0.1", "--"])
  }

  /// Opens the connection that `ssh(as:isShared:)` uses, and keeps it as long as the child lives.
  func share(_ key: Key) throws -> Child {
    let master = try client.with(
      ssh(as: key, isShared: true).words.dropLast(2) + ["-M", "-N", "127.0.0.1"]
    ).start([])
    let limit = Clock.now + 10_000
    while access(path(of: key), F_OK) != 0 {
      guard Clock.now < limit else { throw Failure("ssh opened no shared connection") }
      usleep(10_000)
    }
    return master
  }

  private func path(of key: Key) -> String { "\(directory)/\(key.rawValue).line" }

  private func wait() throws {
    let limit = Clock.now + 10_000
    while try ssh(as: .trivial).run(["true"]).status != 0 {
      guard Clock.now < limit else { throw Failure("sshd does not answer on port \(port)") }
      usleep(50_000)
    }
  }

  private static func publicKey(_ path: String) throws -> PublicKey {
    try PublicKey.read(line: try String(contentsOfFile: path + ".pub", encoding: .utf8)).key
  }

  private static func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o600)
  }
}
