extension ReviewEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .textWritten: "review-text-written"
    case .findingSet: "review-finding-set"
    case .causeSet: "review-cause-set"
    case .removed: "review-item-removed"
    case .checked: "review-checked"
    case .actionSet: "action-item-set"
    case .actionAssigned: "action-item-assigned"
    case .actionDone: "action-item-done"
    case .actionVerified: "action-item-verified"
    case .actionReopened: "action-item-reopened"
    case .actionDropped: "action-item-dropped"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "review-text-written": self = .textWritten(try ReviewTextWritten(from: data()))
    case "review-finding-set": self = .findingSet(try ReviewFindingSet(from: data()))
    case "review-cause-set": self = .causeSet(try ReviewCauseSet(from: data()))
    case "review-item-removed": self = .removed(try ReviewItemRemoved(from: data()))
    case "review-checked": self = .checked(try ReviewChecked(from: data()))
    case "action-item-set": self = .actionSet(try ActionItemSet(from: data()))
    case "action-item-assigned": self = .actionAssigned(try ActionItemAssigned(from: data()))
    case "action-item-done": self = .actionDone(try ActionItemDone(from: data()))
    case "action-item-verified": self = .actionVerified(try ActionItemVerified(from: data()))
    case "action-item-reopened": self = .actionReopened(try ActionItemReopened(from: data()))
    case "action-item-dropped": self = .actionDropped(try ActionItemDropped(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .textWritten(let data): try data.encode(to: encoder)
    case .findingSet(let data): try data.encode(to: encoder)
    case .causeSet(let data): try data.encode(to: encoder)
    case .removed(let data): try data.encode(to: encoder)
    case .checked(let data): try data.encode(to: encoder)
    case .actionSet(let data): try data.encode(to: encoder)
    case .actionAssigned(let data): try data.encode(to: encoder)
    case .actionDone(let data): try data.encode(to: encoder)
    case .actionVerified(let data): try data.encode(to: encoder)
    case .actionReopened(let data): try data.encode(to: encoder)
    case .actionDropped(let data): try data.encode(to: encoder)
    }
  }

  /// What it is about.
  public var item: ReviewItem {
    switch self {
    case .textWritten(let data): .text(data.part, data.language)
    case .findingSet(let data): .finding(data.finding)
    case .causeSet(let data): .cause(data.cause)
    case .removed(let data): data.finding.map { .finding($0) } ?? .cause(data.cause ?? 0)
    case .checked: .checks
    case .actionSet(let data): .action(data.action)
    case .actionAssigned(let data): .action(data.action)
    case .actionDone(let data): .action(data.action)
    case .actionVerified(let data): .action(data.action)
    case .actionReopened(let data): .action(data.action)
    case .actionDropped(let data): .action(data.action)
    }
  }
}
