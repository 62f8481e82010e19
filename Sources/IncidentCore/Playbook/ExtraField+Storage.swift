/// The record holds a text as a text, a list as a list, and named fields as
/// `{"fields": [{"name": …, "value": …}]}`, because the members of a JSON object have no order.
extension ExtraField.Value {
  private enum Key: String, CodingKey {
    case fields
  }

  /// Reads whichever of the three is there.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = .fields(try container.decode([ExtraField].self, forKey: .fields))
      return
    }
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([ExtraField.Value].self))
    }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .list(let values):
      var container = encoder.singleValueContainer()
      try container.encode(values)
    case .fields(let fields):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(fields, forKey: .fields)
    }
  }
}
