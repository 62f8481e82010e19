/// The findings of one file while it is being read.
struct FindingLog {
  /// The most findings of one severity: a hostile file must not be answered with a million lines.
  static let longest = 50

  let file: String
  private var errors: [Finding] = []
  private var warnings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func add(_ complaint: Complaint, at position: Position) {
    let isError = complaint.rule.severity == .error
    guard (isError ? errors : warnings).count < Self.longest else { return }
    let finding = Finding(complaint, file: file, at: position)
    if isError { errors.append(finding) } else { warnings.append(finding) }
  }

  /// Takes out, one for one, what stands at `position` and was found in `known` already.
  mutating func drop(_ known: [Finding], at position: Position) {
    for finding in known {
      let isSame = { (own: Finding) in
        own.rule == finding.rule && own.message == finding.message && own.line == position.line
          && own.column == position.column
      }
      if let index = errors.firstIndex(where: isSame) {
        errors.remove(at: index)
      } else if let index = warnings.firstIndex(where: isSame) {
        warnings.remove(at: index)
      }
    }
  }

  var hasErrors: Bool { !errors.isEmpty }

  /// By place in the file.
  var sorted: [Finding] {
    (errors + warnings).sorted {
      ($0.line, $0.column, $0.rule.rawValue) < ($1.line, $1.column, $1.rule.rawValue)
    }
  }
}
