internal import IncidentCore

/// Reads case templates of TheHive: tasks in groups, ordered by a number and not by their place.
struct TheHiveImport {
  private var report: ImportReport

  static func read(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    var reading = TheHiveImport(report: report)
    defer { report = reading.report }
    return try reading.playbook(value)
  }

  private mutating func playbook(_ value: ForeignValue) throws(Obstacle) -> DraftPlaybook {
    var fields = try ForeignFields(value, called: "template")
    var draft = DraftPlaybook()
    let name = fields.text("name")
    draft.name = fields.text("displayName") ?? name ?? fields.text("titlePrefix") ?? ""
    draft.summary = fields.text("description").map { Description($0).guidance }
    draft.authors = fields.text("author").map { [$0] } ?? []
    fields.ignore("_id", "id", "_type", "createdAt", "createdBy", "updatedAt", "updatedBy")
    var tasks: [(order: Int, task: DraftTask)] = []
    for item in try fields.list("tasks") {
      let (order, task) = try self.task(item)
      tasks.append((order ?? tasks.count, task))
    }
    // The sort is stable by hand: equal numbers keep the order of the file.
    draft.tasks = tasks.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.task)
    report.drop(fields, of: "template")
    return draft
  }

  private mutating func task(_ value: ForeignValue) throws(Obstacle) -> (Int?, DraftTask) {
    var fields = try ForeignFields(value, called: "task")
    let title = fields.text("title") ?? ""
    var task = DraftTask(title: title, origin: fields.place)
    let group = fields.text("group")
    // The group may be "default", with the stage in the title.
    let named = group.flatMap(PhaseWords.place)
    task.place = named ?? (group == nil || group == "default" ? PhaseWords.place(in: title) : nil)
    task.description = fields.text("description") ?? ""
    if let isMandatory = fields.take("mandatory")?.truth { task.isRequired = isMandatory }
    task.agent = fields.text("assignee") ?? fields.text("owner")
    REACTNumber.take(from: &task)
    let order = fields.take("order")?.integer
    fields.ignore("flag", "_id", "id", "_type", "createdAt", "createdBy")
    if let status = fields.text("status"), status != "Waiting" { report.drop("task.status") }
    report.drop(fields, of: "task")
    return (order, task)
  }
}
