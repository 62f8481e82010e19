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
    default: nil
    }
  }
}
