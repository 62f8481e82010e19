internal import IncidentCore

/// Reads OASIS CACAO Security Playbooks 2.0.
///
/// The published schema is not asked: official examples fail it. What the room needs is checked by
/// itself, and what is wrong with the workflow is reported and cut.
struct CACAOImport {
  static func read(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    var fields = try ForeignFields(value, called: "playbook")
    var draft = DraftPlaybook()
    draft.name = fields.text("name") ?? ""
    draft.summary = fields.text("description").map { Description($0).guidance }
    draft.sources = references(fields.take("external_references"))
    draft.extras = extras(&fields)
    variables(fields.take("playbook_variables"), into: &draft, report: &report)
    if let signatures = fields.take("signatures"), !signatures.isEmpty {
      report.note(.signatureNotVerified)
    }
    let types = fields.take("playbook_types")?.texts ?? []
    let setting = CACAOSetting(
      agents: names(of: fields.take("agent_definitions")), place: place(of: types))
    fields.ignore(
      "type", "spec_version", "created_by", "created", "modified", "playbook_activities",
      "playbook_processing_summary")
    if fields.take("revoked")?.truth == true { report.drop("playbook.revoked") }

    let graph = try CACAOGraph(&fields)
    var walk = CACAOWalk(graph: graph, setting: setting, draft: draft, report: report)
    try walk.run()
    draft = walk.draft
    report = walk.report
    report.drop(fields, of: "playbook")
    return draft
  }

  /// The one place that all types stand for; several say nothing about a single step.
  private static func place(of types: [String]) -> PhasePlace? {
    let places = Set(types.compactMap { PhaseWords.types[$0] })
    return places.count == 1 && types.count == 1 ? places.first : nil
  }

  /// Pages by name and address.
  static func references(_ value: ForeignValue?) -> [Reference] {
    (value?.items ?? []).compactMap { item in
      let url = item["url"]?.text
      let title = item["name"]?.text ?? item["description"]?.text ?? url
      return title.map { Reference(title: $0, url: url) }
    }
  }

  /// What is kept beside: the name it has elsewhere, and who may see it.
  private static func extras(_ fields: inout ForeignFields) -> [ExtraField] {
    var extras: [ExtraField] = []
    if let id = fields.text("id") {
      extras.append(ExtraField(name: "x-cacao-id", value: .text(id)))
    }
    let markings = fields.take("data_marking_definitions")?.members ?? []
    if let level = markings.lazy.compactMap({ $0.value["tlpv2_level"]?.text }).first {
      extras.append(ExtraField(name: "x-tlp", value: .text(level)))
    }
    fields.ignore("markings")
    return extras.filter { field in
      if case .text(let text) = field.value { text.utf8.count <= 200 } else { false }
    }
  }

  /// Agents that are people or teams, by their identifier.
  private static func names(of definitions: ForeignValue?) -> [String: String] {
    let human: Set = ["group", "individual", "organization", "sector", "location"]
    var names: [String: String] = [:]
    for member in definitions?.members ?? [] {
      guard let type = member.value["type"]?.text, human.contains(type) else { continue }
      names[member.name] = member.value["name"]?.text
    }
    return names
  }

  /// Variables become questions; constants are answers already and are kept as text.
  private static func variables(
    _ value: ForeignValue?, into draft: inout DraftPlaybook, report: inout ImportReport
  ) {
    for member in value?.members ?? [] {
      guard draft.facts.count < 100 else { return report.drop("playbook.playbook_variables") }
      let title = member.value["description"]?.text ?? member.name
      if member.value["constant"]?.truth == true {
        let text = "\(title): \(member.value["value"]?.text ?? "")"
        draft.extras.append(
          ExtraField(name: "x-constant-\(draft.extras.count)", value: .text(text)))
      } else {
        let kind = kinds[member.value["type"]?.text ?? ""] ?? .text
        draft.addFact(named: member.name, kind: kind, title: title)
        if member.value["value"].map({ !$0.isEmpty }) ?? false { report.drop("variable.value") }
      }
    }
  }

  private static let kinds: [String: FactDefinition.Kind] = [
    "bool": .bool, "boolean": .bool, "integer": .int, "long": .int,
  ]
}

/// What every step of one playbook is read with.
struct CACAOSetting {
  /// People and teams by identifier.
  let agents: [String: String]
  /// The place that the playbook's type stands for.
  let place: PhasePlace?
}
