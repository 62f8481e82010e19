internal import SafeText

/// Rows of a table that a program imports: every cell quoted, no formula guard, CR LF (RFC 4180).
enum CSV {
  /// One row.
  static func row(_ cells: [String]) -> String {
    cells.map { Escape.csv($0, guardFormulas: false) }.joined(separator: ",") + "\r\n"
  }
}
