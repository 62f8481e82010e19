/// A place in a text that only moves forward and knows its line and column.
struct ScalarCursor {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private(set) var position = Position.start

  /// At the first scalar of a text whose lines end in LF.
  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var isAtEnd: Bool { index >= scalars.count }
  var isAtLineEnd: Bool { isAtEnd || scalars[index] == "\n" }
  var current: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }
  var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  /// Columns from 0, as indentation is counted.
  var indent: Int { position.column - 1 }

  /// Whether nothing or white space follows the current scalar, so that it stands alone.
  var isAlone: Bool { next.map(Self.isBlank) ?? true }

  mutating func advance() {
    guard let scalar = current else { return }
    index += 1
    if scalar == "\n" {
      position = Position(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }

  /// Skips spaces and tabs and says how many.
  @discardableResult
  mutating func skipBlanks() -> Int {
    let start = index
    while let scalar = current, scalar == " " || scalar == "\t" { advance() }
    return index - start
  }

  /// Moves to the first column of the next line.
  mutating func skipLine() {
    while !isAtLineEnd { advance() }
    advance()
  }

  /// Spaces at the head of the line ahead; nil where the line is blank. Call in the first column.
  var indentAhead: Int? {
    let spaces = scalars[index...].prefix { $0 == " " }
    guard spaces.endIndex < scalars.count, scalars[spaces.endIndex] != "\n" else { return nil }
    return spaces.count
  }

  /// Whether `---` or `...` stands alone here.
  var isAtDocumentMark: Bool {
    guard index + 2 < scalars.count, current == "-" || current == "." else { return false }
    return scalars[index...].prefix(3).allSatisfy { $0 == current }
      && (index + 3 == scalars.count || Self.isBlank(scalars[index + 3]))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }
}
