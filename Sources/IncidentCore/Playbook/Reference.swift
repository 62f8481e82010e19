/// A page somebody should be able to find again: shown, never opened by the program.
public struct Reference: Hashable, Sendable, Codable {
  /// What it is called, in its own language.
  public var title: String
  /// Where it is, if it is on the net.
  public var url: String?

  /// A page by its title and address.
  public init(title: String, url: String? = nil) {
    self.title = title
    self.url = url
  }
}
