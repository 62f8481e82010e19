internal import Foundation

/// A program for the terminal that people know, to compare a screen with.
struct TerminalPeer {
  /// Its name.
  let name: String
  private let program: Program
  private let words: [String]

  /// htop, which shows the processes of this machine.
  static func htop() throws -> TerminalPeer {
    TerminalPeer(name: "htop", program: try Program(installed: "htop"), words: [])
  }

  /// tig, on a history of 1,000 commits that is made in `directory`.
  static func tig(in directory: String) throws -> TerminalPeer {
    let tig = try Program(installed: "tig")
    let git = try Program(installed: "git")
    let repository = "\(directory)/history"
    if !FileManager.default.fileExists(atPath: repository) {
      guard try git.run(["init", "--quiet", repository]).status == 0 else {
        throw Failure("git init failed")
      }
      let commits = (1...1_000).map { number in
        let message = "Commit \(number)"
        return """
          commit refs/heads/main
          committer A <a@example.org> \(1_700_000_000 + number) +0000
          data \(message.utf8.count)
          \(message)
          """
      }
      let script = "\(directory)/history.import"
      try commits.joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)
      let shell = try Program(installed: "sh")
      let load =
        "cd '\(repository)' && git fast-import --quiet < '\(script)' && git symbolic-ref HEAD refs/heads/main"
      guard try shell.run(["-c", load]).status == 0 else { throw Failure("git fast-import failed") }
    }
    return TerminalPeer(
      name: "tig", program: tig.setting("GIT_DIR", "\(repository)/.git"), words: [])
  }

  /// It, in a new terminal.
  func start() throws -> Terminal { try Terminal(program, words) }
}
