internal import IncidentReports
internal import SafeText

/// What was found about one thing the room depends on.
struct Diagnosis {
  /// How it is.
  enum Verdict: String {
    case ok, warn, fail
  }

  /// How it is.
  var verdict: Verdict
  /// What was looked at; a stable name.
  var subject: String
  /// What was found.
  var found: String
  /// What to do about it; empty where nothing is to be done.
  var mend: String

  init(_ verdict: Verdict, _ subject: String, _ found: String, mend: String = "") {
    self.verdict = verdict
    self.subject = subject
    self.found = found
    self.mend = mend
  }

  /// The finding as lines of text.
  var lines: [PlainText] {
    let line: PlainText =
      "\(Column.padded(verdict.rawValue, 4)) \(Column.padded(subject, 14)) \(found)"
    return mend.isEmpty ? [line] : [line, "                    \(mend)"]
  }

  /// The finding as JSON.
  var json: JSON {
    .object([
      "verdict": .text(verdict.rawValue), "subject": .text(subject), "found": .text(found),
      "mend": mend.isEmpty ? nil : .text(mend),
    ])
  }
}
