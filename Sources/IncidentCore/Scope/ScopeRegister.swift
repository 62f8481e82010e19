/// What is hit, and what was done to contain it.
public struct ScopeRegister: Hashable, Codable, Sendable {
  /// Every line, removed ones too: a number is never given twice.
  public var items: [ScopeItem] = []
  /// Every measure, withdrawn ones too.
  public var measures: [Measure] = []

  /// Empty registers.
  public init() {}

  /// The lines that count, by kind and then by number.
  public var standing: [ScopeItem] {
    let standing = items.filter(\.stands)
    return ScopeKind.allCases.flatMap { kind in standing.filter { $0.kind == kind } }
  }

  /// The measures, by number.
  public var listedMeasures: [Measure] { measures.filter { !$0.isTakenBack } }

  /// The line numbered `number`, removed or not; nil where it was taken back or never there.
  public func item(_ number: Int) -> ScopeItem? {
    items.first { $0.number == number && !$0.isTakenBack }
  }

  /// The measure numbered `number`.
  public func measure(_ number: Int) -> Measure? {
    measures.first { $0.number == number && !$0.isTakenBack }
  }

  /// How many lines that count have `status`.
  public func count(_ status: ScopeStatus) -> Int {
    items.count { $0.stands && $0.status == status }
  }
}

extension IncidentState {
  /// The registers of scope and measures; empty where nothing is in them.
  public var scope: ScopeRegister { scopeRegister ?? ScopeRegister() }
}
