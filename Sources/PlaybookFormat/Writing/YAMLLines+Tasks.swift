internal import IncidentCore

extension YAMLLines {
  /// One task: who and what first, then when, then what proves it. An overlay says behind which
  /// task of its base a new one stands.
  mutating func task(_ task: PlaybookTask, behind: TaskID? = nil) {
    field("id", raw: task.id.rawValue)
    if let behind { field("behind", raw: behind.rawValue) }
    for name in PlaybookDecoder.taskFields { usual(name, of: task) }
    extras(task.extras)
  }

  /// The field `name` of a whole task: left out where it says the usual.
  private mutating func usual(_ name: String, of task: PlaybookTask) {
    let isUsual =
      switch name {
      case "id": true
      case "required": task.isRequired
      case "check": !task.needsCheck
      case "decision": !task.needsDecision
      case "outgoing": !task.isOutgoing
      case "helpers": task.helpers.isEmpty
      case "after": task.after.isEmpty
      default: false
      }
    if !isUsual { taskField(name, of: task) }
  }

  /// The field `name` of a task, whatever it says; nothing where it holds nothing.
  mutating func taskField(_ name: String, of task: PlaybookTask) {
    switch name {
    case "title": field("title", task.title)
    case "guidance": if let guidance = task.guidance { field("guidance", guidance) }
    case "duty": field("duty", task.duty.rawValue)
    case "helpers": requiredField("helpers", flow: task.helpers.map(\.rawValue))
    case "stage": if let stage = task.stage { field("stage", raw: stage.rawValue) }
    case "required": field("required", raw: task.isRequired ? "true" : "false")
    case "check": field("check", raw: task.needsCheck ? "second_person" : "none")
    case "decision": field("decision", raw: task.needsDecision ? "management" : "none")
    case "outgoing": field("outgoing", raw: task.isOutgoing ? "true" : "false")
    case "due":
      if let due = task.due { field("due", raw: "{\(due.fields.joined(separator: ", "))}") }
    case "when": if let when = task.when { field("when", when) }
    case "after": requiredField("after", flow: task.after.map(\.rawValue))
    case "undone_by": if let undoneBy = task.undoneBy { field("undone_by", raw: undoneBy.rawValue) }
    case "evidence":
      list("evidence", task.evidence) { lines, need in
        lines.field("kind", raw: need.kind.rawValue)
        if let note = need.note { lines.field("note", note) }
        if let form = need.form { lines.field("form", form) }
      }
    case "points": list("points", task.points) { $0.languages($1) }
    case "refs": references("refs", task.refs)
    case "maps": maps(task.maps)
    default: break
    }
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
