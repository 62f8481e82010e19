internal import IncidentCore

/// Walks a CACAO workflow from its start and makes a task of every step a person does.
///
/// Steps in a row wait for each other; branches that run side by side do not. A way that leads back
/// is cut, a step that is not there ends its way, and what no way leads to is left out; all three
/// are reported.
struct CACAOWalk {
  /// Branches inside branches beyond which a file is refused.
  static let deepest = 32

  let graph: CACAOGraph
  let setting: CACAOSetting
  var draft: DraftPlaybook
  var report: ImportReport
  /// Steps on the way from the start to here.
  private var path: Set<String> = []
  /// Steps that were walked.
  private var seen: Set<String> = []
  /// Conditions of the branches we are in.
  private var conditions: [String] = []

  init(graph: CACAOGraph, setting: CACAOSetting, draft: DraftPlaybook, report: ImportReport) {
    self.graph = graph
    self.setting = setting
    self.draft = draft
    self.report = report
  }

  /// Walks all of it.
  mutating func run() throws(Obstacle) {
    if graph.start == nil { report.note(.missingStart) }
    for start in graph.start.map({ [$0] }) ?? graph.roots {
      _ = try follow(start, from: "workflow_start", after: [], depth: 0)
    }
    for id in graph.order where !seen.contains(id) && graph.steps[id]?["type"]?.text != "end" {
      report.note(.unreachableStep(name(of: id)))
    }
  }

  /// Walks from step `id` to the end of its way and gives the tasks that stand last on it.
  private mutating func follow(
    _ id: String, from origin: String, after: [Int], depth: Int
  ) throws(Obstacle) -> [Int] {
    var last = after
    var next: String? = id
    var origin = origin
    var walked: [String] = []
    defer { path.subtract(walked) }
    while let id = next {
      guard let step = graph.steps[id] else {
        report.note(.danglingStep(id, from: name(of: origin)))
        return last
      }
      if path.contains(id) {
        report.note(.cycleCut(from: name(of: origin), to: name(of: id)))
        return last
      }
      // Another branch was here before; its tasks go on for both.
      guard seen.insert(id).inserted else { return last }
      guard depth <= Self.deepest else {
        throw Obstacle(.tooDeep(limit: Self.deepest), at: step.place)
      }
      path.insert(id)
      walked.append(id)
      last = try take(id, step, after: last, depth: depth)
      origin = id
      next = step["on_completion"]?.text ?? step["on_success"]?.text
    }
    return last
  }

  private mutating func take(
    _ id: String, _ step: ForeignValue, after: [Int], depth: Int
  ) throws(Obstacle) -> [Int] {
    let type = step["type"]?.text ?? String(id.prefix { $0 != "-" })
    switch type {
    case "start", "end": return after
    case "action", "playbook-action":
      let index = try add(id, step, after: after)
      try takeFailure(id, step, after: index, depth: depth)
      return [index]
    case "parallel":
      var ends: [Int] = []
      for branch in step["next_steps"]?.texts ?? [] {
        ends += try follow(branch, from: id, after: after, depth: depth + 1)
      }
      drop(step, but: ["type", "name", "description", "next_steps", "on_completion"])
      return ends.isEmpty ? after : ends
    case "if-condition": return try decide(id, step, after: after, depth: depth)
    case "switch-condition": return try choose(id, step, after: after, depth: depth)
    case "while-condition": return try repeating(id, step, after: after)
    default:
      report.note(.unknownStep(type))
      return after
    }
  }

  private func name(of id: String) -> String { graph.steps[id]?["name"]?.text ?? id }

  private mutating func drop(_ step: ForeignValue, but known: Set<String>) {
    for member in step.members ?? [] where !known.contains(member.name) && !member.value.isEmpty {
      report.drop("step.\(member.name)")
    }
  }

  private mutating func add(
    _ id: String, _ step: ForeignValue, after: [Int]
  ) throws(Obstacle) -> Int {
    var task = try CACAOStep(id: id, step, setting: setting, report: &report).task
    task.after = after
    task.when = conditions.isEmpty ? nil : FactExpressionText.all(conditions)
    draft.tasks.append(task)
    return draft.tasks.count - 1
  }
}

// MARK: Branches

extension CACAOWalk {
  /// What is done when a step fails matters only then.
  private mutating func takeFailure(
    _ id: String, _ step: ForeignValue, after index: Int, depth: Int
  ) throws(Obstacle) {
    guard let target = step["on_failure"]?.text, let other = graph.steps[target],
      other["type"]?.text != "end", !seen.contains(target)
    else { return }
    let fact = draft.addFact(
      named: "failed", kind: .bool, title: "\(name(of: id)): failed? / 失敗したか")
    try branch([(target, fact)], from: id, after: [index], depth: depth)
  }

  private mutating func decide(
    _ id: String, _ step: ForeignValue, after: [Int], depth: Int
  ) throws(Obstacle) -> [Int] {
    let condition = step["condition"]?.text ?? name(of: id)
    let fact = draft.addFact(named: "condition", kind: .bool, title: condition)
    let index = try addDecision(id, step, condition: condition, after: after)
    var branches = (step["on_true"]?.texts ?? []).map { ($0, fact) }
    branches += (step["on_false"]?.texts ?? []).map { ($0, "not \(fact)") }
    try branch(branches, from: id, after: [index], depth: depth)
    return [index]
  }

  private mutating func choose(
    _ id: String, _ step: ForeignValue, after: [Int], depth: Int
  ) throws(Obstacle) -> [Int] {
    let question = step["switch"]?.text ?? name(of: id)
    let cases = (step["cases"]?.members ?? []).filter { FactExpressionText.isQuotable($0.name) }
    var choices = cases.map(\.name)
    if choices.count < 2 { choices.append("other") }
    if choices.count < 2 { choices.append("none") }
    let fact = draft.addFact(
      named: "choice", kind: .choice, title: question, choices: choices)
    let index = try addDecision(id, step, condition: question, after: after)
    let branches = cases.flatMap { entry in
      entry.value.texts.map { ($0, "\(fact) == \"\(entry.name)\"") }
    }
    try branch(branches, from: id, after: [index], depth: depth)
    return [index]
  }

  private mutating func branch(
    _ branches: [(step: String, condition: String)], from id: String, after: [Int], depth: Int
  ) throws(Obstacle) {
    for (target, condition) in branches {
      conditions.append(condition)
      _ = try follow(target, from: id, after: after, depth: depth + 1)
      conditions.removeLast()
    }
  }

  /// The task of finding out: it names the branches, so that nobody has to read the source.
  private mutating func addDecision(
    _ id: String, _ step: ForeignValue, condition: String, after: [Int]
  ) throws(Obstacle) -> Int {
    report.conditions += 1
    let index = try add(id, step, after: after)
    if draft.tasks[index].title == id { draft.tasks[index].title = InlineText.literal(condition) }
    draft.tasks[index].points.insert("? \(InlineText.literal(condition))", at: 0)
    for (word, branch) in [("true", step["on_true"]), ("false", step["on_false"])] {
      for target in branch?.texts ?? [] {
        draft.tasks[index].points.append("\(word) → \(name(of: target))")
      }
    }
    for entry in step["cases"]?.members ?? [] {
      let targets = entry.value.texts.map { name(of: $0) }.joined(separator: ", ")
      draft.tasks[index].points.append("\(entry.name) → \(targets)")
    }
    return index
  }

  /// A repetition is one task whose points are the steps that are repeated.
  private mutating func repeating(
    _ id: String, _ step: ForeignValue, after: [Int]
  ) throws(Obstacle) -> [Int] {
    let condition = step["condition"]?.text ?? name(of: id)
    report.conditions += 1
    report.note(.repetition(condition))
    let index = try add(id, step, after: after)
    if draft.tasks[index].title == id { draft.tasks[index].title = InlineText.literal(condition) }
    draft.tasks[index].points.insert("↻ \(InlineText.literal(condition))", at: 0)
    var rest = step["on_true"]?.texts ?? []
    while let target = rest.popLast() {
      guard target != id, let body = graph.steps[target], seen.insert(target).inserted else {
        continue
      }
      if ["action", "playbook-action"].contains(body["type"]?.text) {
        draft.tasks[index].points.append(name(of: target))
      }
      rest += CACAOGraph.targets(of: body).reversed()
    }
    return [index]
  }
}
