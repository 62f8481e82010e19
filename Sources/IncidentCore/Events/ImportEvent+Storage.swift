extension ImportEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .imported: "events-imported"
    case .entry: "entry-imported"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "events-imported": self = .imported(try EventsImported(from: data()))
    case "entry-imported": self = .entry(try EntryImported(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .imported(let data): try data.encode(to: encoder)
    case .entry(let data): try data.encode(to: encoder)
    }
  }
}
