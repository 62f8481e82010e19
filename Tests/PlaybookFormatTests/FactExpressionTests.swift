import IncidentCore
import Testing

struct FactExpressionTests {
  private static let answers: [String: FactAnswer] = [
    "yes_fact": .bool(true), "no_fact": .bool(false), "count": .int(1_000),
    "kind": .text("theft"), "day": .text("2026-11-20"),
  ]

  private func verdict(_ text: String) throws -> FactVerdict {
    try FactExpression(parsing: text).verdict { Self.answers[$0] ?? .unknown }
  }

  @Test(
    arguments: [
      ("yes_fact", .yes), ("no_fact", .no), ("missing", .unknown), ("true", .yes), ("false", .no),
      ("not yes_fact", .no), ("not no_fact", .yes), ("not missing", .unknown),
      ("not not yes_fact", .yes),
      ("count > 1000", .no), ("count >= 1000", .yes), ("count > 999", .yes), ("count < 1001", .yes),
      ("count <= 999", .no), ("count == 1000", .yes), ("count != 1000", .no),
      ("1000 == count", .yes),
      ("count > -1", .yes), ("kind == \"theft\"", .yes), ("kind != 'loss'", .yes),
      ("day >= '2026-11-20'", .yes), ("day < '2026-11-20'", .no), ("day > '2025-12-31'", .yes),
      ("yes_fact == true", .yes), ("no_fact != true", .yes), ("yes_fact == no_fact", .no),
      ("missing > 5", .unknown), ("missing == missing", .unknown),
    ] as [(String, FactVerdict)])
  func `a comparison is true, false or unknown`(text: String, expected: FactVerdict) throws {
    #expect(try verdict(text) == expected)
  }

  @Test(
    arguments: [
      ("yes_fact and yes_fact", .yes), ("yes_fact and no_fact", .no),
      ("yes_fact and missing", .unknown), ("no_fact and missing", .no),
      ("missing and no_fact", .no), ("missing and missing", .unknown),
      ("no_fact or no_fact", .no), ("no_fact or yes_fact", .yes), ("yes_fact or missing", .yes),
      ("missing or yes_fact", .yes), ("no_fact or missing", .unknown),
    ] as [(String, FactVerdict)])
  func `an unknown part decides nothing and hinders nothing`(
    text: String, expected: FactVerdict
  ) throws {
    #expect(try verdict(text) == expected)
  }

  @Test(
    arguments: [
      ("yes_fact or no_fact and no_fact", .yes), ("(yes_fact or no_fact) and no_fact", .no),
      ("not no_fact and yes_fact", .yes), ("not (no_fact and yes_fact)", .yes),
      ("not count == 5", .yes), ("((count>=1000))and(not(no_fact))", .yes),
      ("  yes_fact\n and\tyes_fact ", .yes),
    ] as [(String, FactVerdict)])
  func `or binds weaker than and, and weaker than not`(
    text: String, expected: FactVerdict
  ) throws {
    #expect(try verdict(text) == expected)
  }

  @Test(arguments: [
    "count == 'theft'", "kind > 5", "yes_fact > no_fact", "count", "kind", "yes_fact == 1",
  ])
  func `values of different shapes stay unknown`(text: String) throws {
    #expect(try verdict(text) == .unknown)
  }

  @Test func `texts are compared by their bytes`() throws {
    let facts: (String) -> FactAnswer = { _ in .text("\u{E9}") }
    #expect(try FactExpression(parsing: "f == '\u{E9}'").verdict(facts: facts) == .yes)
    #expect(try FactExpression(parsing: "f == 'e\u{301}'").verdict(facts: facts) == .no)
  }

  @Test(
    arguments: [
      ("", .operandExpected, 0), ("   ", .operandExpected, 3), ("and", .operandExpected, 0),
      ("a and", .operandExpected, 5), ("a or or b", .operandExpected, 5),
      ("a >", .operandExpected, 3),
      ("a b", .operatorExpected, 2), ("a > 1 > 2", .operatorExpected, 6),
      ("a)", .operatorExpected, 1),
      ("(a", .parenthesisExpected, 2), ("(a b)", .parenthesisExpected, 3),
      ("()", .operandExpected, 1),
      ("a = 1", .strayCharacter, 2), ("a ! b", .strayCharacter, 2), ("a && b", .strayCharacter, 2),
      ("A", .strayCharacter, 0), ("a > -", .strayCharacter, 4), ("a > １", .strayCharacter, 4),
      ("a == 'x", .unclosedText, 5), ("a == \"x'", .unclosedText, 5),
      ("a > 99999999999999999999", .numberTooLarge, 4), ("5", .notACondition, 0),
      ("a and 'x'", .notACondition, 6), ("system('rm')", .operatorExpected, 6),
    ] as [(String, FactExpression.ParseError.Problem, Int)])
  func `what is no expression is refused where it goes wrong`(
    text: String, problem: FactExpression.ParseError.Problem, offset: Int
  ) {
    #expect(throws: FactExpression.ParseError(problem: problem, offset: offset)) {
      try FactExpression(parsing: text)
    }
    #expect(FactExpression.evaluate(text) { _ in .bool(true) } == .unknown)
  }

  @Test func `a bottomless or endless expression is refused, a long flat one is not`() throws {
    let deep = String(repeating: "(", count: 900) + "a" + String(repeating: ")", count: 900)
    #expect(throws: FactExpression.ParseError(problem: .tooComplex, offset: 32)) {
      try FactExpression(parsing: deep)
    }
    let nots = String(repeating: "not ", count: 400) + "a"
    #expect(throws: FactExpression.ParseError(problem: .tooComplex, offset: 128)) {
      try FactExpression(parsing: nots)
    }
    let endless = String(repeating: "a or ", count: 100_000) + "a"
    #expect(throws: FactExpression.ParseError(problem: .tooComplex, offset: 2_000)) {
      try FactExpression(parsing: endless)
    }
    let flat = String(repeating: "a or ", count: 390) + "b"
    #expect(try FactExpression(parsing: flat).verdict { .bool($0 == "b") } == .yes)
  }
}
