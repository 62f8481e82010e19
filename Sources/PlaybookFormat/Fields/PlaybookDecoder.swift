internal import IncidentCore

/// Reads a playbook out of a tree, field by field, and goes on after a mistake so that one reading
/// shows them all.
struct PlaybookDecoder {
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
      hasKnownFormat(fields)
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

  /// A file of another format is not read further: every other finding would be noise.
  private mutating func hasKnownFormat(_ fields: FieldSet) -> Bool {
    guard let format = string(fields.required("format", log: &log), "format") else { return false }
    if format.text != PlaybookReader.format {
      log.add(.format(format.text), at: format.position)
      return false
    }
    return true
  }

  private mutating func readLanguages(_ fields: FieldSet) -> [Language] {
    var languages: [Language] = []
    let tree = fields.required("languages", log: &log)
    let items = strings(tree, "languages")
    if case .list(let all, let position) = tree, all.isEmpty {
      log.add(.missingField("languages"), at: position)
    }
    for item in items {
      guard let language = Language(rawValue: item.text) else {
        log.add(.unknownLanguage(item.text), at: item.position)
        continue
      }
      if languages.contains(language) {
        log.add(.duplicateID(item.text), at: item.position)
      } else {
        languages.append(language)
      }
    }
    return languages
  }
}
