internal import IncidentCore

/// The facts of a file, found by name: what an expression in it may ask for.
struct FactTable {
  let names: [String]
  let byName: [String: FactDefinition]

  init(_ facts: [FactDefinition]) {
    names = facts.map(\.id)
    byName = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What is to be said about the expression `text`, which stands at `position`.
  func remarks(on text: String, at position: Position) -> [LintRule.Remark] {
    do throws(FactExpression.ParseError) {
      return try FactExpression(parsing: text).complaints(self).map { ($0, position) }
    } catch {
      let place = Position(line: position.line, column: position.column + error.offset)
      return [(.badExpression(error.problem), place)]
    }
  }
}

extension FactExpression {
  /// What speaks against the expression where these facts are asked for.
  fileprivate func complaints(_ facts: FactTable) -> [Complaint] {
    switch self {
    case .and(let parts), .or(let parts): parts.flatMap { $0.complaints(facts) }
    case .not(let inner): inner.complaints(facts)
    case .holds(let operand): operand.complaints(facts) { $0.kind == .bool }
    case .compares(let left, let comparison, let right):
      left.complaints(facts) { $0.takes(comparison, right) }
        + right.complaints(facts) { $0.takes(comparison, left) }
    }
  }
}

extension FactExpression.Operand {
  fileprivate func complaints(
    _ facts: FactTable, where fits: (FactDefinition) -> Bool
  ) -> [Complaint] {
    guard case .fact(let name) = self else { return [] }
    guard let fact = facts.byName[name] else {
      return [.unknownFact(name, known: facts.names)]
    }
    return fits(fact) ? [] : [.factType(name, kind: fact.kind)]
  }
}

extension FactDefinition {
  /// Whether an answer to this fact can be compared with `operand` like this. Two facts can always
  /// be compared; if their kinds differ the answer stays unknown.
  fileprivate func takes(
    _ comparison: FactExpression.Comparison, _ operand: FactExpression.Operand
  ) -> Bool {
    let isEquality = comparison == .equal || comparison == .notEqual
    switch (kind, operand) {
    case (_, .fact): return true
    case (.bool, .bool): return isEquality
    case (.int, .int): return true
    case (.choice, .text(let text)): return isEquality && choices.contains(text)
    case (.text, .text): return true
    case (.date, .text(let text)): return Slug.isDay(String(text.prefix(10)))
    default: return false
    }
  }
}
