extension IntakeEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .taken: "intake-taken"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "intake-taken": self = .taken(try IntakeTaken(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .taken(let data): try data.encode(to: encoder)
    }
  }
}
