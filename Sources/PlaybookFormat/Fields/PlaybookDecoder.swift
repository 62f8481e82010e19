internal import IncidentCore

/// Reads a playbook out of a tree, field by field, and goes on after a mistake so that one reading
/// shows them all.
struct PlaybookDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  /// The languages every text must be written in.
  var languages: [Language] = []

  init(log: FindingLog) { self.log = log }

  static let playbookFields = [
    "format", "id", "version", "license", "languages", "review_by", "title", "summary",
    "incident_types", "authors", "sources", "duties", "facts", "phases",
  ]

  /// The playbook in `tree`; what it holds beside findings is of use only where there is no error.
  mutating func playbook(_ tree: YAMLTree) -> Playbook? {
    guard
      let fields = FieldSet(
        tree, called: "playbook", known: Self.playbookFields, takesExtras: true, log: &log),
      has(PlaybookReader.format, fields)
    else { return nil }
    for name in Self.playbookFields {
      if let value = fields[name] { map.note(.playbook(field: name), at: value.position) }
    }
    languages = readLanguages(fields)

    let id = string(fields.required("id", log: &log), "id")
    check(id, Slug.isPlaybookName) { .badID($0, example: "customer-data-leak") }
    let version = string(fields.required("version", log: &log), "version")
    check(version, Slug.isVersion, orElse: Complaint.badVersion)
    let reviewBy = string(fields["review_by"], "review_by")
    check(reviewBy, Slug.isDay, orElse: Complaint.badDate)
    let types = strings(fields.required("incident_types", log: &log), "incident_types")
    for type in types {
      check(type, Slug.isPlaybookName) { .badID($0, example: "data-leak") }
    }
    return Playbook(
      id: id?.text ?? "", version: version?.text ?? "",
      title: localized(fields.required("title", log: &log), "title", limit: .title)
        ?? LocalizedText(),
      summary: localized(fields["summary"], "summary", limit: .paragraph),
      languages: languages, license: string(fields["license"], "license")?.text,
      authors: strings(fields["authors"], "authors").map(\.text),
      sources: references(fields["sources"], "sources"), incidentTypes: types.map(\.text),
      facts: facts(fields["facts"]), duties: duties(fields.required("duties", log: &log)),
      phases: phases(fields.required("phases", log: &log)), reviewBy: reviewBy?.text,
      extras: fields.extras.map(ExtraField.init))
  }
}
