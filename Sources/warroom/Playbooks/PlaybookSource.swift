internal import BundledPlaybooks
internal import Glibc
internal import IncidentCore
internal import PlaybookFormat

/// A playbook somebody named: one of ours, or a file.
struct PlaybookSource {
  /// The name or path as typed.
  let name: String

  /// A playbook by what was typed.
  init(_ name: String) { self.name = name }

  /// The names of the bundled playbooks.
  static var names: [String] { BundledPlaybooks.names }

  /// The playbook.
  ///
  /// - Throws: `CommandFailure` with every finding, where it is broken.
  func playbook(in language: Language) throws(CommandFailure) -> Playbook {
    let reading = try reading(in: language)
    if let playbook = reading.playbook { return playbook }
    throw CommandFailure(
      .refused, rule: "broken-playbook",
      language.say("The playbook cannot be used.", "このプレイブックは使用できません。"),
      mend: reading.findings.map { $0.text(in: language) }.joined(separator: "\n"))
  }

  /// What there is to say about the file, broken or not.
  func reading(in language: Language) throws(CommandFailure) -> PlaybookReader.Reading {
    var reader = PlaybookReader(knownClocks: Set(BundledBook.read().ids.map(\.rawValue)))
    reader.today = CivilTime(.now, offsetSeconds: 0).date
    if let bundled = BundledPlaybooks.source(named: name) {
      return reader.read(bundled, file: name)
    }
    guard name.contains("/") || name.contains(".") else {
      let near = nearest(to: name, in: PlaybookSource.names)
      throw CommandFailure(
        .usage, rule: "no-such-playbook",
        language.say("There is no playbook “\(name)”.", "「\(name)」というプレイブックはありません。"),
        mend: language.say("There are: ", "利用可能: ")
          + (near.isEmpty ? PlaybookSource.names : near).joined(separator: ", ")
          + language.say(". A file is named with its path.", "。ファイルはパスで指定します。"))
    }
    // One byte more than the reader takes, so that it can say that the file is too long.
    let file = try RegularFile(path: name, language: language)
    return reader.read(try file.bytes(atMost: 1 << 20 + 1), file: name)
  }
}
