internal import IncidentCore

/// What a report must say.
extension FileDecoder {
  /// The items of `tree`; `place` notes where each names its facts, as `items/0`.
  mutating func items(
    _ tree: YAMLTree?, noting place: (String) -> SourceMap.Place
  ) -> [FilingItem] {
    var items: [FilingItem] = []
    for (index, item) in list(tree, "items").enumerated() {
      let own = ["facts", "record", "part"]
      guard
        let fields = FieldSet(
          item, called: "items", known: Language.allCases.map(\.rawValue) + own, log: &log)
      else { continue }
      map.note(place("items/\(index)"), at: item.position)
      guard let title = localized(item.without(own), "items", limit: .title) else { continue }
      items.append(
        FilingItem(
          title, facts: strings(fields["facts"], "facts").map(\.text),
          record: records(fields["record"]),
          part: choice(fields["part"], "part", of: FilingItem.Part.self)))
    }
    return items
  }

  private mutating func records(_ tree: YAMLTree?) -> [FilingRecord] {
    list(tree, "record").compactMap { choice($0, "record", of: FilingRecord.self) }
  }
}

extension YAMLTree {
  /// The value without the fields of these names.
  fileprivate func without(_ names: [String]) -> YAMLTree {
    guard case .fields(let fields, let position) = self else { return self }
    return .fields(fields.filter { !names.contains($0.name) }, position)
  }
}
