/// A look for every role.
///
/// Colour only repeats what words and marks say already. Focus is reverse video, the one
/// attribute that every terminal and every eye can tell apart.
public struct Theme: Hashable, Sendable {
  /// The name people choose it by.
  public let name: String
  private let table: [Role: Attributes]

  /// A theme; roles not in `table` look like ordinary text.
  init(name: String, _ table: [Role: Attributes]) {
    self.name = name
    self.table = table
  }

  /// How `role` looks.
  public subscript(role: Role) -> Attributes { table[role] ?? Attributes() }

  /// The theme called `name`, or nil.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// Every theme, the standard one first.
  public static let all: [Theme] = [standard, light, dark, deuteranopia, tritanopia, mono]
}
