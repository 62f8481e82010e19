/// The playbooks at hand, by name and version: those of the program, and those a room keeps itself, which stand
/// in for a bundled one of their name.
public struct PlaybookShelf: Hashable, Sendable {
  /// Versions of the bundled playbooks, by name.
  public var bundled: [String: String]
  /// Versions of the playbooks the room keeps, by name.
  public var kept: [String: String]

  /// A shelf; without a word it is the empty one.
  public init(bundled: [String: String] = [:], kept: [String: String] = [:]) {
    self.bundled = bundled
    self.kept = kept
  }

  /// Every name, those of the room first, each in alphabetical order.
  public var names: [String] {
    kept.keys.sorted() + bundled.keys.filter { kept[$0] == nil }.sorted()
  }

  /// The version of the playbook called `name`; nil where there is none.
  public func version(of name: String) -> String? { kept[name] ?? bundled[name] }
}
