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

  /// The playbook, whole.
  ///
  /// - Throws: `CommandFailure` with every finding, where it is broken.
  func playbook(in language: Language) throws(CommandFailure) -> Playbook {
    try sound(in: language).playbook
  }

  /// The playbook, whole, and where its text comes from.
  ///
  /// - Throws: `CommandFailure` with every finding, where it is broken.
  func sound(
    in language: Language
  ) throws(CommandFailure) -> (playbook: Playbook, origin: PlaybookOrigin) {
    let reading = try reading(in: language)
    if let playbook = reading.playbook {
      let file = isBundled ? nil : name.split(separator: "/").last.map { String($0) }
      return (playbook, PlaybookOrigin(file: file, base: reading.lineage))
    }
    throw CommandFailure(
      .refused, rule: "broken-playbook",
      language.say("The playbook cannot be used.", "このプレイブックは使用できません。"),
      mend: reading.findings.map { $0.text(in: language) }.joined(separator: "\n"))
  }

  /// What there is to say about the file, broken or not.
  func reading(in language: Language) throws(CommandFailure) -> PlaybookReader.Reading {
    Self.reader(beside: isBundled ? nil : name, language).read(
      try bytes(in: language), file: name)
  }

  /// What the file holds. Of a file that is too long, one byte more than a reader takes, so that it
  /// can say so.
  func bytes(in language: Language) throws(CommandFailure) -> [UInt8] {
    if let bundled = BundledPlaybooks.source(named: name) { return bundled }
    guard name.contains("/") || name.contains(".") else {
      let near = nearest(to: name, in: PlaybookSource.names)
      throw CommandFailure(
        .usage, rule: "no-such-playbook",
        language.say("There is no playbook “\(name)”.", "「\(name)」というプレイブックはありません。"),
        mend: language.say("There are: ", "利用可能: ")
          + (near.isEmpty ? PlaybookSource.names : near).joined(separator: ", ")
          + language.say(". A file is named with its path.", "。ファイルはパスで指定します。"))
    }
    return try RegularFile(path: name, language: language).bytes(atMost: Self.mostBytes)
  }

  private var isBundled: Bool { BundledPlaybooks.source(named: name) != nil }

  private static let mostBytes = 1 << 20 + 1

  /// A reader that knows the clocks and the day, and what lies beside the file at `path`.
  private static func reader(beside path: String?, _ language: Language) -> PlaybookReader {
    PlaybookReader(
      knownClocks: Set(BundledBook.read().ids.map(\.rawValue)),
      today: CivilTime(.now, offsetSeconds: 0).date
    ) { id in
      base(id, beside: path, language)
    }
  }

  /// What an overlay means by `id`: the file of that name beside it, else the bundled playbook. A
  /// name has no dot and no slash, so it cannot lead out of the folder.
  private static func base(_ id: String, beside path: String?, _ language: Language) -> BaseSource {
    if let path {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let beside = (folder + ["\(id).yaml"]).joined(separator: "/")
      if RegularFile.isSomething(at: beside) {
        do throws(CommandFailure) {
          let file = try RegularFile(path: beside, language: language)
          return .file(try file.bytes(atMost: mostBytes), name: beside)
        } catch {
          return .refused(LocalizedText(en: error.message, ja: error.message))
        }
      }
    }
    if let bundled = BundledPlaybooks.source(named: id) { return .file(bundled, name: id) }
    return .missing(known: names)
  }
}
