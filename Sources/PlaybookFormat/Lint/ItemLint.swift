internal import IncidentCore

/// Every question that fills an item of a report is one that is asked somewhere.
struct ItemLint {
  /// The questions of the file itself.
  let facts: [FactDefinition]
  /// Questions that other files ask, where the caller knows.
  let knownQuestions: Set<String>?

  /// What is to be said about `items`; `place` gives the position of one by its path.
  func remarks(
    on items: [FilingItem], at place: (String) -> Position
  ) -> [LintRule.Remark] {
    guard let knownQuestions else { return [] }
    let names = knownQuestions.union(facts.map(\.id))
    return items.enumerated().flatMap { index, item in
      item.facts.filter { !names.contains($0) }.map {
        (.unknownFact($0, known: names.sorted()), place("items/\(index)"))
      }
    }
  }
}
