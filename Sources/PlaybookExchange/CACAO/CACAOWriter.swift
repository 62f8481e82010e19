public import IncidentCore
public import IncidentReports
internal import PlaybookFormat

/// Writes a playbook as OASIS CACAO 2.0: every task a manual step, in the order the phases are
/// worked in, with everything CACAO has no words for in an extension.
///
/// Other programs see titles, guidance and duties in the first language of the playbook. What the
/// record of an incident holds, people and evidence, never gets into it.
public struct CACAOWriter {
  private let playbook: Playbook
  private let language: Language
  private let modified: String
  /// The fields of every task, by its name.
  private let carried: [String: [ExtraField]]
  private var steps: [(id: String, members: [(String, JSON)])] = []

  /// The CACAO file of `playbook`, which `modified` (UTC) says is of that moment; nil where the
  /// playbook is larger than a playbook file may be.
  public static func json(for playbook: Playbook, modified: Moment) -> JSON? {
    guard var fields = PlaybookTree.fields(of: playbook) else { return nil }
    let tasks = takeTasks(from: &fields)
    var writer = CACAOWriter(playbook: playbook, modified: modified, carried: tasks)
    return writer.json(fields)
  }

  private init(playbook: Playbook, modified: Moment, carried: [String: [ExtraField]]) {
    self.playbook = playbook
    self.modified = modified.iso8601
    self.carried = carried
    language = playbook.languages.first ?? .english
  }

  /// Leaves the names of the tasks in the phases and gives the tasks.
  private static func takeTasks(from fields: inout [ExtraField]) -> [String: [ExtraField]] {
    var tasks: [String: [ExtraField]] = [:]
    guard case .list(let phases)? = fields["phases"] else { return tasks }
    let named = phases.map { phase -> ExtraField.Value in
      guard case .fields(var phase) = phase, case .list(let items)? = phase["tasks"] else {
        return phase
      }
      let names = items.compactMap { item -> ExtraField.Value? in
        guard case .fields(let task) = item, let id = task.text("id") else { return nil }
        tasks[id] = task
        return .text(id)
      }
      phase.set("tasks", .list(names))
      return .fields(phase)
    }
    fields.set("phases", .list(named))
    return tasks
  }

  private func identifier(_ type: String, _ name: String) -> String {
    CACAONames.identifier(type, of: "\(playbook.id)/\(name)")
  }

  private mutating func json(_ fields: [ExtraField]) -> JSON {
    let start = identifier("start", "start")
    let end = identifier("end", "end")
    let order = playbook.phases.sorted { $0.id < $1.id }.flatMap { rows(of: $0) }
    var next = end
    for row in order.reversed() { next = write(row, before: next) }
    steps.append((end, [("type", .text("end"))]))
    steps.append((start, [("type", .text("start")), ("on_completion", .text(next))]))
    let extensionBody: [(String, JSON)] = [
      ("format", .text(PlaybookReader.format)), ("fields", CarriedField.json(fields)),
    ]
    let source: [(String, JSON?)] = [
      ("type", .text("playbook")), ("spec_version", .text("cacao-2.0")),
      ("id", .text(identifier("playbook", "playbook"))),
      ("name", .text(playbook.title[language])),
      ("description", playbook.summary.map { .text($0[language]) }),
      ("playbook_types", .list(types.map { .text($0) })),
      ("playbook_activities", activities.isEmpty ? nil : .list(activities.map { .text($0) })),
      ("created_by", .text(CACAONames.creator)), ("created", .text(modified)),
      ("modified", .text(modified)),
      ("labels", .list([.text("warroom:\(playbook.id)@\(playbook.version)")])),
      ("external_references", references(playbook.sources)),
      ("playbook_variables", playbook.facts.isEmpty ? nil : variables),
      ("workflow_start", .text(start)),
      ("workflow", .members(steps.reversed().map { ($0.id, .members($0.members)) })),
      ("playbook_extensions", .members([(CACAONames.extension, .members(extensionBody))])),
      ("agent_definitions", playbook.duties.isEmpty ? nil : agents),
      ("extension_definitions", .members([(CACAONames.extension, definition)])),
    ]
    return .members(source.compactMap { name, value in value.map { (name, $0) } })
  }
}

// MARK: The parts of a file

extension CACAOWriter {
  private var filled: [PlaybookPhase] {
    playbook.phases.sorted { $0.id < $1.id }.filter { !$0.tasks.isEmpty }
  }

  private var types: [String] {
    var types: [String] = []
    for type in filled.map(\.id.playbookType) where !types.contains(type) { types.append(type) }
    return types.isEmpty ? ["mitigation"] : types
  }

  private var activities: [String] { filled.map(\.id.activity) }

  private var variables: JSON {
    .members(
      playbook.facts.map { fact in
        let type = [FactDefinition.Kind.bool: "bool", .int: "integer"][fact.kind] ?? "string"
        let members: [(String, JSON)] = [
          ("type", .text(type)), ("description", .text(fact.title[language])),
        ]
        return ("__\(fact.id)__", .members(members))
      })
  }

  private var agents: JSON {
    .members(
      playbook.duties.map { duty in
        let members: [(String, JSON)] = [
          ("type", .text("group")), ("name", .text(duty.title[language])),
        ]
        return (identifier("group", duty.id.rawValue), .members(members))
      })
  }

  private var definition: JSON {
    .members([
      ("type", .text("extension-definition")), ("name", .text("warroom playbook")),
      (
        "description",
        .text("The fields of the playbook and of its tasks, as names and values in their order.")
      ),
      ("created_by", .text(CACAONames.creator)), ("schema", .text(PlaybookReader.format)),
      ("version", .text("1.0.0")),
    ])
  }

  private func references(_ references: [Reference]) -> JSON? {
    guard !references.isEmpty else { return nil }
    return .list(
      references.map { .object(["name": .text($0.title), "url": $0.url.map(JSON.text)]) })
  }
}

// MARK: The workflow

extension CACAOWriter {
  /// What can be begun together: the tasks of a phase that wait for none of it, then the others one
  /// by one behind those they wait for.
  private func rows(of phase: PlaybookPhase) -> [[PlaybookTask]] {
    let names = Set(phase.tasks.map(\.id))
    let free = phase.tasks.filter { names.isDisjoint(with: $0.after) }
    var placed = Set(free.map(\.id))
    var rows = free.isEmpty ? [] : [free]
    var rest = phase.tasks.filter { !placed.contains($0.id) }
    while !rest.isEmpty {
      // The reader lets no circle pass, so there is always one that can go.
      let index = rest.firstIndex {
        $0.after.allSatisfy { placed.contains($0) || !names.contains($0) }
      }
      let task = rest.remove(at: index ?? 0)
      placed.insert(task.id)
      rows.append([task])
    }
    return rows
  }

  /// Adds the steps of a row, which goes on to `next`, and gives the step to begin with.
  private mutating func write(_ row: [PlaybookTask], before next: String) -> String {
    guard row.count > 1 else { return row.first.map { write($0, before: next) } ?? next }
    var branches: [String] = []
    for task in row.reversed() {
      let end = identifier("end", task.id.rawValue)
      steps.append((end, [("type", .text("end"))]))
      branches.insert(write(task, before: end), at: 0)
    }
    let id = identifier("parallel", row[0].id.rawValue)
    steps.append(
      (
        id,
        [
          ("type", .text("parallel")), ("on_completion", .text(next)),
          ("next_steps", .list(branches.map { .text($0) })),
        ]
      ))
    return id
  }

  private mutating func write(_ task: PlaybookTask, before next: String) -> String {
    let id = identifier("action", task.id.rawValue)
    let title = task.title[language]
    let phase = playbook.phases.first { $0.tasks.contains { $0.id == task.id } }?.id ?? .containment
    let command: [(String, JSON)] = [
      ("type", .text("manual")), ("playbook_activity", .text(task.activity(in: phase))),
      ("command", .text(task.guidance?[language] ?? title)),
    ]
    let own: [(String, JSON)] = [
      ("phase", .text(phase.rawValue)),
      ("fields", CarriedField.json(carried[task.id.rawValue] ?? [])),
    ]
    let members: [(String, JSON?)] = [
      ("type", .text("action")), ("name", .text(title)),
      ("external_references", references(task.refs)), ("on_completion", .text(next)),
      ("commands", .list([.members(command)])),
      ("agent", .text(identifier("group", task.duty.rawValue))),
      ("step_extensions", .members([(CACAONames.extension, .members(own))])),
    ]
    steps.append((id, members.compactMap { name, value in value.map { (name, $0) } }))
    return id
  }
}

extension JSON {
  /// Named values in order.
  fileprivate static func members(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
