/// One place on the screen.
public struct Cell: Hashable, Sendable {
  /// What is shown: one spacing scalar with its marks; empty in a continuation.
  public let glyph: String
  /// What it means.
  public var role: Role
  /// Whether the glyph to the left reaches into this cell.
  public let isContinuation: Bool

  /// A cell that shows `glyph`.
  init(glyph: String, role: Role) {
    self.glyph = glyph
    self.role = role
    self.isContinuation = false
  }

  private init(continuing role: Role) {
    self.glyph = ""
    self.role = role
    self.isContinuation = true
  }

  /// The right half of a wide glyph.
  static func continuation(_ role: Role) -> Cell { Cell(continuing: role) }

  /// A cell with nothing in it.
  static func blank(_ role: Role = .text) -> Cell { Cell(glyph: " ", role: role) }
}
