internal import IncidentCore

/// What is asked.
extension FileDecoder {
  mutating func facts(_ tree: YAMLTree?) -> [FactDefinition] {
    var facts: [FactDefinition] = []
    var seen: Set<String> = []
    let known = ["id", "kind", "title", "choices"]
    for item in list(tree, "facts") {
      guard let fields = FieldSet(item, called: "fact", known: known, log: &log),
        let id = string(fields.required("id", log: &log), "id")
      else { continue }
      check(id, Slug.isFact) { .badID($0, example: "persons_max") }
      if !seen.insert(id.text).inserted { log.add(.duplicateID(id.text), at: id.position) }
      let kind = choice(fields.required("kind", log: &log), "kind", of: FactDefinition.Kind.self)
      let choices = strings(fields["choices"], "choices").map(\.text)
      if let kind, kind == .choice ? Set(choices).count < 2 : fields["choices"] != nil {
        log.add(.factChoices, at: fields["choices"]?.position ?? fields.position)
      }
      let title = localized(fields.required("title", log: &log), "title", limit: .title)
      facts.append(
        FactDefinition(
          id: id.text, kind: kind ?? .text, title: title ?? LocalizedText(), choices: choices))
    }
    return facts
  }
}
