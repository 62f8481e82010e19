extension IncidentState {
  /// What waits for `actor` among the action items of the post-mortem.
  func aboutActions(for actor: Actor, now: Moment) -> [MemberNotice] {
    guard let review else { return [] }
    let leads = actor.right == .commander || commander == actor.member
    return review.standingActions.compactMap { item in
      notice(about: item, for: actor.member, leads: leads, now: now)
    }
  }

  /// At most one: that it is overdue says more than that it was given.
  private func notice(
    about item: ActionItem, for member: MemberName, leads: Bool, now: Moment
  ) -> MemberNotice? {
    let isOwn = item.owner == member
    if item.state == .toVerify {
      let concerned = [item.owner, item.doneBy].contains(member)
      return concerned || !leads && item.writtenBy != member
        ? nil
        : MemberNotice(
          .actionToVerify, since: item.doneAt ?? item.at, action: item.number, by: item.doneBy)
    }
    if item.isOverdue(now: now), let due = item.due, isOwn || leads {
      return MemberNotice(.actionOverdue, since: due, action: item.number)
    }
    guard isOwn, item.state == .open, let by = item.assignedBy, let at = item.assignedAt else {
      return nil
    }
    return MemberNotice(.actionAssigned, since: at, action: item.number, by: by)
  }

  /// Action items whose time has passed, the longest first.
  public func overdueActions(now: Moment) -> [ActionItem] {
    post.standingActions.filter { $0.isOverdue(now: now) }
      .sorted { ($0.due ?? now, $0.number) < ($1.due ?? now, $1.number) }
  }
}
