internal import IncidentCore

extension RandomEvents {
  /// A mark on some entry, or on none there is.
  mutating func eventAboutMarks(_ kind: IncidentEventKind) -> IncidentEvent? {
    switch kind {
    case .entryStarred: .mark(.starred(EntryStarred(entry: number(), reason: text())))
    case .entryUnstarred: .mark(.unstarred(EntryUnstarred(entry: number())))
    case .entryClassified:
      .mark(
        .classified(
          EntryClassified(
            entry: number(),
            tlp: random.next() % 4 == 0 ? nil : random.pick(TrafficLight.allCases))))
    case .eventsImported:
      .imports(
        .imported(
          EventsImported(
            number: Int(random.next() % 4), format: "csv", file: nil, sha256: text(),
            added: Int(random.next() % 5), duplicates: 0, leftOut: 0,
            tlp: random.pick(TrafficLight.allCases))))
    case .entryImported:
      .imports(
        .entry(
          EntryImported(
            batch: Int(random.next() % 4), line: Int(random.next() % 9), text: text(),
            source: text())))
    default: nil
    }
  }
}
