/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// What is shown: one spacing scalar with its marks; nothing in a continuation.
  public let glyph: Glyph
  /// What it means.
  public var role: Role

  /// A cell that shows `glyph`.
  init(glyph: Glyph, role: Role) {
    self.glyph = glyph
    self.role = role
  }

  /// Whether the glyph to the left reaches into this cell.
  public var isContinuation: Bool { glyph.width == 0 }

  /// The right half of a wide glyph.
  static func continuation(_ role: Role) -> Cell { Cell(glyph: .none, role: role) }

  /// A cell with nothing in it.
  static func blank(_ role: Role = .text) -> Cell { Cell(glyph: .blank, role: role) }
}
