internal import IncidentCore

/// Lays an overlay over its base: the fields of the one over the fields of the other, so that the
/// result is read, and held to every rule, as any playbook is.
///
/// What comes from the base stands where the overlay names it; whatever is then wrong with it is
/// wrong because of the overlay, and is said there.
struct OverlayDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  var languages: [Language] = []
  /// How the file changes tasks of its base.
  private(set) var patches: [TaskPatch] = []
  /// Tasks of the base that are taken out, with the place that says so.
  private(set) var removed: [TaskID: Position] = [:]

  init(log: FindingLog) { self.log = log }

  static let fields = PlaybookDecoder.playbookFields + ["extends", "patch"]

  /// The name and the version a file says it extends; nil, with a finding, where they are no such
  /// thing.
  mutating func extended(_ tree: YAMLTree) -> (name: PlaybookName, id: Position, version: Position)?
  {
    guard
      let fields = FieldSet(tree, called: "extends", known: ["id", "version"], log: &log),
      let id = string(fields.required("id", log: &log), "id"),
      let version = string(fields.required("version", log: &log), "version")
    else { return nil }
    check(id, Slug.isPlaybookName) { .badID($0, example: "customer-data-leak") }
    check(version, Slug.isVersion, orElse: Complaint.badVersion)
    guard Slug.isPlaybookName(id.text), Slug.isVersion(version.text) else { return nil }
    return (
      PlaybookName(id: id.text, version: version.text), id.position, version.position
    )
  }

  /// The whole playbook as a tree: `overlay` laid over `base`, whose parts stand at `place`.
  mutating func laid(_ overlay: YAMLTree, over base: YAMLTree, at place: Position) -> YAMLTree? {
    guard
      let fields = FieldSet(
        overlay, called: "playbook", known: Self.fields, takesExtras: true, log: &log)
    else { return nil }
    let base = base.moved(to: place)
    var whole = base
    for name in ["format", "id", "version"] {
      guard let value = fields.required(name, log: &log) else { return nil }
      whole = whole.with(name, value)
    }
    for name in [
      "license", "languages", "review_by", "title", "summary", "incident_types", "authors",
    ] {
      if let value = fields[name] { whole = whole.with(name, value) }
    }
    for extra in fields.extras { whole = whole.with(extra.name, extra.value) }
    for name in ["sources", "facts"] {
      guard let more = fields[name] else { continue }
      let known = base[name]?.items ?? []
      whole = whole.with(name, .list(known + list(more, name), more.position))
    }
    if let duties = fields["duties"] {
      whole = whole.with("duties", merged(list(duties, "duties"), into: base["duties"]))
    }
    readPatches(fields["patch"], base)
    guard !log.hasErrors else { return nil }
    var phases = base["phases"]?.items ?? []
    for index in phases.indices {
      let tasks = phases[index]["tasks"]?.items ?? []
      phases[index] = phases[index].with(
        "tasks", .list(tasks.compactMap { patched($0) }, phases[index].position))
    }
    add(fields["phases"], to: &phases)
    return log.hasErrors ? nil : whole.with("phases", .list(phases, overlay.position))
  }

  /// A duty that is there already gets the title given here.
  private func merged(_ duties: [YAMLTree], into base: YAMLTree?) -> YAMLTree {
    var all = base?.items ?? []
    let known = all.map { $0["id"]?.text }
    for duty in duties {
      if let id = duty["id"]?.text, let index = known.firstIndex(of: id) {
        all[index] = duty
      } else {
        all.append(duty)
      }
    }
    return .list(all, base?.position ?? .start)
  }

  private mutating func readPatches(_ tree: YAMLTree?, _ base: YAMLTree) {
    var tasks: [String: YAMLTree] = [:]
    for phase in base["phases"]?.items ?? [] {
      for task in phase["tasks"]?.items ?? [] {
        if let id = task["id"]?.text { tasks[id] = task }
      }
    }
    for item in list(tree, "patch") {
      guard let patch = TaskPatch(item, base: tasks, by: &self) else { continue }
      if patches.contains(where: { $0.task == patch.task }) {
        log.add(.duplicateID(patch.task.rawValue), at: patch.position)
      }
      patches.append(patch)
      if patch.removesTask { removed[patch.task] = patch.position }
    }
  }

  /// A task of the base as it is patched; nil where it is taken out.
  private func patched(_ task: YAMLTree) -> YAMLTree? {
    guard let patch = patches.first(where: { $0.task.rawValue == task["id"]?.text }) else {
      return task
    }
    return patch.removesTask ? nil : patch.laid(over: task)
  }

  /// The overlay's own phases: a title, and tasks behind those that are there.
  private mutating func add(_ tree: YAMLTree?, to phases: inout [YAMLTree]) {
    var seen: Set<PhaseID> = []
    for item in list(tree, "phases") {
      guard
        let fields = FieldSet(
          item, called: "phase", known: ["id", "title", "tasks"], log: &log),
        let name = fields.required("id", log: &log),
        let id = choice(name, "id", of: PhaseID.self)
      else { continue }
      if !seen.insert(id).inserted { log.add(.duplicateID(id.rawValue), at: name.position) }
      guard let index = phases.firstIndex(where: { $0["id"]?.text == id.rawValue }) else {
        continue
      }
      if let title = fields["title"] { phases[index] = phases[index].with("title", title) }
      var tasks = phases[index]["tasks"]?.items ?? []
      for task in list(fields["tasks"], "tasks") { put(task, into: &tasks) }
      phases[index] = phases[index].with("tasks", .list(tasks, phases[index].position))
    }
  }

  /// One task of the overlay, behind the task it names, else last.
  private mutating func put(_ task: YAMLTree, into tasks: inout [YAMLTree]) {
    guard let behind = task["behind"] else { return tasks.append(task) }
    guard let id = taskID(behind, "behind") else { return }
    guard let index = tasks.firstIndex(where: { $0["id"]?.text == id.rawValue }) else {
      let known = tasks.compactMap { $0["id"]?.text.flatMap { TaskID(rawValue: $0) } }
      return log.add(.unknownTask(id, known: known, inPhase: true), at: behind.position)
    }
    tasks.insert(task.with("behind", nil), at: index + 1)
  }
}
