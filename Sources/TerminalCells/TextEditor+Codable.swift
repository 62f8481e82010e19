extension TextEditor: Codable {
  private enum Field: String, CodingKey { case text, lines }

  /// Reads the text; the cursor stands behind it, and nothing can be undone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Field.self)
    self.init(
      text: try container.decode(String.self, forKey: .text),
      lines: try container.decode(Lines.self, forKey: .lines))
  }

  /// Writes the text and how many lines it may have.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(text, forKey: .text)
    try container.encode(lines, forKey: .lines)
  }
}
