/// A figure, or `null` with the reason why it was not seen here: an absent peer is no zero.
enum Outcome<Figures: Encodable>: Encodable {
  case seen(Figures)
  case absent(because: String)

  /// The figure of `work`, where it could be had.
  static func of(_ work: () throws -> Figures) -> Outcome {
    do {
      return .seen(try work())
    } catch {
      return .absent(because: "\(error)")
    }
  }

  private enum Key: String, CodingKey { case value, reason }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .seen(let figures): try figures.encode(to: encoder)
    case .absent(let reason):
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeNil(forKey: .value)
      try container.encode(reason, forKey: .reason)
    }
  }
}
