/// What is known about one fact at one moment.
public enum FactAnswer: Hashable, Sendable {
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A choice, a free text, or a day or instant in ISO 8601, which sorts as text.
  case text(String)
  /// Nobody knows yet, or nobody was asked.
  case unknown
}
