internal import IncidentCore
internal import PlaybookFormat

/// Conditions of branches written as expressions over facts.
enum FactExpressionText {
  /// All of `conditions`; where that would be too long to read back, the innermost alone.
  static func all(_ conditions: [String]) -> String? {
    let joined = conditions.joined(separator: " and ")
    return joined.unicodeScalars.count <= FactExpression.longest ? joined : conditions.last
  }

  /// Whether `text` can stand between quotes and be the name of a choice.
  static func isQuotable(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { $0.isWelcome && $0 != "\n" && $0 != "\"" && $0 != "\\" }
  }
}

extension DraftPlaybook {
  /// Adds a question under a name like `wanted` that is still free, and gives the name.
  @discardableResult
  mutating func addFact(
    named wanted: String, kind: FactDefinition.Kind, title: String, choices: [String] = []
  ) -> String {
    var name = wanted.lowercased().utf8.reduce(into: "") { name, byte in
      let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      name.unicodeScalars.append(isPlain ? Unicode.Scalar(byte) : "_")
    }
    .trimmed(of: "_").prefix(24)
    if name.first.map({ !$0.isLetter }) ?? true || FactExpressionText.reserved.contains(name) {
      name = "v_" + name
    }
    let taken = Set(facts.map(\.id))
    let free = sequence(first: 1) { $0 + 1 }.lazy
      .map { $0 == 1 ? String(name) : "\(name)_\($0)" }
      .first { !taken.contains($0) }
    let id = free ?? String(name)
    facts.append(DraftFact(id: id, kind: kind, title: title, choices: choices))
    return id
  }
}

extension FactExpressionText {
  /// Words of the expression language.
  static let reserved: Set<Substring> = ["and", "or", "not", "true", "false"]
}
