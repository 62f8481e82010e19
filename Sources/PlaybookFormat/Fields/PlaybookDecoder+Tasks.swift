internal import IncidentCore

/// One task with all it asks for.
extension PlaybookDecoder {
  static let taskFields = [
    "id", "title", "guidance", "duty", "helpers", "stage", "required", "check", "decision",
    "outgoing", "due", "when", "after", "undone_by", "evidence", "points", "refs", "maps",
  ]

  mutating func task(_ tree: YAMLTree, seen: inout Set<TaskID>) -> PlaybookTask? {
    guard
      let fields = FieldSet(
        tree, called: "task", known: Self.taskFields, takesExtras: true, log: &log),
      let name = fields.required("id", log: &log), let id = taskID(name, "id")
    else { return nil }
    if !seen.insert(id).inserted { log.add(.duplicateID(id.rawValue), at: name.position) }
    if id.group == TaskID.groupByHand { log.add(.reservedID(id), at: name.position) }
    map.note(.task(id, field: ""), at: fields.position)
    for field in Self.taskFields {
      if let value = fields[field] { map.note(.task(id, field: field), at: value.position) }
    }
    let duty = string(fields.required("duty", log: &log), "duty")
    return PlaybookTask(
      id: id,
      title: localized(fields.required("title", log: &log), "title", limit: .title, task: id)
        ?? LocalizedText(),
      guidance: localized(fields["guidance"], "guidance", limit: .paragraph, task: id),
      duty: Duty(rawValue: duty?.text ?? ""), helpers: helpers(fields["helpers"], of: id),
      stage: choice(fields["stage"], "stage", of: PlaybookTask.Stage.self),
      isRequired: truth(fields["required"], "required", absent: true),
      needsCheck: safeguard(fields["check"], "check", word: "second_person"),
      needsDecision: safeguard(fields["decision"], "decision", word: "management"),
      isOutgoing: truth(fields["outgoing"], "outgoing", absent: false),
      evidence: evidence(fields["evidence"]), due: due(fields["due"], of: id),
      when: string(fields["when"], "when")?.text, after: predecessors(fields["after"], of: id),
      points: points(fields["points"]),
      undoneBy: fields["undone_by"].flatMap { taskID($0, "undone_by") },
      refs: references(fields["refs"], "refs"), maps: crossReferences(fields["maps"]),
      extras: fields.extras.map(ExtraField.init))
  }

  private mutating func helpers(_ tree: YAMLTree?, of task: TaskID) -> [Duty] {
    strings(tree, "helpers").map { helper in
      map.note(.task(task, field: "helpers/\(helper.text)"), at: helper.position)
      return Duty(rawValue: helper.text)
    }
  }

  private mutating func predecessors(_ tree: YAMLTree?, of task: TaskID) -> [TaskID] {
    var ids: [TaskID] = []
    var seen: Set<TaskID> = []
    for item in list(tree, "after") {
      guard let id = taskID(item, "after") else { continue }
      if !seen.insert(id).inserted { log.add(.duplicateID(id.rawValue), at: item.position) }
      map.note(.task(task, field: "after/\(id.rawValue)"), at: item.position)
      ids.append(id)
    }
    return ids
  }

  private mutating func points(_ tree: YAMLTree?) -> [LocalizedText] {
    var points: [LocalizedText] = []
    for item in list(tree, "points") {
      if let point = localized(item, "points", limit: .paragraph) { points.append(point) }
    }
    return points
  }

  private mutating func evidence(_ tree: YAMLTree?) -> [PlaybookTask.EvidenceNeed] {
    var needs: [PlaybookTask.EvidenceNeed] = []
    for item in list(tree, "evidence") {
      guard
        let fields = FieldSet(
          item, called: "evidence", known: ["kind", "note", "form"], log: &log),
        let kind = choice(
          fields.required("kind", log: &log), "kind", of: PlaybookTask.EvidenceKind.self)
      else { continue }
      let note = localized(fields["note"], "note", limit: .title)
      let form = string(fields["form"], "form")
      check(form, Slug.isPlaybookName) { .badID($0, example: ReportForm.firstReport) }
      needs.append(PlaybookTask.EvidenceNeed(kind: kind, note: note, form: form?.text))
    }
    return needs
  }

  private mutating func crossReferences(_ tree: YAMLTree?) -> CrossReferences {
    let known = ["cacao", "csf", "react", "attack"]
    guard let tree, let fields = FieldSet(tree, called: "maps", known: known, log: &log) else {
      return CrossReferences()
    }
    return CrossReferences(
      cacao: strings(fields["cacao"], "cacao").map(\.text),
      csf: strings(fields["csf"], "csf").map(\.text),
      react: strings(fields["react"], "react").map(\.text),
      attack: strings(fields["attack"], "attack").map(\.text))
  }
}
