/// What is kept of an incident: all of its state but what the playbooks said.
///
/// A playbook is a hundred times as long as the progress made in it, and the record has it already.
/// A kept incident names the entries that brought tasks and holds how far the tasks have come.
public struct KeptIncident: Codable, Sendable {
  /// How far one task has come.
  struct Work: Codable {
    var task: TaskID
    var progress: TaskProgress
  }

  /// The state without tasks, questions and duties.
  var state: IncidentState
  /// The tasks somebody has touched.
  var work: [Work]
}

extension IncidentState: Fold {
  /// The state without what its playbooks said.
  public var kept: KeptIncident {
    var rest = self
    rest.forgetPlans()
    let untouched = TaskProgress()
    let touched = tasks.filter { $0.progress != untouched }
    return KeptIncident(
      state: rest, work: touched.map { KeptIncident.Work(task: $0.id, progress: $0.progress) })
  }

  /// The entries that brought tasks.
  public static func sources(of kept: KeptIncident) -> [Int64] { kept.state.planned }

  /// Plans again what `sources` brought, and lays the progress on it.
  public init(kept: KeptIncident, sources: [IncidentRecord]) {
    self = kept.state
    forgetPlans()
    for record in sources { lay(record) }
    for work in kept.work {
      guard let position = tasks.firstIndex(where: { $0.id == work.task }) else { continue }
      tasks[position].progress = work.progress
    }
  }
}
