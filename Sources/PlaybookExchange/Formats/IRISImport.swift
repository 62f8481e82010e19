internal import IncidentCore

/// Reads case templates of DFIR-IRIS: tasks in order, no phases but those their words name.
struct IRISImport {
  static func read(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    var fields = try ForeignFields(value, called: "template")
    var draft = DraftPlaybook()
    let name = fields.text("name")
    draft.name = fields.text("display_name") ?? name ?? ""
    let description = fields.text("description")
    draft.summary = (description ?? fields.text("summary")).map { Description($0).guidance }
    draft.authors = fields.text("author").map { [$0] } ?? []
    fields.ignore("id")
    for item in try fields.list("tasks") { draft.tasks.append(try task(item, report: &report)) }
    report.drop(fields, of: "template")
    return draft
  }

  private static func task(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> DraftTask {
    var fields = try ForeignFields(value, called: "task")
    let title = fields.text("title") ?? ""
    var task = DraftTask(title: title, origin: fields.place)
    task.description = fields.text("description") ?? ""
    // Tags are the writer's own word for where a task belongs; the title comes after them.
    let tags = fields.take("tags")?.texts ?? []
    task.place = tags.lazy.compactMap(PhaseWords.place).first ?? PhaseWords.place(in: title)
    report.drop(fields, of: "task")
    return task
  }
}
