/// One row of a table written with `|`.
enum TableRow {
  /// The cells of `line`, without the bars around them; `\|` is part of a cell.
  static func cells(of line: Substring) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append(String(cell).trimmedBlanks)
        cell.removeAll()
      } else {
        cell.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    if !String(cell).trimmedBlanks.isEmpty { cells.append(String(cell).trimmedBlanks) }
    if line.hasPrefix("|"), !cells.isEmpty { cells.removeFirst() }
    return cells
  }
}
