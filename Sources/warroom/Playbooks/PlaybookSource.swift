internal import BundledPlaybooks
internal import Glibc
internal import IncidentCore
internal import PlaybookFormat

/// A playbook somebody named: one the room keeps, else one of ours, or a file.
struct PlaybookSource {
  /// The name or path as typed.
  let name: String
  /// What the room keeps; nil where only ours are meant.
  private let kept: KeptPlaybooks?

  /// A playbook by what was typed, in the room at `path`; nil means none of a room.
  init(_ name: String, in path: String?) {
    self.name = name
    kept = path.map(KeptPlaybooks.init)
  }

  /// What can be named in the room at `path`, its own first; broken ones among them.
  static func names(in path: String) -> [String] { names(with: KeptPlaybooks(room: path)) }

  private static func names(with kept: KeptPlaybooks?) -> [String] {
    let own = kept?.names ?? []
    return own + BundledPlaybooks.names.filter { !own.contains($0) }
  }

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
    guard let playbook = reading.playbook else {
      throw CommandFailure(
        .refused, rule: "broken-playbook",
        language.say("The playbook cannot be used.", "このプレイブックは使用できません。"),
        mend: reading.findings.map { $0.text(in: language) }.joined(separator: "\n"))
    }
    // A room finds its own by the names of files; the record knows them by what the files say.
    guard !isKept || playbook.id == name else {
      throw CommandFailure(
        .refused, rule: "playbook-misnamed",
        language.say(
          "\(name).yaml holds the playbook “\(playbook.id)”.",
          "\(name).yaml の中身はプレイブック「\(playbook.id)」です。"),
        mend: language.say(
          "Call the file \(playbook.id).yaml.", "ファイル名を \(playbook.id).yaml にしてください。"))
    }
    return (playbook, PlaybookOrigin(file: file, base: reading.lineage))
  }

  /// What there is to say about the file, broken or not.
  func reading(in language: Language) throws(CommandFailure) -> PlaybookReader.Reading {
    reader(language).read(try bytes(in: language), file: name)
  }

  /// What the file holds. Of a file that is too long, one byte more than a reader takes, so that it
  /// can say so.
  func bytes(in language: Language) throws(CommandFailure) -> [UInt8] {
    if let own = try kept?.bytes(of: name, atMost: Self.mostBytes, in: language) { return own }
    if let bundled = BundledPlaybooks.source(named: name) { return bundled }
    guard isPath else {
      let names = Self.names(with: kept)
      let near = nearest(to: name, in: names)
      throw CommandFailure(
        .usage, rule: "no-such-playbook",
        language.say("There is no playbook “\(name)”.", "「\(name)」というプレイブックはありません。"),
        mend: language.say("There are: ", "利用可能: ")
          + (near.isEmpty ? names : near).joined(separator: ", ")
          + language.say(". A file is named with its path.", "。ファイルはパスで指定します。"))
    }
    return try RegularFile(path: name, language: language).bytes(atMost: Self.mostBytes)
  }

  private var isPath: Bool { name.contains("/") || name.contains(".") }
  private var isKept: Bool { kept?.path(of: name) != nil }

  /// The name of the file it comes from; nil for a bundled one.
  private var file: String? {
    if isKept { return "\(name).yaml" }
    return isPath ? name.split(separator: "/").last.map { String($0) } : nil
  }

  private static let mostBytes = 1 << 20 + 1

  /// A reader that knows the clocks and the day, and what an overlay means by a name.
  private func reader(_ language: Language) -> PlaybookReader {
    PlaybookReader(
      knownClocks: Set(BundledBook.read().ids.map(\.rawValue)),
      today: CivilTime(.now, offsetSeconds: 0).date
    ) { id in
      base(id, language)
    }
  }

  /// What an overlay means by `id`: the file of that name beside it, else the bundled playbook. A
  /// name has no dot and no slash, so it cannot lead out of the folder.
  private func base(_ id: String, _ language: Language) -> BaseSource {
    do throws(CommandFailure) {
      if let (bytes, path) = try beside(id, language) { return .file(bytes, name: path) }
    } catch {
      return .refused(LocalizedText(en: error.message, ja: error.message))
    }
    if let bundled = BundledPlaybooks.source(named: id) { return .file(bundled, name: id) }
    return .missing(known: BundledPlaybooks.names)
  }

  private func beside(
    _ id: String, _ language: Language
  ) throws(CommandFailure) -> (bytes: [UInt8], path: String)? {
    if isKept {
      return try kept?.bytes(of: id, atMost: Self.mostBytes, in: language).map { ($0, id) }
    }
    guard isPath else { return nil }
    let folder = name.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder + ["\(id).yaml"]).joined(separator: "/")
    guard RegularFile.isSomething(at: path) else { return nil }
    return (try RegularFile(path: path, language: language).bytes(atMost: Self.mostBytes), path)
  }
}
