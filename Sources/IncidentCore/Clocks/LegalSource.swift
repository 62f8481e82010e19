/// Where a rule stands, so that a person can look it up. Shown, never opened by the program.
public struct LegalSource: Hashable, Sendable, Codable {
  /// The text's name, in its own language.
  public var title: String
  /// Where it is on the net.
  public var url: String?
  /// The article, section or page in it.
  public var article: String?

  /// A text, its address and the place in it.
  public init(title: String, url: String? = nil, article: String? = nil) {
    self.title = title
    self.url = url
    self.article = article
  }
}
