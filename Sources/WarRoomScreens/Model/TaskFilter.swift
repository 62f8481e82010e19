internal import IncidentCore
internal import SafeText

/// Which tasks the board shows.
public struct TaskFilter: Hashable, Sendable {
  /// A fixed choice.
  public enum Scope: Hashable, Sendable {
    /// The tasks of the selected phase.
    case phase
    /// What is mine, in all phases.
    case mine
    /// What is overdue, blocked or waits for a check, in all phases.
    case stuck
  }

  /// The fixed choice.
  public var scope = Scope.phase
  /// Literal text; with a text, tasks of all phases are shown. Matched without regard to case in
  /// name, titles, owner, duty, state and reason.
  public var text = ""

  /// Everything in the phase.
  public init() {}

  /// Whether anything but the phase limits the list.
  public var isActive: Bool { scope != .phase || !text.isEmpty }

  /// The tasks to show, in order of phase and line.
  func tasks(of state: IncidentState, phase: PhaseID, member: MemberName, now: Moment)
    -> [IncidentTask]
  {
    let chosen: [IncidentTask] =
      switch scope {
      case .phase: text.isEmpty ? state.tasks.filter { $0.phase == phase } : state.tasks
      case .mine: state.mine(member)
      case .stuck:
        state.tasks.filter {
          $0.state == .blocked || $0.state == .awaitingCheck || state.isOverdue($0, now: now)
        }
      }
    guard !text.isEmpty else { return chosen }
    let wanted = text.lowercased()
    return chosen.filter { TaskFilter.words(of: $0).contains(wanted) }
  }

  private static func words(of task: IncidentTask) -> String {
    [
      task.id.rawValue, task.plan.title[.english], task.plan.title[.japanese],
      task.progress.owner?.rawValue ?? "", task.plan.duty.rawValue, task.state.rawValue,
      task.progress.reason ?? "",
    ].joined(separator: "\n").lowercased()
  }
}
