internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// What a reader of an export may not see: the same for every export.
struct RedactionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what may travel less far: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "tlp"))
  var tlp: TrafficLight?
  @Flag(help: "Put duties for the names of people.") var blameless = false
  @Flag(
    help:
      "Mask mail addresses, telephone, card and My Numbers, and the names of the setting mask-names."
  )
  var mask = false
  @Option(
    help: ArgumentHelp("Mask these names as well, one a line.", valueName: "file"),
    completion: .file())
  var maskFile: String?

  /// Longest list of names, in bytes.
  private static let longest = 1 << 20

  /// The choice in the room `context`.
  func choice(_ context: RoomContext) throws -> Redaction.Choice {
    var names: [String] = []
    if mask || maskFile != nil { names = try context.room.ledger().maskedNames }
    if let maskFile { names += try listed(in: maskFile, context.language) }
    return Redaction.Choice(
      limit: tlp, isBlameless: blameless, masks: mask || maskFile != nil,
      names: names.filter { !$0.isEmpty })
  }

  /// The names in a file, one a line. One that cannot be read as a whole is refused: names that were
  /// not understood would leave in clear.
  private func listed(in path: String, _ language: Language) throws -> [String] {
    let file = try RegularFile(path: path, language: language)
    let bytes = try file.bytes(atMost: Self.longest + 1)
    guard bytes.count <= Self.longest else {
      throw CommandFailure(
        .usage, rule: "mask-file",
        language.say("\(path) is longer than 1 MiB.", "\(path) が 1 MiB を超えています。"),
        mend: language.say(
          "Nothing left the room. Make the list shorter.", "何も出力していません。一覧を短くしてください。"))
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
      throw CommandFailure(
        .usage, rule: "mask-file",
        language.say("\(path) is not UTF-8.", "\(path) は UTF-8 ではありません。"),
        mend: language.say(
          "Nothing left the room. `iconv -f CP932 -t UTF-8` changes a file of a Japanese Windows.",
          "何も出力していません。Windows で作った一覧は `iconv -f CP932 -t UTF-8` で変換してください。"))
    }
    return text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
  }

  /// The options as the ledger notes them.
  var words: [String] {
    (tlp.map { ["tlp \($0.rawValue)"] } ?? []) + (blameless ? ["blameless"] : [])
      + (mask || maskFile != nil ? ["mask"] : [])
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}

extension RoomContext {
  /// Says on standard error what was left out of an export and what was masked in it.
  func tell(_ handling: ReportHandling) throws {
    for (english, japanese) in zip(
      handling.sentences(in: .english), handling.sentences(in: .japanese))
    {
      try whisper(english, japanese)
    }
  }
}
