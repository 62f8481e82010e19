/// The record says a start in one word, as the playbook file does: `known`, `declared`, `closed`,
/// or the name of the task that starts the count.
extension DueRule.Start {
  /// Reads the word.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    switch try container.decode(String.self) {
    case "known": self = .known
    case "declared": self = .declared
    case "closed": self = .closed
    default: self = .done(try container.decode(TaskID.self))
    }
  }

  /// Writes the word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .known: try container.encode("known")
    case .declared: try container.encode("declared")
    case .closed: try container.encode("closed")
    case .done(let task): try container.encode(task)
    }
  }
}
