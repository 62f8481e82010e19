/// A kind of typed text, with the shape and the size the record takes.
public enum Field: String, Hashable, Sendable, CaseIterable, Codable {
  /// The title of an incident, a task or a decision.
  case title
  /// Free text of many lines.
  case note
  /// A person's name as people read it.
  case name
  /// Why something was done.
  case reason

  /// How long the text may be.
  public var limit: TextLimit {
    switch self {
    case .title: .scalars(200)
    case .note: .bytes(64 * 1024)
    case .name: .scalars(64)
    case .reason: .bytes(4 * 1024)
    }
  }

  /// Whether a line break is refused.
  public var isOneLine: Bool {
    switch self {
    case .title, .name: true
    case .note, .reason: false
    }
  }
}
