internal import IncidentCore

extension YAMLLines {
  /// One task: who and what first, then when, then what proves it.
  mutating func task(_ task: PlaybookTask) {
    field("id", raw: task.id.rawValue)
    field("title", task.title)
    if let guidance = task.guidance { field("guidance", guidance) }
    field("duty", task.duty.rawValue)
    field("helpers", flow: task.helpers.map(\.rawValue))
    if let stage = task.stage { field("stage", raw: stage.rawValue) }
    if !task.isRequired { field("required", raw: "false") }
    if task.needsCheck { field("check", raw: "second_person") }
    if task.needsDecision { field("decision", raw: "management") }
    if task.isOutgoing { field("outgoing", raw: "true") }
    if let due = task.due { field("due", raw: "{\(due.fields.joined(separator: ", "))}") }
    if let when = task.when { field("when", when) }
    field("after", flow: task.after.map(\.rawValue))
    if let undoneBy = task.undoneBy { field("undone_by", raw: undoneBy.rawValue) }
    list("evidence", task.evidence) { lines, need in
      lines.field("kind", raw: need.kind.rawValue)
      if let note = need.note { lines.field("note", note) }
    }
    list("points", task.points) { $0.languages($1) }
    references("refs", task.refs)
    maps(task.maps)
    extras(task.extras)
  }

  private mutating func maps(_ maps: CrossReferences) {
    guard !maps.isEmpty else { return }
    field("maps", raw: "")
    nested {
      $0.field("cacao", flow: maps.cacao)
      $0.field("csf", flow: maps.csf)
      $0.field("react", flow: maps.react)
      $0.field("attack", flow: maps.attack)
    }
  }
}

extension DueRule {
  /// The rule as `name: value` pairs. The start is said wherever a length is counted from it.
  fileprivate var fields: [String] {
    var fields: [String] = []
    if let clock { fields.append("clock: \(YAMLScalar.inline(clock, in: .flow))") }
    if let within { fields.append("within: \(ISODuration.text(within))") }
    if let before { fields.append("before: \(before.rawValue)") }
    if let every { fields.append("every: \(ISODuration.text(every))") }
    if within != nil || start != .known { fields.append("from: \(start.written)") }
    return fields
  }
}

extension DueRule.Start {
  fileprivate var written: String {
    switch self {
    case .known: "known"
    case .declared: "declared"
    case .closed: "closed"
    case .done(let task): task.rawValue
    }
  }
}
