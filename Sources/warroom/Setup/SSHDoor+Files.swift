internal import Foundation
internal import Glibc
internal import IncidentCore

extension SSHDoor {
  /// Makes a directory, or gives one that is there its owner and mode.
  static func makeDirectory(
    _ path: String, owner: uid_t, group: gid_t, mode: mode_t
  ) throws(CommandFailure) {
    guard mkdir(path, mode) == 0 || errno == EEXIST, lchown(path, owner, group) == 0,
      FileStanding(of: path)?.isDirectory == true, chmod(path, mode) == 0
    else { throw failure(path) }
  }

  /// Writes a file that everybody may read and root alone may change; it appears whole or not at all.
  static func write(
    _ text: String, to path: String, replaces: Bool, _ language: Language
  ) throws(CommandFailure) {
    if replaces || access(path, F_OK) != 0 {
      let file = try WholeFile(at: path, replaces: replaces, language: language)
      try file.write(Array(text.utf8))
      try file.sync()
      try file.publish()
    }
    guard lchown(path, 0, 0) == 0, chmod(path, 0o644) == 0 else { throw failure(path) }
  }

  /// The text of a file; nil where there is none to read.
  static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the system said about `what`.
  static func failure(_ what: String) -> CommandFailure {
    CommandFailure(.unavailable, rule: "system", system: what)
  }

  /// Refuses to go on where a program failed, in its own words.
  static func expectSuccess(
    _ answer: SystemProgram.Answer, _ language: Language
  ) throws(CommandFailure) {
    guard answer.status != 0 else { return }
    throw CommandFailure(
      .unavailable, rule: "system", answer.output,
      mend: language.say(
        "`warroom setup ssh` without --write shows every step, to do it by hand.",
        "`--write` なしの `warroom setup ssh` で手順を表示し、手作業で実施できます。"))
  }
}
