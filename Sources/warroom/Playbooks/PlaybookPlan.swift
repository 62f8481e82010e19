internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// What a playbook would change in an incident, said before it does.
struct PlaybookPlan {
  /// The playbook.
  var playbook: Playbook
  /// What it would change.
  var change: PlanChange
  /// The incident.
  var state: IncidentState

  /// The plan in lines, the new tasks by name and title first.
  func lines(_ speech: Phrasing) -> [String] {
    let new = Set(change.added)
    let tasks = playbook.phases.flatMap { phase in
      phase.tasks.filter { new.contains($0.id) }.map { task in
        "  + \(Column.padded(task.id.rawValue, 6)) \(speech.name(phase.id)): \(task.title[speech.language])"
      }
    }
    return ["\(playbook.title[speech.language])  \(playbook.id) \(playbook.version)"]
      + speech.lines(change, of: playbook, in: state) + tasks
  }

  /// The plan as JSON, documented in docs/command-line.md.
  var json: JSON {
    .object([
      "playbook": .object(["id": .text(playbook.id), "version": .text(playbook.version)]),
      "incident": .text(state.id.rawValue),
      "added": names(change.added), "there": names(change.there),
      "same": .list(
        change.same.map {
          .object(["task": .text($0.task.rawValue), "existing": .text($0.existing.rawValue)])
        }),
      "strangers": names(change.strangers), "reworded": names(change.reworded),
      "left": names(change.left), "gone": names(change.gone),
      "questions": .list(change.questions.map { .text($0) }),
      "duties": .list(change.duties.map { .text($0.rawValue) }),
    ])
  }

  private func names(_ tasks: [TaskID]) -> JSON { .list(tasks.map { .text($0.rawValue) }) }
}

extension RoomContext {
  /// Shows `plan` and records nothing.
  func show(_ plan: PlaybookPlan) throws {
    try Printer.output { printer in
      if wantsJSON { return try printer.line(plan.json) }
      let speech = Phrasing(language: language, zone: plan.state.zone, now: now)
      for line in plan.lines(speech) { try printer.block(line) }
    }
  }

  /// Records `wish`, says what came of it, and who could claim what is new.
  func carryOut(_ wish: some IncidentCommand, _ plan: PlaybookPlan) throws {
    let receipt = try room.perform(wish, on: plan.state.id, by: author, at: now)
    try tell(receipt)
    guard !wantsJSON, !receipt.records.isEmpty else { return }
    let speech = Phrasing(language: language, zone: receipt.state.zone, now: now)
    let lines = DutyOffers(receipt.state, among: Set(plan.change.added)).lines(
      speech, in: receipt.state)
    try Printer.output { printer in
      for line in lines { try printer.block("  \(line)") }
    }
  }
}
