public import IncidentCore

/// One line of the view of scope and measures.
public enum ScopeLine: Hashable, Sendable {
  /// Something that is or may be hit.
  case item(ScopeItem)
  /// A containment measure.
  case measure(Measure)
}

extension RoomState {
  /// The pieces of evidence in the order of their view.
  public var listedEvidence: [EvidenceItem] { incident?.evidence.listed ?? [] }

  /// The piece of evidence that keys act on.
  public var selectedEvidence: EvidenceItem? {
    switch view {
    case .evidence(let number): return incident?.evidence.item(number)
    case .list(.evidence):
      let listed = listedEvidence
      return listed.indices.contains(reading) ? listed[reading] : nil
    default: return nil
    }
  }

  /// What is hit, then what was done about it.
  public var scopeLines: [ScopeLine] {
    guard let scope = incident?.scope else { return [] }
    return scope.standing.map { .item($0) } + scope.listedMeasures.map { .measure($0) }
  }

  /// The line that keys act on.
  public var selectedScopeLine: ScopeLine? {
    let lines = scopeLines
    guard view == .list(.scope), lines.indices.contains(reading) else { return nil }
    return lines[reading]
  }

  /// The measure that keys act on.
  public var selectedMeasure: Measure? {
    if case .measure(let measure) = selectedScopeLine { measure } else { nil }
  }
}
