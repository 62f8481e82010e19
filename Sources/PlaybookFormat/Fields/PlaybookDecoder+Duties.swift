internal import IncidentCore

/// Who takes part.
extension PlaybookDecoder {
  mutating func duties(_ tree: YAMLTree?) -> [DutyDefinition] {
    var duties: [DutyDefinition] = []
    var seen: Set<String> = []
    for item in list(tree, "duties") {
      guard let fields = FieldSet(item, called: "duty", known: ["id", "title"], log: &log),
        let id = string(fields.required("id", log: &log), "id")
      else { continue }
      check(id, Slug.isDuty) { .badID($0, example: "it-operations") }
      if !seen.insert(id.text).inserted { log.add(.duplicateID(id.text), at: id.position) }
      let title = localized(fields.required("title", log: &log), "title", limit: .title)
      duties.append(
        DutyDefinition(id: Duty(rawValue: id.text), title: title ?? LocalizedText()))
    }
    return duties
  }
}
