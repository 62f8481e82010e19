import IncidentCore
import PlaybookFormat
import Testing

/// A change that breaks the sample file, and the rule that must find it.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  let rule: Rule
  /// Old and new texts; the mark 👉 in one of the new ones stands before the place of the finding.
  let edits: KeyValuePairs<String, String>

  init(_ rule: Rule, _ edits: KeyValuePairs<String, String>) {
    self.rule = rule
    self.edits = edits
  }

  var testDescription: String {
    "\(rule.rawValue): \(edits.map(\.value).joined(separator: " ").prefix(60))"
  }

  var file: (bytes: [UInt8], position: Position)? {
    SampleFile().edited(edits).flatMap(SampleFile.unmark)
  }

  static let all = source + fields + names + fit + advice
}
