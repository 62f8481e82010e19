/// The wish to name a member for a restricted incident, or to name them no more.
public struct SetAccess: IncidentCommand {
  /// The member, as typed.
  public var member: String
  /// Whether they may know of it from now on.
  public var granted: Bool

  /// A wish.
  public init(member: String, granted: Bool) {
    self.member = member
    self.granted = granted
  }

  /// Whoever leads names members, observers too; who leads stays named.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.nameMembers)
    let restriction = try situation.restriction()
    let known = granted ? situation.people : restriction.readers
    guard let name = MemberName(rawValue: member), known.contains(name) else {
      throw .notAMember(member, nearest: nearest(to: member, in: known.map(\.rawValue)))
    }
    guard restriction.readers.contains(name) != granted else { return [] }
    guard granted || name != situation.state.commander else {
      throw .alreadyHolds(.commander, name)
    }
    return [.accessSet(AccessSet(member: name, granted: granted))]
  }
}

/// The wish of an admin to see a restricted incident for which nobody has named them.
public struct TakeAccess: IncidentCommand {
  /// Why.
  public var reason: String

  /// A wish.
  public init(reason: String) { self.reason = reason }

  /// An admin reaches an incident by its name alone, without seeing it.
  public var isForAdmins: Bool { true }

  /// Everybody in the incident sees who took access, and why.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let restriction = try situation.restriction()
    guard !restriction.readers.contains(situation.member) else { return [] }
    guard situation.actor.isAdmin else { throw .observersOnlyRead(situation.member) }
    let reason = try situation.reason(reason)
    return [
      .accessSet(AccessSet(member: situation.member, granted: true, takenBecause: reason))
    ]
  }
}

/// The wish to open a restricted incident to the whole room: one proposes, another one does it.
public struct LiftRestriction: IncidentCommand {
  /// Why.
  public var reason: String

  /// A wish.
  public init(reason: String) { self.reason = reason }

  /// Whoever leads proposes; any other named member who may write then opens it.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let restriction = try situation.restriction()
    guard let proposer = restriction.liftProposedBy else {
      try situation.mayCommand(.nameMembers)
      return [.liftProposed(LiftProposed(reason: try situation.reason(reason)))]
    }
    guard proposer != situation.member else {
      throw .liftNeedsAnotherPerson(
        by: proposer, others: situation.roster.filter { $0 != proposer })
    }
    return [.restrictionLifted(RestrictionLifted(proposedBy: proposer))]
  }
}

extension Situation {
  /// Who is named, where the incident is for named members alone.
  func restriction() throws(Refusal) -> Restriction {
    guard let restriction = state.restriction else { throw .notRestricted }
    return restriction
  }
}
