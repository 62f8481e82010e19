internal import IncidentCore

extension IncidentEventKind {
  /// One event of this kind, where it marks an entry.
  var exampleAboutMarks: IncidentEvent? {
    switch self {
    case .entryStarred: .mark(.starred(EntryStarred(entry: 7, reason: "turning point")))
    case .entryUnstarred: .mark(.unstarred(EntryUnstarred(entry: 7, reason: "noise")))
    case .entryClassified:
      .mark(.classified(EntryClassified(entry: 7, tlp: .red, reason: "names")))
    default: nil
    }
  }
}
