internal import IncidentCore

extension IncidentEventKind {
  /// One event of this kind, where it marks an entry or came from outside.
  var exampleAboutMarks: IncidentEvent? {
    switch self {
    case .entryStarred: .mark(.starred(EntryStarred(entry: 7, reason: "turning point")))
    case .entryUnstarred: .mark(.unstarred(EntryUnstarred(entry: 7, reason: "noise")))
    case .entryClassified:
      .mark(.classified(EntryClassified(entry: 7, tlp: .red, reason: "names")))
    case .eventsImported:
      .imports(
        .imported(
          EventsImported(
            number: 2, format: "csv", file: "fw1.csv", sha256: String(repeating: "ab", count: 32),
            zone: .tokyo, skew: Int64(200).seconds, added: 3, duplicates: 1, leftOut: 1,
            tlp: .green)))
    case .entryImported:
      .imports(
        .entry(
          EntryImported(batch: 2, line: 17, text: "deny", source: "fw1", original: "x,deny")))
    default: nil
    }
  }
}
