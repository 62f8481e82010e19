public import IncidentCore

/// How two versions of a playbook differ, task by task: what somebody reads before the new one is
/// put to work.
///
/// Tasks are the same where their ids are, so a task that was moved or reworded is changed and not
/// gone and come. What is compared are the fields of the file, so that no field can be forgotten.
public struct PlaybookDifference: Hashable, Sendable {
  /// One field that differs; a value that is absent has its usual meaning.
  public struct Change: Hashable, Sendable {
    /// Its path, such as `title.en` or `due.within`.
    public var field: String
    /// What it was.
    public var before: String?
    /// What it is.
    public var after: String?
  }

  /// A task that is in both and differs.
  public struct ChangedTask: Hashable, Sendable {
    /// Its id.
    public var id: TaskID
    /// What differs, by field.
    public var changes: [Change]
    /// Whether every word of it is new: an id is never to be used again for something else.
    public var looksReused: Bool
  }

  /// Tasks that are new.
  public var added: [TaskID] = []
  /// Tasks that are gone.
  public var removed: [TaskID] = []
  /// Tasks that differ.
  public var changed: [ChangedTask] = []
  /// What differs outside the tasks: title, facts, duties and so on.
  public var fields: [Change] = []

  /// From `old` to `new`.
  public init(from old: Playbook, to new: Playbook) {
    let before = Flat(old), after = Flat(new)
    added = new.tasks.map(\.id).filter { before.tasks[$0] == nil }
    removed = old.tasks.map(\.id).filter { after.tasks[$0] == nil }
    for id in new.tasks.map(\.id) {
      guard let was = before.tasks[id], let now = after.tasks[id] else { continue }
      let changes = Self.changes(from: was, to: now)
      guard !changes.isEmpty else { continue }
      let texts = Set((was.keys.map { $0 } + now.keys).filter(Self.isText))
      let isReused = texts.count > 1 && texts.allSatisfy { was[$0] != now[$0] }
      changed.append(ChangedTask(id: id, changes: changes, looksReused: isReused))
    }
    fields = Self.changes(from: before.fields, to: after.fields)
  }

  /// Whether both say the same.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && fields.isEmpty
  }

  private static func isText(_ field: String) -> Bool {
    field.hasPrefix("title.") || field.hasPrefix("guidance.") || field == "duty"
  }

  private static func changes(from old: [String: String], to new: [String: String]) -> [Change] {
    Set(old.keys).union(new.keys).sorted().compactMap { field in
      let (was, now) = (old[field], new[field])
      // Bytes: two spellings of one letter are equal to Swift and differ in a file.
      let isSame = was.map { Array($0.utf8) } == now.map { Array($0.utf8) }
      return isSame ? nil : Change(field: field, before: was, after: now)
    }
  }
}

/// The fields of a playbook as paths and texts.
private struct Flat {
  private(set) var fields: [String: String] = [:]
  private(set) var tasks: [TaskID: [String: String]] = [:]

  init(_ playbook: Playbook) {
    for field in PlaybookTree.fields(of: playbook) ?? [] where field.name != "phases" {
      fields.merge(Self.paths(field)) { first, _ in first }
    }
    for phase in playbook.phases {
      let only = Playbook(id: "x", version: "0", title: playbook.title, phases: [phase])
      for (task, fields) in zip(phase.tasks, Self.tasks(of: only)) {
        var paths: [String: String] = ["phase": phase.id.rawValue]
        for field in fields { paths.merge(Self.paths(field)) { first, _ in first } }
        tasks[task.id] = paths
      }
      if let title = phase.title {
        fields["phases.\(phase.id.rawValue).title"] = [title.en, title.ja].compactMap(\.self)
          .joined(separator: " / ")
      }
    }
  }

  private static func tasks(of playbook: Playbook) -> [[ExtraField]] {
    guard case .list(let phases)? = PlaybookTree.fields(of: playbook)?.first(named: "phases"),
      case .fields(let phase)? = phases.first, case .list(let tasks)? = phase.first(named: "tasks")
    else { return [] }
    return tasks.map { task in
      if case .fields(let fields) = task { fields } else { [] }
    }
  }

  private static func paths(_ field: ExtraField) -> [String: String] {
    if let named = named(field.value) {
      return named.reduce(into: [:]) { paths, item in
        for (path, text) in self.paths(item) { paths["\(field.name).\(path)"] = text }
      }
    }
    guard case .fields(let inner) = field.value else { return [field.name: text(field.value)] }
    var paths: [String: String] = [:]
    for item in inner {
      for (path, text) in self.paths(item) { paths["\(field.name).\(path)"] = text }
    }
    return paths
  }

  /// The items of a list by their ids, so that one that is new is not the whole list changed; nil
  /// where an item has none.
  private static func named(_ value: ExtraField.Value) -> [ExtraField]? {
    guard case .list(let items) = value, !items.isEmpty else { return nil }
    var named: [ExtraField] = []
    for item in items {
      guard case .fields(let fields) = item, case .text(let id)? = fields.first(named: "id") else {
        return nil
      }
      named.append(ExtraField(name: id, value: .fields(fields.filter { $0.name != "id" })))
    }
    return named
  }

  private static func text(_ value: ExtraField.Value) -> String {
    switch value {
    case .text(let text): text
    case .list(let items): "[\(items.map(text).joined(separator: ", "))]"
    case .fields(let fields):
      "{\(fields.map { "\($0.name): \(text($0.value))" }.joined(separator: ", "))}"
    }
  }
}

extension [ExtraField] {
  /// The value of the field called `name`.
  fileprivate func first(named name: String) -> ExtraField.Value? {
    first { $0.name == name }?.value
  }
}
