/// A place in a file as editors count it.
public struct Position: Hashable, Sendable, Codable, Comparable {
  /// From 1; a line ends in LF, CR LF or CR.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int

  /// A place by line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the file is smaller.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The first place of every file.
  static let start = Position(line: 1, column: 1)
}
