extension Surface {
  /// What can be read, one string a row, blanks at the end dropped: for golden tests and `--print`.
  public var lines: [String] {
    (0..<height).map { row in
      Self.trimmed((0..<width).map { self[row, $0].glyph.text }.joined(), of: " ")
    }
  }

  /// The meaning of every cell, one letter a cell (`Role.letter`), ordinary text at the end
  /// dropped. Columns here are columns of the screen, also below wide glyphs.
  public var roleLines: [String] {
    (0..<height).map { row in
      Self.trimmed(String((0..<width).map { self[row, $0].role.letter }), of: ".")
    }
  }

  private static func trimmed(_ line: String, of filler: Unicode.Scalar) -> String {
    var scalars = line.unicodeScalars
    while scalars.last == filler { scalars.removeLast() }
    return String(scalars)
  }
}

extension Surface: Equatable {
  /// Same size, same cells, same cursor.
  public static func == (left: Surface, right: Surface) -> Bool {
    left.width == right.width && left.height == right.height
      && left.cursor?.row == right.cursor?.row
      && left.cursor?.column == right.cursor?.column && left.hasSameCells(as: right)
  }
}
