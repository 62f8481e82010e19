internal import IncidentCore

extension IncidentEventKind {
  /// One event of this kind, where it is about the post-mortem.
  var exampleAboutReview: IncidentEvent? {
    let event: ReviewEvent? =
      switch self {
      case .reviewTextWritten:
        .textWritten(
          ReviewTextWritten(part: .summary, language: .japanese, version: 2, text: "leak"))
      case .reviewFindingSet:
        .findingSet(ReviewFindingSet(finding: 2, kind: .lucky, text: "luck", entry: 7))
      case .reviewCauseSet:
        .causeSet(ReviewCauseSet(cause: 3, parent: 1, text: "no limit", entry: 7))
      case .reviewItemRemoved: .removed(ReviewItemRemoved(finding: 2, cause: 3, reason: "double"))
      case .reviewChecked:
        .checked(ReviewChecked(hash: String(repeating: "0f", count: 32), note: "read"))
      case .actionItemSet:
        .actionSet(
          ActionItemSet(
            action: 1, text: "limit", due: .declared + Int64(30).days,
            proof: "refused", cause: 3))
      case .actionItemAssigned: .actionAssigned(ActionItemAssigned(action: 1, to: .bob))
      case .actionItemDone: .actionDone(ActionItemDone(action: 1, proof: "refused on 12-20"))
      case .actionItemVerified:
        .actionVerified(ActionItemVerified(action: 1, passed: true, note: "seen"))
      case .actionItemReopened:
        .actionReopened(ActionItemReopened(action: 1, reason: "came again"))
      case .actionItemDropped: .actionDropped(ActionItemDropped(action: 1, reason: "A-02"))
      default: nil
      }
    return event.map { .review($0) }
  }
}
