internal import IncidentCore

/// Why a file cannot be read at all.
public enum ImportFailure: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It has more bytes than `ImportLimit.file`.
  case tooLarge
  /// It has more rows than `ImportLimit.rows`.
  case tooManyRows
  /// It is UTF-16, by the mark at its beginning.
  case utf16
  /// It is not UTF-8, and reads as Shift_JIS.
  case shiftJIS
  /// A quote that begins on `line` is never closed.
  case openQuote(line: Int)
  /// No column was named for `field`, and none looks like it.
  case noColumn(ImportField, columns: [String])
  /// A column that was named is not there.
  case noSuchColumn(String, nearest: [String], columns: [String])
  /// The columns are not those of the format.
  case otherFormat(OutsideFormat, missing: [String])
}

/// Why one row of a file cannot become an entry.
public enum RowProblem: Error, Hashable, Sendable {
  /// It has another number of cells than there are columns.
  case ragged(cells: Int, columns: Int)
  /// It is longer than `ImportLimit.row`, or its text than `ImportLimit.text`.
  case tooLong(bytes: Int)
  /// It holds a NUL.
  case nul
  /// It is not one JSON object.
  case notJSON
  /// A value of its is no sound text: half a character, as `\ud800` alone.
  case unsoundText(column: String)
  /// It says no time.
  case noTime
  /// It says nothing.
  case noText
  /// This is no time that is understood.
  case notATime(String)
  /// This time has no zone, and none was named.
  case noZone(String)
  /// The clocks of the zone never showed this time.
  case noSuchTime(String)
  /// It is before 1970 or after 2099.
  case outOfRange(String)
  /// It is still to come.
  case inFuture(String)
}

/// A row that was not read.
public struct RefusedRow: Hashable, Sendable {
  /// The line of the file it begins on, from 1.
  public var line: Int
  /// Why.
  public var problem: RowProblem

  /// A row and what is wrong with it.
  public init(line: Int, problem: RowProblem) {
    self.line = line
    self.problem = problem
  }
}
