public import IncidentCore

/// The one list of terms that playbooks are written against, in both languages.
public struct Glossary: Hashable, Sendable {
  /// One term.
  public struct Term: Hashable, Sendable {
    /// In English, in small letters and the singular.
    public var english: String
    /// In Japanese.
    public var japanese: String
    /// What it means.
    public var meaning: LocalizedText
    /// Japanese that may stand instead.
    public var also: [String]
    /// Japanese that is wrong here.
    public var never: [String]
    /// Whether a title with the English must have the Japanese.
    public var isBinding: Bool
  }

  /// The terms, in the order of the file.
  public var terms: [Term]
}

/// Reads the list of terms, as text from outside like every file.
public struct GlossaryReader: Sendable {
  /// The `format` of the files this version reads.
  public static let format = "warroom/glossary/1"

  /// A reader.
  public init() {}

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The list; nil exactly where one of the findings is an error.
    public var glossary: Glossary?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
  }

  /// The list in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var log = FindingLog(file: file)
    var glossary: Glossary?
    if let tree = YAMLTree.read(bytes, log: &log) {
      var decoder = GlossaryDecoder(log: log)
      glossary = decoder.glossary(tree)
      log = decoder.log
    }
    return Reading(glossary: log.hasErrors ? nil : glossary, findings: log.sorted)
  }
}

/// Reads a list of terms out of a tree.
private struct GlossaryDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  var languages = Language.allCases

  init(log: FindingLog) { self.log = log }

  mutating func glossary(_ tree: YAMLTree) -> Glossary? {
    let known = ["format", "license", "terms"]
    guard let fields = FieldSet(tree, called: "glossary", known: known, log: &log),
      has(GlossaryReader.format, fields)
    else { return nil }
    if string(fields["license"], "license") == nil { log.add(.noLicense, at: fields.position) }
    var terms: [Glossary.Term] = []
    for item in list(fields.required("terms", log: &log), "terms") {
      guard let (term, place) = term(item) else { continue }
      if terms.contains(where: { $0.english == term.english }) {
        log.add(.duplicateID(term.english), at: place)
      }
      terms.append(term)
    }
    return Glossary(terms: terms)
  }

  private mutating func term(_ tree: YAMLTree) -> (Glossary.Term, Position)? {
    let known = ["en", "ja", "means", "also", "never", "binding"]
    guard let fields = FieldSet(tree, called: "term", known: known, log: &log),
      let english = string(fields.required("en", log: &log), "en"),
      let japanese = string(fields.required("ja", log: &log), "ja")
    else { return nil }
    let term = Glossary.Term(
      english: english.text, japanese: japanese.text,
      meaning: localized(fields.required("means", log: &log), "means", limit: .paragraph)
        ?? LocalizedText(),
      also: strings(fields["also"], "also").map(\.text),
      never: strings(fields["never"], "never").map(\.text),
      isBinding: truth(fields["binding"], "binding", absent: false))
    return (term, english.position)
  }
}
