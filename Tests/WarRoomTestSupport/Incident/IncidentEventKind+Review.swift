internal import IncidentCore

extension IncidentEventKind {
  /// The kind of `event`.
  init(_ event: ReviewEvent) {
    switch event {
    case .textWritten: self = .reviewTextWritten
    case .findingSet: self = .reviewFindingSet
    case .causeSet: self = .reviewCauseSet
    case .removed: self = .reviewItemRemoved
    case .checked: self = .reviewChecked
    case .actionSet: self = .actionItemSet
    case .actionAssigned: self = .actionItemAssigned
    case .actionDone: self = .actionItemDone
    case .actionVerified: self = .actionItemVerified
    case .actionReopened: self = .actionItemReopened
    case .actionDropped: self = .actionItemDropped
    }
  }
}
