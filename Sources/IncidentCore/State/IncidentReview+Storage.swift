/// Kept with the fields of its kind, like the other things an undo puts back.
extension IncidentReview.Value: Codable {
  private enum Key: String, CodingKey {
    case text, finding, cause, action
  }

  /// Reads whichever is there.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let text = try fields.decodeIfPresent(ReviewText.self, forKey: .text) {
      self = .text(text)
    } else if let finding = try fields.decodeIfPresent(ReviewFinding.self, forKey: .finding) {
      self = .finding(finding)
    } else if let cause = try fields.decodeIfPresent(ReviewCause.self, forKey: .cause) {
      self = .cause(cause)
    } else {
      self = .action(try fields.decode(ActionItem.self, forKey: .action))
    }
  }

  /// Writes the one there is.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try fields.encode(text, forKey: .text)
    case .finding(let finding): try fields.encode(finding, forKey: .finding)
    case .cause(let cause): try fields.encode(cause, forKey: .cause)
    case .action(let action): try fields.encode(action, forKey: .action)
    }
  }
}
