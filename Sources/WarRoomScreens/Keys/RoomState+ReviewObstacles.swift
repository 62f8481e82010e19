internal import IncidentCore

extension RoomState {
  /// Why an act on the post-mortem cannot be done now; nil where it can.
  func reviewObstacle(to action: Action) -> String? {
    if right == .observer { return words.observerOnly }
    guard let incident else { return words.noIncident }
    switch action {
    case .reviewCheck:
      guard let item = selectedAction else {
        return incident.post.isEmpty ? words.nothingToCheck : nil
      }
      return item.state == .toVerify ? nil : words.notToVerify
    case .reviewRefuse:
      guard let item = selectedAction else { return words.noActionLine }
      return item.state == .toVerify ? nil : words.notToVerify
    case .actionDone, .actionAssign:
      guard let item = selectedAction else { return words.noActionLine }
      return item.state.isOpen ? nil : words.actionHasEnded
    case .actionReopen:
      guard let item = selectedAction else { return words.noActionLine }
      return item.state == .open ? words.actionIsOpen : nil
    case .reviewRemove:
      guard reviewForm(for: action) != nil else { return words.noReviewLine }
      guard let item = selectedAction else { return nil }
      if !item.state.isOpen { return words.actionHasEnded }
      return leads ? nil : words.commanderOnly(commander)
    default: return nil
    }
  }
}
