extension MarkEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .starred: "entry-starred"
    case .unstarred: "entry-unstarred"
    case .classified: "entry-classified"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "entry-starred": self = .starred(try EntryStarred(from: data()))
    case "entry-unstarred": self = .unstarred(try EntryUnstarred(from: data()))
    case "entry-classified": self = .classified(try EntryClassified(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .starred(let data): try data.encode(to: encoder)
    case .unstarred(let data): try data.encode(to: encoder)
    case .classified(let data): try data.encode(to: encoder)
    }
  }

  /// The number of the entry that was marked.
  public var entry: Int64 {
    switch self {
    case .starred(let data): data.entry
    case .unstarred(let data): data.entry
    case .classified(let data): data.entry
    }
  }
}
