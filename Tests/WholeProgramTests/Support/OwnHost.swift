import Foundation

/// A host to set up: this one, with copies of its `/etc`, `/var/lib` and `/run` that nobody else sees.
final class OwnHost {
  private let directory: TemporaryDirectory

  /// Whether this account may have one.
  static let isPermitted = (try? OwnHost().run("true").status == 0) ?? false

  /// Copies what is to be changed.
  init() throws { directory = try TemporaryDirectory() }

  /// Runs lines of a shell on the host, in which `warroom` is the program.
  func run(_ script: String) throws -> Program.Ended {
    let entering = """
      set -e
      here='\(directory.path)'
      if [ ! -d "$here/etc" ]; then cp -a /etc "$here/etc"; mkdir "$here/lib" "$here/run"; fi
      mount --bind "$here/etc" /etc
      mount --bind "$here/lib" /var/lib
      mount --bind "$here/run" /run
      mkdir -p /run/sshd
      warroom() { '\(Place.warroom)' "$@"; }
      """
    return try Program.run(
      "/usr/bin/timeout",
      ["60", "/usr/bin/unshare", "--mount", "/bin/bash", "-c", entering + "\n" + script],
      environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": directory.path])
  }
}
