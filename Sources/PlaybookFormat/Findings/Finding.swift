public import IncidentCore

/// One thing that is wrong with a playbook file, where it is, and how to mend it.
public struct Finding: Hashable, Sendable, Codable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// The file cannot be used.
    case error
    /// The file can be used and should be looked at again.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The file as the caller named it.
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int
  /// The rule that is broken.
  public var rule: Rule
  /// What is wrong.
  public var message: LocalizedText
  /// What to do about it.
  public var mend: LocalizedText

  init(_ complaint: Complaint, file: String, at position: Position) {
    severity = complaint.rule.severity
    self.file = file
    line = position.line
    column = position.column
    rule = complaint.rule
    message = complaint.message
    mend = complaint.mend()
  }
}

extension Finding {
  /// Two lines for people: `file:line:column: error: message [rule]` and how to mend it.
  ///
  /// The first line has the form editors and build servers know from compilers.
  public func text(in language: Language) -> String {
    let mendWord =
      switch language {
      case .english: "mend"
      case .japanese: "直し方"
      }
    return """
      \(file):\(line):\(column): \(severity.rawValue): \(message[language]) [\(rule.rawValue)]
        \(mendWord): \(mend[language])
      """
  }
}
