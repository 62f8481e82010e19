internal import IncidentCore

/// One step of a CACAO workflow as a task.
struct CACAOStep {
  /// The task, without what comes before it.
  let task: DraftTask

  init(
    id: String, _ step: ForeignValue, setting: CACAOSetting, report: inout ImportReport
  ) throws(Obstacle) {
    var fields = try ForeignFields(step, called: id)
    var task = DraftTask(title: "", origin: step.place)
    task.description = fields.text("description") ?? ""
    var activities: [String] = []
    for command in try fields.list("commands") {
      Self.read(command, into: &task, activities: &activities, report: &report)
    }
    task.title =
      fields.text("name") ?? task.points.first ?? Description(task.description).guidance
    if task.title.isEmpty { task.title = id }
    if task.description.isEmpty, task.points.count == 1, let only = task.points.popLast() {
      task.description = only
    }
    // A limit of the tool that ran it is no due time of ours, least of all a legal one.
    for name in ["timeout", "delay"] {
      if let limit = fields.take(name)?.integer { task.points.append("\(name): \(limit) ms") }
    }
    task.place = activities.lazy.compactMap { PhaseWords.activities[$0] }.first
    task.place = task.place ?? setting.place ?? PhaseWords.place(in: task.title)
    if let agent = fields.text("agent") {
      task.agent = setting.agents[agent]
      if task.agent == nil { report.drop("step.agent") }
    }
    if let playbook = fields.text("playbook_id") { report.note(.otherPlaybook(playbook)) }
    task.refs = CACAOImport.references(fields.take("external_references"))
    task.maps.cacao = [id]
    fields.ignore(
      "type", "on_completion", "on_success", "on_failure", "condition", "on_true", "on_false",
      "switch", "cases", "next_steps")
    report.drop(fields, of: "step")
    self.task = task
  }

  /// A manual command is a point; any other is shown as what it would have run.
  private static func read(
    _ command: ForeignValue, into task: inout DraftTask, activities: inout [String],
    report: inout ImportReport
  ) {
    if let activity = command["playbook_activity"]?.text { activities.append(activity) }
    let type = command["type"]?.text ?? "?"
    let plain = command["command"]?.text ?? command["description"]?.text
    let content =
      plain ?? command["content"]?.text ?? command["command_b64"]?.text
      ?? command["content_b64"]?.text ?? ""
    if type == "manual" {
      if let plain { task.points.append(plain) } else { task.automation.append(content) }
    } else {
      task.automation.append("\(type): \(content)")
    }
    let known: Set = [
      "type", "command", "content", "command_b64", "content_b64", "description",
      "playbook_activity",
    ]
    for member in command.members ?? []
    where !known.contains(member.name) && !member.value.isEmpty {
      report.drop("command.\(member.name)")
    }
  }
}
