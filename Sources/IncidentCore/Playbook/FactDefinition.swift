/// A question about the incident that has a typed answer.
public struct FactDefinition: Hashable, Sendable, Codable {
  /// The shape of the answer.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// `yes` or `no`.
    case bool
    /// A whole number.
    case int
    /// An instant or a day.
    case date
    /// One of `choices`.
    case choice
    /// Free text.
    case text
  }

  /// Name in expressions and commands, `[a-z][a-z0-9_]*`.
  public var id: String
  /// The shape of the answer.
  public var kind: Kind
  /// The question for people.
  public var title: LocalizedText
  /// The allowed answers when `kind` is `.choice`.
  public var choices: [String]

  /// A fact the playbook asks for.
  public init(id: String, kind: Kind, title: LocalizedText, choices: [String] = []) {
    self.id = id
    self.kind = kind
    self.title = title
    self.choices = choices
  }
}
