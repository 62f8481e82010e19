/// What happened to the first reports of an incident. Case and field names are frozen like those of
/// every event.
public enum IntakeEvent: Hashable, Sendable {
  case taken(IntakeTaken)
}

/// Somebody took a report down by a form: all its answers at once.
public struct IntakeTaken: Hashable, Codable, Sendable {
  /// The form, such as `first-report`.
  public var form: String
  /// The answers, in the order of the form; questions nobody could answer are missing.
  public var answers: [FactSet]

  /// A report taken down.
  public init(form: String, answers: [FactSet]) {
    self.form = form
    self.answers = answers
  }
}
