/// A condition over the facts of an incident, such as `persons_max > 1000 or sensitive`.
///
/// It only compares: there is nothing in it that could run, loop or reach outside, so an
/// expression from a stranger's playbook is as harmless as the text it is written in.
public indirect enum FactExpression: Hashable, Sendable {
  /// One side of a comparison, or a yes-or-no fact by itself.
  public enum Operand: Hashable, Sendable {
    /// The answer to the fact of this name.
    case fact(String)
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// A text in quotes.
    case text(String)
  }

  /// How two operands are compared. Raw values are how it is written.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "=="
    case notEqual = "!="
    case greater = ">"
    case greaterOrEqual = ">="
    case less = "<"
    case lessOrEqual = "<="
  }

  /// The operand is a yes.
  case holds(Operand)
  /// The comparison is true.
  case compares(Operand, Comparison, Operand)
  /// The opposite.
  case not(FactExpression)
  /// All of two or more.
  case and([FactExpression])
  /// At least one of two or more.
  case or([FactExpression])

  /// The facts it asks for.
  public var factNames: Set<String> {
    switch self {
    case .holds(let operand): operand.factNames
    case .compares(let left, _, let right): left.factNames.union(right.factNames)
    case .not(let inner): inner.factNames
    case .and(let parts), .or(let parts): Set(parts.flatMap(\.factNames))
    }
  }

  /// The truth of the expression when `facts` answers for each name.
  ///
  /// Values of different shapes, such as a number and a text, cannot be compared and stay unknown.
  public func verdict(facts: (String) -> FactAnswer) -> FactVerdict {
    switch self {
    case .holds(let operand):
      if case .bool(let truth) = operand.answer(facts) { FactVerdict(truth) } else { .unknown }
    case .compares(let left, let comparison, let right):
      comparison.verdict(left.answer(facts), right.answer(facts))
    case .not(let inner): inner.verdict(facts: facts).negated
    case .and(let parts): .all(parts.map { $0.verdict(facts: facts) })
    case .or(let parts): .any(parts.map { $0.verdict(facts: facts) })
    }
  }

  /// The truth of `text` when `facts` answers for each name; unknown where it does not parse.
  ///
  /// A record may hold an expression of a newer version. "Maybe" keeps its task on the screen.
  public static func evaluate(_ text: String, facts: (String) -> FactAnswer) -> FactVerdict {
    do throws(ParseError) {
      return try FactExpression(parsing: text).verdict(facts: facts)
    } catch {
      return .unknown
    }
  }
}

extension FactExpression.Operand {
  fileprivate var factNames: Set<String> {
    if case .fact(let name) = self { [name] } else { [] }
  }

  fileprivate func answer(_ facts: (String) -> FactAnswer) -> FactAnswer {
    switch self {
    case .fact(let name): facts(name)
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .text(let value): .text(value)
    }
  }
}

extension FactExpression.Comparison {
  fileprivate func verdict(_ left: FactAnswer, _ right: FactAnswer) -> FactVerdict {
    switch (left, right) {
    case (.bool(let left), .bool(let right)):
      switch self {
      case .equal: FactVerdict(left == right)
      case .notEqual: FactVerdict(left != right)
      default: .unknown
      }
    case (.int(let left), .int(let right)):
      FactVerdict(holds(less: left < right, equal: left == right))
    case (.text(let left), .text(let right)):
      // Bytes, not canonical equivalence: what differs in the record must differ here.
      FactVerdict(
        holds(
          less: left.utf8.lexicographicallyPrecedes(right.utf8),
          equal: left.utf8.elementsEqual(right.utf8)))
    default: .unknown
    }
  }

  private func holds(less: Bool, equal: Bool) -> Bool {
    switch self {
    case .equal: equal
    case .notEqual: !equal
    case .greater: !less && !equal
    case .greaterOrEqual: !less
    case .less: less
    case .lessOrEqual: less || equal
    }
  }
}
