/// What goes into a cell, or into two neighbouring ones: a spacing scalar and its marks.
public struct Glyph: Hashable, Sendable {
  /// One spacing scalar and at most four zero-width ones.
  public let text: String
  /// Width in cells, 1 or 2.
  public let width: Int

  /// A glyph of known width.
  package init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  /// One empty cell.
  static let blank = Glyph(text: " ", width: 1)

  /// Whether a line may be broken after it and it may vanish there.
  var isBlank: Bool { text == " " || text == "\u{3000}" }
}
