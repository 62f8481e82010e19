public import SafeText

/// How many cells text takes on a terminal: one table of ours, the same on every machine.
///
/// East Asian wide and full-width scalars take two cells, combining marks none, everything else
/// one; scalars of "ambiguous" width take one, which is why frames are drawn in ASCII by default.
public enum TextWidth {
  /// The width of `text` in cells.
  public static func cells(of text: PlainText) -> Int {
    if text.value.utf8.allSatisfy({ $0 < 0x80 }) { return text.value.utf8.count }
    return text.glyphs.reduce(0) { $0 + $1.width }
  }

  /// The width in cells of `character` after cleaning: 6 for a right-to-left override.
  public static func cells(of character: Character) -> Int {
    cells(of: PlainText(untrusted: String(character)))
  }

  /// The width of one scalar by the table: 0, 1 or 2. Only scalars that `PlainText` lets through
  /// have a meaningful width.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isZeroWidth(scalar) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }

  /// Whether `scalar` is one of the kana, ideographs and full-width letters that most Japanese text is
  /// made of: two cells, no mark, nothing that joins.
  static func isPlainlyWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF:
      return true  // vowels and finals that complete a Hangul syllable
    case 0x200D:
      return true
    default:
      break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
