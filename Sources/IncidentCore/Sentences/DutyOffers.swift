/// Who might take which free task: what an opening incident offers to those who hold a duty.
/// Nobody is given anything; people claim.
public struct DutyOffers: Sendable {
  /// Free tasks meant for one duty.
  public struct Offer: Hashable, Sendable {
    /// The duty.
    public var duty: Duty
    /// Who holds it.
    public var holders: [MemberName]
    /// Free tasks meant for it, in the order of the playbook.
    public var tasks: [TaskID]
  }

  /// One offer a duty, in the order in which the playbook asks for them.
  public let offers: [Offer]

  /// What is free in `state`; where `chosen` is given, of these tasks alone.
  public init(_ state: IncidentState, among chosen: Set<TaskID>? = nil) {
    var offers: [Offer] = []
    for task in state.tasks
    where chosen?.contains(task.id) ?? true && task.progress.owner == nil && !task.state.isFinished
      && state.necessity(of: task) != .notNeeded
    {
      let duty = task.plan.duty
      if let position = offers.firstIndex(where: { $0.duty == duty }) {
        offers[position].tasks.append(task.id)
      } else {
        offers.append(Offer(duty: duty, holders: state.holders(of: duty), tasks: [task.id]))
      }
    }
    self.offers = offers
  }

  /// One line an offer.
  public func lines(_ speak: Phrasing, in state: IncidentState) -> [String] {
    offers.map { offer in
      let tasks = speak.few(offer.tasks.map(\.rawValue))
      let duty = speak.name(offer.duty, in: state)
      guard !offer.holders.isEmpty else {
        return speak.say(
          "\(duty): nobody yet, for \(tasks)", "\(duty): 担当者なし(対象: \(tasks))")
      }
      let holders = speak.list(offer.holders.map(\.rawValue))
      return speak.say("\(duty): \(holders) could claim \(tasks)", "\(duty): \(holders) → \(tasks)")
    }
  }
}
