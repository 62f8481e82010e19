public import IncidentCore

/// Writes playbooks in one canonical layout, so that two people's edits merge line by line.
///
/// Fields always come in the same order, one a line, both languages side by side; what has its
/// usual value is left out. Reading the result gives the same playbook back. Comments are not
/// part of a playbook, so a file that is rewritten loses its own.
public enum PlaybookWriter {
  /// The file of `playbook`, ending in a line end.
  public static func yaml(for playbook: Playbook) -> String {
    var lines = YAMLLines()
    lines.field("format", raw: PlaybookReader.format)
    lines.field("id", playbook.id)
    lines.field("version", raw: playbook.version)
    if let license = playbook.license { lines.field("license", license) }
    lines.field("languages", flow: playbook.languages.map(\.rawValue))
    if let day = playbook.reviewBy { lines.field("review_by", raw: day) }
    lines.field("title", playbook.title)
    if let summary = playbook.summary { lines.field("summary", summary) }
    lines.requiredField("incident_types", flow: playbook.incidentTypes)
    lines.field("authors", flow: playbook.authors)
    lines.references("sources", playbook.sources)
    lines.extras(playbook.extras)
    lines.section("duties", playbook.duties) { $0.duty($1) }
    lines.section("facts", playbook.facts) { $0.fact($1) }
    lines.gap()
    lines.list("phases", playbook.phases, spaced: true) { $0.phase($1) }
    return lines.text
  }
}

extension YAMLLines {
  /// A list with a free line above it; `[]` where it is empty, because the fields are required.
  mutating func section<Item>(
    _ name: String, _ items: [Item], _ write: (inout YAMLLines, Item) -> Void
  ) {
    gap()
    if items.isEmpty { field(name, raw: "[]") }
    list(name, items, write)
  }

  mutating func duty(_ duty: DutyDefinition) {
    field("id", duty.id.rawValue)
    field("title", duty.title)
  }

  mutating func fact(_ fact: FactDefinition) {
    field("id", fact.id)
    field("kind", fact.kind.rawValue)
    field("title", fact.title)
    field("choices", flow: fact.choices)
  }

  fileprivate mutating func phase(_ phase: PlaybookPhase) {
    field("id", raw: phase.id.rawValue)
    if let title = phase.title { field("title", title) }
    if phase.tasks.isEmpty { field("tasks", raw: "[]") }
    list("tasks", phase.tasks, spaced: true) { $0.task($1) }
  }

  mutating func references(_ name: String, _ references: [Reference]) {
    list(name, references) { lines, reference in
      lines.field("title", reference.title)
      if let url = reference.url { lines.field("url", url) }
    }
  }

  mutating func extras(_ extras: [ExtraField]) {
    for extra in extras { self.extra(extra) }
  }

  private mutating func extra(_ extra: ExtraField) {
    switch extra.value {
    case .text(let text): field(extra.name, text)
    case .list(let items) where items.isEmpty: field(extra.name, raw: "[]")
    case .fields(let fields) where fields.isEmpty: field(extra.name, raw: "{}")
    case .fields(let fields):
      field(extra.name, raw: "")
      nested { $0.extras(fields) }
    case .list(let items):
      list(extra.name, items) { $0.extraItem($1) }
    }
  }

  private mutating func extraItem(_ value: ExtraField.Value) {
    switch value {
    case .text(let text): add(YAMLScalar.inline(text))
    case .list(let items) where items.isEmpty: add("[]")
    case .fields(let fields) where fields.isEmpty: add("{}")
    case .fields(let fields): extras(fields)
    case .list(let items):
      for item in items { self.item { $0.extraItem(item) } }
    }
  }
}
