public import IncidentCore

/// Reads form files: questions that are asked together, and texts that leave the room.
public struct FormReader: Sendable {
  /// The `format` of the files this version reads.
  public static let format = "warroom/form/1"

  /// Questions an item may name beside those of its own file; nil where nobody can say which there
  /// are.
  public var knownQuestions: Set<String>?
  /// `YYYY-MM-DD`; a form whose review day lies before it is stale. Nil asks for no such look.
  public var today: String?

  /// A reader that knows the questions and the day where they are given.
  public init(knownQuestions: Set<String>? = nil, today: String? = nil) {
    self.knownQuestions = knownQuestions
    self.today = today
  }

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The form; nil exactly where one of the findings is an error.
    public var form: ReportForm?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
  }

  /// The form in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var log = FindingLog(file: file)
    let form = form(in: bytes, log: &log)
    return Reading(form: log.hasErrors ? nil : form, findings: log.sorted)
  }

  private func form(in bytes: [UInt8], log: inout FindingLog) -> ReportForm? {
    guard let tree = YAMLTree.read(bytes, log: &log) else { return nil }
    var decoder = FormDecoder(log: log)
    let form = decoder.form(tree)
    log = decoder.log
    guard let form, !log.hasErrors else { return nil }
    let lint = ItemLint(facts: form.facts, knownQuestions: knownQuestions)
    for (complaint, position) in lint.remarks(
      on: form.items, at: { decoder.map.position(of: .playbook(field: $0)) })
    { log.add(complaint, at: position) }
    if let today, decoder.reviewBy < today {
      log.add(.stale(decoder.reviewBy), at: decoder.map.position(of: .playbook(field: "review_by")))
    }
    return form
  }
}
