extension FactExpression {
  /// Why a text is not an expression.
  public struct ParseError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
      /// A character that no expression contains.
      case strayCharacter
      /// A quoted text without its closing quote.
      case unclosedText
      /// A number that does not fit.
      case numberTooLarge
      /// A fact, a number, a text or `(` is missing here.
      case operandExpected
      /// Something follows a complete expression, often a missing `and` or `or`.
      case operatorExpected
      /// `(` without `)`.
      case parenthesisExpected
      /// A number or a text stands where a yes or no belongs.
      case notACondition
      /// Longer than `longest` or nested deeper than `deepest`.
      case tooComplex
    }

    /// What is wrong.
    public var problem: Problem
    /// Where, in Unicode scalars from the start of the text.
    public var offset: Int

    /// A problem at an offset.
    public init(problem: Problem, offset: Int) {
      self.problem = problem
      self.offset = offset
    }
  }

  /// The longest text that is read, in Unicode scalars.
  public static let longest = 2_000
  /// The deepest nesting of parentheses and `not` that is read.
  public static let deepest = 32

  /// The expression written in `text`.
  ///
  /// `or` binds weaker than `and`, `and` weaker than `not`, `not` weaker than a comparison.
  public init(parsing text: String) throws(ParseError) {
    let tokens = try FactToken.list(text)
    var parser = FactParser(tokens: tokens)
    self = try parser.disjunction(depth: 0)
    guard parser.token.kind == .end else { throw parser.error(.operatorExpected) }
  }
}

/// Reads tokens by recursive descent, one method for each strength of binding.
private struct FactParser {
  typealias ParseError = FactExpression.ParseError

  let tokens: [FactToken]
  var position = 0

  /// The list always ends in `.end`, and nothing advances past it.
  var token: FactToken { tokens[position] }

  func error(_ problem: ParseError.Problem) -> ParseError {
    ParseError(problem: problem, offset: token.offset)
  }

  mutating func accept(_ kind: FactToken.Kind) -> Bool {
    guard token.kind == kind else { return false }
    position += 1
    return true
  }

  mutating func disjunction(depth: Int) throws(ParseError) -> FactExpression {
    var parts = [try conjunction(depth: depth)]
    while accept(.word("or")) { parts.append(try conjunction(depth: depth)) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  mutating func conjunction(depth: Int) throws(ParseError) -> FactExpression {
    var parts = [try negation(depth: depth)]
    while accept(.word("and")) { parts.append(try negation(depth: depth)) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  mutating func negation(depth: Int) throws(ParseError) -> FactExpression {
    guard depth < FactExpression.deepest else { throw error(.tooComplex) }
    if accept(.word("not")) { return .not(try negation(depth: depth + 1)) }
    if accept(.opening) {
      let inner = try disjunction(depth: depth + 1)
      guard accept(.closing) else { throw error(.parenthesisExpected) }
      return inner
    }
    return try comparison()
  }

  mutating func comparison() throws(ParseError) -> FactExpression {
    let start = token
    let left = try operand()
    guard case .comparison(let comparison) = token.kind else {
      switch left {
      case .fact, .bool: return .holds(left)
      case .int, .text: throw ParseError(problem: .notACondition, offset: start.offset)
      }
    }
    position += 1
    return .compares(left, comparison, try operand())
  }

  mutating func operand() throws(ParseError) -> FactExpression.Operand {
    let operand: FactExpression.Operand
    switch token.kind {
    case .word("and"), .word("or"), .word("not"): throw error(.operandExpected)
    case .word("true"): operand = .bool(true)
    case .word("false"): operand = .bool(false)
    case .word(let name): operand = .fact(name)
    case .number(let value): operand = .int(value)
    case .text(let value): operand = .text(value)
    case .comparison, .opening, .closing, .end: throw error(.operandExpected)
    }
    position += 1
    return operand
  }
}
