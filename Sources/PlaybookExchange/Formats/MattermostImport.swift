internal import IncidentCore

/// Reads exports of Mattermost Playbooks, version 1: checklists with items, and the template of a
/// retrospective, which becomes one task of the post-mortem.
struct MattermostImport {
  static func read(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    var fields = try ForeignFields(value, called: "playbook")
    if let version = fields.take("version"), version.integer != 1 {
      throw Obstacle(.version("Mattermost Playbooks \(version.text ?? "?")"), at: version.place)
    }
    var draft = DraftPlaybook()
    draft.name = fields.text("title") ?? ""
    draft.summary = fields.text("description").map { Description($0).guidance }
    for checklist in try fields.list("checklists") {
      try read(checklist, into: &draft, report: &report)
    }
    if let template = fields.text("retrospective_template"),
      fields.take("retrospective_enabled")?.truth ?? true
    {
      draft.tasks.append(retrospective(template, in: draft))
    }
    report.drop(fields, of: "playbook")
    return draft
  }

  private static func read(
    _ value: ForeignValue, into draft: inout DraftPlaybook, report: inout ImportReport
  ) throws(Obstacle) {
    var fields = try ForeignFields(value, called: "checklist")
    let place = fields.text("title").flatMap(PhaseWords.place)
    for item in try fields.list("items") {
      var fields = try ForeignFields(item, called: "item")
      var task = DraftTask(title: fields.text("title") ?? "", place: place, origin: fields.place)
      task.description = fields.text("description") ?? ""
      task.agent = fields.text("assignee")
      if let command = fields.text("command") { task.automation = [command] }
      if task.place == nil { task.place = PhaseWords.place(in: task.title) }
      report.drop(fields, of: "item")
      draft.tasks.append(task)
    }
    report.drop(fields, of: "checklist")
  }

  /// The headings of the template are what must not be forgotten.
  private static func retrospective(_ template: String, in draft: DraftPlaybook) -> DraftTask {
    let isJapanese = draft.tasks.contains { Wording.isJapanese($0.title) }
    var task = DraftTask(title: isJapanese ? "振り返りを書く" : "Write the retrospective")
    task.place = .phase(.postMortem, nil)
    for placed in MarkdownReader.blocks(of: template) {
      switch placed.block {
      case .heading(_, let text): task.points.append(text)
      case .item(_, let text, _), .paragraph(let text, _):
        if let last = task.points.popLast() {
          task.points.append("\(last): \(text)")
        } else {
          task.points.append(text)
        }
      case .row, .code: break
      }
    }
    return task
  }
}
