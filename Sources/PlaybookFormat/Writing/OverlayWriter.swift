internal import IncidentCore

/// Writes overlays in the one layout: what the file says, in the order and the form of a playbook.
enum OverlayWriter {
  /// The canonical file of `overlay`, which laid over its base makes `playbook`.
  static func yaml(of overlay: YAMLTree, laid playbook: Playbook) -> String {
    var lines = YAMLLines()
    lines.field("format", raw: PlaybookReader.format)
    lines.field("id", playbook.id)
    lines.field("version", raw: playbook.version)
    let extends = ["id", "version"].compactMap { name in
      overlay["extends"]?[name]?.text.map { "\(name): \($0)" }
    }
    lines.field("extends", raw: "{\(extends.joined(separator: ", "))}")
    head(overlay, playbook, &lines)
    let duties = overlay["duties"]?.items.compactMap { $0["id"]?.text } ?? []
    if !duties.isEmpty {
      lines.section("duties", playbook.duties.filter { duties.contains($0.id.rawValue) }) {
        $0.duty($1)
      }
    }
    let facts = overlay["facts"]?.items ?? []
    if !facts.isEmpty { lines.section("facts", playbook.facts.suffix(facts.count)) { $0.fact($1) } }
    let patches = overlay["patch"]?.items ?? []
    if !patches.isEmpty {
      lines.gap()
      lines.list("patch", patches, spaced: true) { $0.patch($1, playbook) }
    }
    let phases = overlay["phases"]?.items ?? []
    if !phases.isEmpty {
      lines.gap()
      lines.list("phases", phases, spaced: true) { $0.phase($1, playbook) }
    }
    return lines.text
  }

  private static func head(_ overlay: YAMLTree, _ playbook: Playbook, _ lines: inout YAMLLines) {
    if overlay["license"] != nil, let license = playbook.license {
      lines.field("license", license)
    }
    if overlay["languages"] != nil {
      lines.field("languages", flow: playbook.languages.map(\.rawValue))
    }
    if overlay["review_by"] != nil, let day = playbook.reviewBy {
      lines.field("review_by", raw: day)
    }
    if overlay["title"] != nil { lines.field("title", playbook.title) }
    if overlay["summary"] != nil, let summary = playbook.summary {
      lines.field("summary", summary)
    }
    if overlay["incident_types"] != nil {
      lines.requiredField("incident_types", flow: playbook.incidentTypes)
    }
    if overlay["authors"] != nil { lines.field("authors", flow: playbook.authors) }
    let sources = overlay["sources"]?.items.count ?? 0
    lines.references("sources", playbook.sources.suffix(sources))
    lines.extras(playbook.extras.filter { overlay[$0.name] != nil })
  }
}

extension YAMLLines {
  /// One patch, with the values the task has once it is laid.
  fileprivate mutating func patch(_ patch: YAMLTree, _ playbook: Playbook) {
    let id = patch["task"]?.text ?? ""
    field("task", raw: id)
    if patch["remove"]?.text != nil { field("remove", raw: "task") }
    guard let task = playbook.tasks.first(where: { $0.id.rawValue == id }) else { return }
    let set = patch["set"]?.fields.map(\.name) ?? []
    if !set.isEmpty {
      field("set", raw: "")
      nested { lines in
        for name in PlaybookDecoder.taskFields where set.contains(name) {
          lines.setField(name, of: task)
        }
        lines.extras(task.extras.filter { set.contains($0.name) })
      }
    }
    let add = patch["add"]?.fields ?? []
    if !add.isEmpty {
      field("add", raw: "")
      nested { lines in
        for name in TaskPatch.lists {
          let count = add.first { $0.name == name }?.value.items.count ?? 0
          if count > 0 { lines.taskField(name, of: task.keepingLast(count)) }
        }
      }
    }
    field("remove", flow: patch["remove"]?.items.compactMap(\.text) ?? [])
  }

  /// A value that replaces another one: also one that says nothing.
  private mutating func setField(_ name: String, of task: PlaybookTask) {
    switch name {
    case "evidence" where task.evidence.isEmpty, "points" where task.points.isEmpty,
      "refs" where task.refs.isEmpty:
      field(name, raw: "[]")
    case "maps" where task.maps.isEmpty: field(name, raw: "{}")
    default: taskField(name, of: task)
    }
  }

  /// One phase of the overlay with its own tasks.
  fileprivate mutating func phase(_ phase: YAMLTree, _ playbook: Playbook) {
    let id = phase["id"]?.text ?? ""
    field("id", raw: id)
    guard let laid = playbook.phases.first(where: { $0.id.rawValue == id }) else { return }
    if phase["title"] != nil, let title = laid.title { field("title", title) }
    let own = phase["tasks"]?.items ?? []
    if phase["tasks"] != nil, own.isEmpty { field("tasks", raw: "[]") }
    list("tasks", own, spaced: true) { lines, item in
      guard let task = laid.tasks.first(where: { $0.id.rawValue == item["id"]?.text }) else {
        return
      }
      lines.task(task, behind: item["behind"]?.text.flatMap { TaskID(rawValue: $0) })
    }
  }
}

extension PlaybookTask {
  /// This task with the last `count` items of each of its lists.
  fileprivate func keepingLast(_ count: Int) -> PlaybookTask {
    var task = self
    task.helpers = helpers.suffix(count)
    task.after = after.suffix(count)
    task.evidence = evidence.suffix(count)
    task.points = points.suffix(count)
    task.refs = refs.suffix(count)
    return task
  }
}
