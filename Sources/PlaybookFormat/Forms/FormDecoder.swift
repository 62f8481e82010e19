internal import IncidentCore

/// Reads a form out of a tree.
struct FormDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  var languages: [Language] = []

  /// `YYYY-MM-DD`: the day after which the form is stale.
  private(set) var reviewBy = ""

  init(log: FindingLog) { self.log = log }

  static let fields = [
    "format", "id", "version", "license", "languages", "review_by", "title", "note", "facts",
    "items",
  ]

  /// The form in `tree`; of use only where there is no error.
  mutating func form(_ tree: YAMLTree) -> ReportForm? {
    guard let fields = FieldSet(tree, called: "form", known: Self.fields, log: &log),
      has(FormReader.format, fields)
    else { return nil }
    for name in Self.fields {
      if let value = fields[name] { map.note(.playbook(field: name), at: value.position) }
    }
    languages = readLanguages(fields)
    let id = string(fields.required("id", log: &log), "id")
    check(id, Slug.isPlaybookName) { .badID($0, example: ReportForm.firstReport) }
    let version = string(fields.required("version", log: &log), "version")
    check(version, Slug.isVersion, orElse: Complaint.badVersion)
    _ = string(fields.required("license", log: &log), "license")
    reviewBy = day(fields.required("review_by", log: &log), "review_by").iso8601
    return ReportForm(
      id: id?.text ?? "", version: version?.text ?? "",
      title: localized(fields.required("title", log: &log), "title", limit: .title)
        ?? LocalizedText(),
      note: localized(fields["note"], "note", limit: .paragraph), facts: facts(fields["facts"]),
      items: items(fields["items"]) { .playbook(field: $0) })
  }
}
