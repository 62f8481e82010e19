/// The greatest size of a text.
public enum TextLimit: Hashable, Sendable, Codable {
  /// At most so many Unicode scalars.
  case scalars(Int)
  /// At most so many bytes of UTF-8.
  case bytes(Int)

  /// Whether `text` is within the limit.
  public func allows(_ text: String) -> Bool {
    switch self {
    case .scalars(let most): text.utf8.count <= most || text.unicodeScalars.count <= most
    case .bytes(let most): text.utf8.count <= most
    }
  }
}

extension TextLimit: CustomStringConvertible {
  /// The limit in words: `200 characters`, `65536 bytes`.
  public var description: String {
    switch self {
    case .scalars(let most): "\(most) characters"
    case .bytes(let most): "\(most) bytes"
    }
  }
}
