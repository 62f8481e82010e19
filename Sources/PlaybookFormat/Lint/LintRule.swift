/// One rule about how the parts of a playbook fit together.
///
/// A rule looks at a playbook whose every field is well formed, and says what it finds and where.
protocol LintRule: Sendable {
  /// A complaint and its place.
  typealias Remark = (complaint: Complaint, position: Position)

  /// What is to be said about `subject`.
  func remarks(on subject: LintSubject) -> [Remark]
}
