public import IncidentCore

/// Forms about the plan of an incident.
public enum PlanForm: Hashable, Sendable, Codable {
  /// A task that no playbook has.
  case addTask
  /// One more playbook.
  case apply
}

/// A playbook on its way to being applied: read by the program, shown to the person, then decided.
public struct OfferedPlaybook: Hashable, Sendable {
  /// How it is to be used.
  public enum Use: Hashable, Sendable {
    /// Beside those in use.
    case apply
    /// In place of an older version of itself.
    case update
  }

  /// How it is to be used.
  public var use: Use
  /// The playbook.
  public var playbook: Playbook
  /// Where its text came from.
  public var origin: PlaybookOrigin

  /// An offer.
  public init(use: Use, playbook: Playbook, origin: PlaybookOrigin) {
    self.use = use
    self.playbook = playbook
    self.origin = origin
  }

  /// What it would change in `state`.
  func change(in state: IncidentState) -> PlanChange {
    switch use {
    case .apply: PlanChange(applying: playbook, to: state)
    case .update: PlanChange(updatingTo: playbook, in: state)
    }
  }

  /// The wish it becomes.
  var wish: any IncidentCommand {
    switch use {
    case .apply: ApplyPlaybook(playbook, origin: origin)
    case .update: UpdatePlaybook(playbook, origin: origin)
    }
  }
}
