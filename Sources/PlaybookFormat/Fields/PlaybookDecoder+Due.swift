internal import IncidentCore

/// When a task should be done.
extension PlaybookDecoder {
  mutating func due(_ tree: YAMLTree?, of task: TaskID) -> DueRule? {
    let known = ["clock", "within", "before", "every", "from"]
    guard let tree, let fields = FieldSet(tree, called: "due", known: known, log: &log) else {
      return nil
    }
    for name in known {
      if let value = fields[name] {
        map.note(.task(task, field: "due/\(name)"), at: value.position)
      }
    }
    if ["clock", "within", "before", "every"].allSatisfy({ fields[$0] == nil }) {
      log.add(.badDue, at: fields.position)
    }
    let clock = string(fields["clock"], "clock")
    check(clock, Slug.isPlaybookName) { .badID($0, example: "jp-appi-prelim") }
    return DueRule(
      within: duration(fields["within"], "within"), start: start(fields["from"]),
      clock: clock?.text, before: fields["before"].flatMap { taskID($0, "before") },
      every: duration(fields["every"], "every"))
  }

  private mutating func duration(_ tree: YAMLTree?, _ field: String) -> Int64? {
    guard let found = string(tree, field) else { return nil }
    let milliseconds = ISODuration.milliseconds(found.text)
    if milliseconds == nil { log.add(.badDuration(found.text), at: found.position) }
    return milliseconds
  }

  private mutating func start(_ tree: YAMLTree?) -> DueRule.Start {
    guard let found = string(tree, "from") else { return .known }
    switch found.text {
    case "known": return .known
    case "declared": return .declared
    case "closed": return .closed
    default:
      if let id = TaskID(rawValue: found.text), id.rawValue == found.text { return .done(id) }
      let allowed = ["known", "declared", "closed", "C-03"]
      log.add(.badChoice(found.text, field: "from", allowed: allowed), at: found.position)
      return .known
    }
  }
}
