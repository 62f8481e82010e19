/// The steps of a CACAO workflow by their identifiers, and where it begins.
struct CACAOGraph {
  /// Steps by identifier.
  let steps: [String: ForeignValue]
  /// Identifiers in the order of the file.
  let order: [String]
  /// Where it begins, as the playbook says; nil where it names no step.
  let start: String?

  /// Takes the workflow out of the fields of a playbook.
  init(_ fields: inout ForeignFields) throws(Obstacle) {
    guard let workflow = fields.take("workflow") else {
      throw Obstacle(.missing("workflow"), at: fields.place)
    }
    guard let members = workflow.members else {
      throw Obstacle(.wrongShape("workflow", expected: .object), at: workflow.place)
    }
    for member in members where member.value.members == nil {
      throw Obstacle(.wrongShape(member.name, expected: .object), at: member.value.place)
    }
    let steps = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    self.steps = steps
    order = members.map(\.name)
    start = fields.text("workflow_start").flatMap { steps[$0] == nil ? nil : $0 }
  }

  /// Steps that no other step names: where a workflow without a start may begin.
  var roots: [String] {
    var named: Set<String> = []
    for step in steps.values {
      for target in Self.targets(of: step) { named.insert(target) }
    }
    let roots = order.filter { !named.contains($0) && steps[$0]?["type"]?.text != "end" }
    return roots.isEmpty ? Array(order.prefix(1)) : roots
  }

  /// The steps that `step` names, in order.
  static func targets(of step: ForeignValue) -> [String] {
    let single = ["on_completion", "on_success", "on_failure", "on_true", "on_false"]
    let several = ["next_steps", "on_true", "on_false"]
    return single.compactMap { step[$0]?.text }
      + several.flatMap { step[$0]?.items?.compactMap(\.text) ?? [] }
      + (step["cases"]?.members ?? []).flatMap(\.value.texts)
  }
}
