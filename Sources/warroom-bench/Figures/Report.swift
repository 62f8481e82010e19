/// Everything that is printed: on which machine, and what was seen there.
struct Report: Encodable {
  /// The machine.
  var machine: MachineFacts
  /// Whether the long parts were left out.
  var isQuick: Bool
  /// Figures by the name of their measurement.
  var figures: [String: any Encodable] = [:]

  private enum Key: String, CodingKey { case machine, quick, figures }

  /// A measurement's name as a key.
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(machine, forKey: .machine)
    try container.encode(isQuick, forKey: .quick)
    var all = container.nestedContainer(keyedBy: Name.self, forKey: .figures)
    for (name, figures) in figures {
      try figures.encode(to: all.superEncoder(forKey: Name(stringValue: name)))
    }
  }
}
