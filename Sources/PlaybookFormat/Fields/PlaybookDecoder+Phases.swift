internal import IncidentCore

/// The six phases, each exactly once, in the order of the file.
extension PlaybookDecoder {
  mutating func phases(_ tree: YAMLTree?) -> [PlaybookPhase] {
    guard let tree else { return [] }
    var phases: [PlaybookPhase] = []
    var seen: Set<TaskID> = []
    let items = list(tree, "phases")
    for item in items {
      let known = ["id", "title", "tasks"]
      guard let fields = FieldSet(item, called: "phase", known: known, log: &log),
        let name = fields.required("id", log: &log),
        let id = choice(name, "id", of: PhaseID.self)
      else { continue }
      if phases.contains(where: { $0.id == id }) {
        log.add(.duplicateID(id.rawValue), at: name.position)
      }
      map.note(.phase(id), at: fields.position)
      phases.append(
        PlaybookPhase(
          id: id, title: localized(fields["title"], "title", limit: .title),
          tasks: tasks(fields.required("tasks", log: &log), seen: &seen)))
    }
    // A phase whose name cannot be read may be the one that seems missing.
    guard phases.count == items.count else { return phases }
    for phase in PhaseID.allCases where !phases.contains(where: { $0.id == phase }) {
      log.add(.missingPhase(phase), at: tree.position)
    }
    return phases
  }

  private mutating func tasks(_ tree: YAMLTree?, seen: inout Set<TaskID>) -> [PlaybookTask] {
    var tasks: [PlaybookTask] = []
    for item in list(tree, "tasks") {
      guard seen.count < PlaybookReader.mostTasks else {
        log.add(.tooManyTasks, at: item.position)
        break
      }
      if let task = task(item, seen: &seen) { tasks.append(task) }
    }
    return tasks
  }
}
