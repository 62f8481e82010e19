internal import IncidentCore

/// How an overlay changes one task of its base.
struct TaskPatch {
  /// Fields that hold lists, to which an overlay can add.
  static let lists = ["helpers", "after", "evidence", "points", "refs"]

  /// The task.
  let task: TaskID
  /// Where the patch begins.
  let position: Position
  /// Whether the task is taken out.
  private(set) var removesTask = false
  /// Values that replace the base's, by field.
  private(set) var set: [YAMLField] = []
  /// Items that come after the base's, by field.
  private(set) var add: [(name: String, items: [YAMLTree])] = []
  /// Fields that go back to their usual value.
  private(set) var remove: [String] = []

  /// The patch in `tree` of one of the tasks `base`; nil, with a finding, where it is none.
  init?(_ tree: YAMLTree, base: [String: YAMLTree], by decoder: inout OverlayDecoder) {
    let known = ["task", "set", "add", "remove"]
    guard let fields = FieldSet(tree, called: "patch", known: known, log: &decoder.log),
      let name = fields.required("task", log: &decoder.log),
      let task = decoder.taskID(name, "task")
    else { return nil }
    guard let there = base[task.rawValue] else {
      let tasks = base.keys.compactMap { TaskID(rawValue: $0) }.sorted()
      decoder.log.add(.unknownTask(task, known: tasks), at: name.position)
      return nil
    }
    self.task = task
    position = fields.position
    readSet(fields["set"], &decoder)
    readAdd(fields["add"], &decoder)
    readRemove(fields["remove"], there, &decoder)
    if set.isEmpty, add.isEmpty, remove.isEmpty, !removesTask {
      decoder.log.add(.emptyPatch(task), at: position)
    }
  }

  private mutating func readSet(_ tree: YAMLTree?, _ decoder: inout OverlayDecoder) {
    let known = PlaybookDecoder.taskFields.filter { $0 != "id" }
    guard let tree,
      let fields = FieldSet(
        tree, called: "set", known: known, takesExtras: true, log: &decoder.log)
    else { return }
    set =
      known.compactMap { name in
        fields[name].map { YAMLField(name: name, position: $0.position, value: $0) }
      } + fields.extras
  }

  private mutating func readAdd(_ tree: YAMLTree?, _ decoder: inout OverlayDecoder) {
    guard let tree,
      let fields = FieldSet(tree, called: "add", known: Self.lists, log: &decoder.log)
    else { return }
    for name in Self.lists {
      guard let value = fields[name] else { continue }
      if set.contains(where: { $0.name == name }) {
        decoder.log.add(.patchedTwice(name), at: value.position)
      }
      add.append((name, decoder.list(value, name)))
    }
  }

  private mutating func readRemove(
    _ tree: YAMLTree?, _ there: YAMLTree, _ decoder: inout OverlayDecoder
  ) {
    guard let tree else { return }
    if tree.text == "task" || tree.items.map(\.text) == ["task"] {
      removesTask = true
      if !set.isEmpty || !add.isEmpty {
        decoder.log.add(.patchedTwice("task"), at: tree.position)
      }
      return
    }
    for field in decoder.strings(tree, "remove") {
      let isExtra = field.text.hasPrefix("x-")
      if !isExtra, !PlaybookDecoder.taskFields.contains(field.text) {
        decoder.log.add(
          .unknownField(field.text, known: PlaybookDecoder.taskFields + ["task"]),
          at: field.position)
      } else if ["id", "title", "duty"].contains(field.text) {
        decoder.log.add(.neededField(field.text), at: field.position)
      } else if set.contains(where: { $0.name == field.text })
        || add.contains(where: { $0.name == field.text }) || remove.contains(field.text)
      {
        decoder.log.add(.patchedTwice(field.text), at: field.position)
      } else if there[field.text] == nil {
        decoder.log.add(.nothingToRemove(field.text, task: task), at: field.position)
      } else {
        remove.append(field.text)
      }
    }
  }

  /// The task of the base with this laid over it. What the patch does not speak of stands where the
  /// patch does, because it was sound before.
  func laid(over task: YAMLTree) -> YAMLTree {
    var task = task.moved(to: position)
    for name in remove { task = task.with(name, nil) }
    for field in set { task = task.with(field.name, field.value) }
    for (name, items) in add {
      let place = items.first?.position ?? position
      task = task.with(name, .list((task[name]?.items ?? []) + items, place))
    }
    return task
  }
}
