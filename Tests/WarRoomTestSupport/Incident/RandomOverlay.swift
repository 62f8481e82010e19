public import IncidentCore
internal import PlaybookFormat

/// Overlays of every possible shape, each with the playbook it must make, worked out on its own.
public struct RandomOverlay {
  private var playbooks: RandomPlaybook
  private var generator: SeededGenerator

  /// An overlay, what it is laid over, and what that makes.
  public struct Made {
    /// What it is laid over.
    public var base: Playbook
    /// The overlay's file.
    public var text: String
    /// What comes of it.
    public var result: Playbook
  }

  /// The overlays that follow from `seed`.
  public init(seed: UInt64) {
    playbooks = RandomPlaybook(seed: seed)
    generator = SeededGenerator(seed: seed &+ 1_000)
  }

  /// Fields whose values mean the same in any task of any playbook with the same duties.
  private static let free = [
    "title", "guidance", "stage", "required", "decision", "points", "refs", "maps",
  ]

  /// The next overlay.
  public mutating func next() -> Made {
    let base = playbooks.next()
    let donors = playbooks.next().tasks
    var result = base
    result.id = "overlay"
    result.version = "3.1.4"
    var patches: [ExtraField.Value] = []
    for phase in base.phases.indices {
      for index in base.phases[phase].tasks.indices where Bool.random(using: &generator) {
        guard let donor = donors.randomElement(using: &generator) else { continue }
        let task = base.phases[phase].tasks[index]
        let (patched, fields) = patch(task, from: donor)
        guard !fields.isEmpty else { continue }
        result.phases[phase].tasks[index] = patched
        patches.append(
          .fields([ExtraField(name: "task", value: .text(task.id.rawValue))] + fields))
      }
    }
    let own = donors.prefix(3).enumerated().map { plain($1, number: $0 + 1, in: base) }
    let last = result.phases.count - 1
    result.phases[last].tasks += own
    let phase: ExtraField.Value = .fields([
      ExtraField(name: "id", value: .text(base.phases[last].id.rawValue)),
      ExtraField(name: "tasks", value: .list(own.map { .fields(Self.fields(of: $0)) })),
    ])
    let text = PlaybookTree.yaml(fields: [
      ExtraField(name: "format", value: .text(PlaybookReader.format)),
      ExtraField(name: "id", value: .text(result.id)),
      ExtraField(name: "version", value: .text(result.version)),
      ExtraField(
        name: "extends",
        value: .fields([
          ExtraField(name: "id", value: .text(base.id)),
          ExtraField(name: "version", value: .text(base.version)),
        ])),
      ExtraField(name: "patch", value: .list(patches)),
      ExtraField(name: "phases", value: .list([phase])),
    ])
    return Made(base: base, text: text, result: result)
  }

  /// `task` with some of its fields as `donor` has them, and the patch that says so.
  private mutating func patch(
    _ task: PlaybookTask, from donor: PlaybookTask
  ) -> (PlaybookTask, [ExtraField]) {
    let given = Dictionary(Self.fields(of: donor).map { ($0.name, $0) }) { first, _ in first }
    let there = Set(Self.fields(of: task).map(\.name))
    var (set, add, remove): ([ExtraField], [ExtraField], [ExtraField.Value]) = ([], [], [])
    var patched = task
    for name in Self.free where Bool.random(using: &generator) {
      if name == "points", let points = given[name], Bool.random(using: &generator) {
        // Points are no list an overlay adds to where the base has none either.
        patched.points += donor.points
        add.append(points)
      } else if let field = given[name] {
        set.append(field)
        Self.copy(name, from: donor, to: &patched)
      } else if there.contains(name), name != "title" {
        remove.append(.text(name))
        Self.copy(name, from: Self.bare(task), to: &patched)
      }
    }
    var fields: [ExtraField] = []
    if !set.isEmpty { fields.append(ExtraField(name: "set", value: .fields(set))) }
    if !add.isEmpty { fields.append(ExtraField(name: "add", value: .fields(add))) }
    if !remove.isEmpty { fields.append(ExtraField(name: "remove", value: .list(remove))) }
    return (patched, fields)
  }

  /// A task of the overlay's own, which speaks of nothing that is not in `base`.
  private func plain(_ task: PlaybookTask, number: Int, in base: Playbook) -> PlaybookTask {
    var own = PlaybookTask(
      id: TaskID(rawValue: "X-\(number)") ?? task.id, title: task.title, guidance: task.guidance,
      duty: base.duties[0].id)
    for name in Self.free { Self.copy(name, from: task, to: &own) }
    if own.needsDecision, own.guidance == nil { own.needsDecision = false }
    return own
  }

  /// A task that says nothing but what it must.
  private static func bare(_ task: PlaybookTask) -> PlaybookTask {
    PlaybookTask(id: task.id, title: task.title, duty: task.duty)
  }

  private static func copy(
    _ name: String, from donor: PlaybookTask, to task: inout PlaybookTask
  ) {
    switch name {
    case "title": task.title = donor.title
    case "guidance": task.guidance = donor.guidance
    case "stage": task.stage = donor.stage
    case "required": task.isRequired = donor.isRequired
    case "decision": task.needsDecision = donor.needsDecision
    case "points": task.points = donor.points
    case "refs": task.refs = donor.refs
    case "maps": task.maps = donor.maps
    default: break
    }
  }

  /// The fields of one task as its file has them.
  private static func fields(of task: PlaybookTask) -> [ExtraField] {
    let only = Playbook(
      id: "only", version: "1.0.0", title: task.title,
      phases: [PlaybookPhase(id: .scope, tasks: [task])])
    guard
      case .list(let phases)? = PlaybookTree.fields(of: only)?.first(where: { $0.name == "phases" }
      )?
      .value, case .fields(let phase)? = phases.first,
      case .list(let tasks)? = phase.first(where: { $0.name == "tasks" })?.value,
      case .fields(let fields)? = tasks.first
    else { return [] }
    return fields
  }
}
