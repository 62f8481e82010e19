import Foundation

/// The account in which sshd starts sessions, as `warroom setup ssh` makes it: `/bin/sh` as its shell
/// and a home in which nothing is read at a login.
///
/// The tests run as whoever they run as, whose shell may read a long start-up file at every command.
/// So sshd is started with an `/etc/passwd` of its own, where that is permitted; else it takes the
/// account as it is.
enum SessionAccount {
  /// The program under test at a path that only root can write, as sshd wants it of a command.
  static let program = "/media/warroom"

  /// Whether sshd can be started so.
  static let isPermitted =
    (try? Program.run(
      "/usr/bin/unshare", ["--mount", "/bin/true"],
      environment: PinnedEnvironment.variables(home: "/")
    ).status) == 0

  /// `words` with what has to be done before.
  static func entering(_ directory: TemporaryDirectory, _ words: [String]) throws -> [String] {
    guard isPermitted else { return words }
    let accounts = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
      .split(separator: "\n").map { line in
        var fields = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if fields.first == NSUserName(), fields.count == 7 {
          fields[5] = directory.path
          fields[6] = "/bin/sh"
        }
        return fields.joined(separator: ":")
      }
    let passwd = try directory.write("passwd", accounts.joined(separator: "\n") + "\n")
    let script = """
      set -e
      chmod 644 "$0"
      mount --bind "$0" /etc/passwd
      mount -t tmpfs -o mode=755 none /media
      touch '\(program)'
      mount --bind '\(Place.warroom)' '\(program)'
      exec "$@"
      """
    return ["/usr/bin/unshare", "--mount", "/bin/sh", "-c", script, passwd] + words
  }
}
