/// What waits for a member about notices that leave the house and about situation reports.
extension IncidentState {
  /// Checks wanted, texts that came back, notices that can go, promises that are near or late.
  func aboutOutgoing(for member: MemberName, now: Moment) -> [MemberNotice] {
    outgoing.flatMap { notice in
      [
        verdictWanted(on: notice, by: member), verdictGiven(on: notice, to: member),
        promise(of: notice, to: member, now: now),
      ].compactMap(\.self)
    }
  }

  /// That a situation report is due, to whoever leads.
  func aboutSitrep(
    for member: MemberName, now: Moment, _ rhythm: SitrepRhythm
  ) -> [MemberNotice] {
    guard commander == member, let due = nextSitrep(rhythm), due <= now else { return [] }
    return [MemberNotice(.sitrepDue, since: due)]
  }

  private func verdictWanted(
    on notice: OutgoingNotice, by member: MemberName
  ) -> MemberNotice? {
    guard notice.state == .checking, let current = notice.current, current.by != member,
      notice.missing.contains(where: { isAsked(member, to: $0, notice, current) })
    else { return nil }
    return MemberNotice(
      .noticeCheckWanted, since: current.at, outgoing: notice.id, by: current.by)
  }

  /// Those whose duty the check is, and of the second person's whoever leads or keeps the record;
  /// where none of them can, everybody who did not write the text.
  private func isAsked(
    _ member: MemberName, to check: NoticeCheck, _ notice: OutgoingNotice,
    _ current: OutgoingNotice.Version
  ) -> Bool {
    let duties: [Duty] =
      switch check {
      case .second:
        [.commander, .scribe]
          + (notice.details.task.flatMap { task($0) }.map { [$0.plan.duty] } ?? [])
      case .legal: [.legal]
      case .customer: [.customerSupport]
      }
    let near = duties.flatMap { holders(of: $0) }.filter { $0 != current.by }
    return near.isEmpty || near.contains(member)
  }

  /// Whoever wrote the text hears that it came back, or that it can go.
  private func verdictGiven(
    on notice: OutgoingNotice, to member: MemberName
  ) -> MemberNotice? {
    guard let current = notice.current, current.by == member else { return nil }
    switch notice.state {
    case .refused:
      return notice.refusal.map {
        MemberNotice(.noticeCameBack, since: $0.at, outgoing: notice.id, by: $0.by)
      }
    case .ready:
      return MemberNotice(
        .noticeReady, since: notice.progress.verdicts.last?.at ?? current.at, outgoing: notice.id)
    case .empty, .checking, .sent, .void: return nil
    }
  }

  /// Whoever leads, and whoever sent it.
  private func promise(
    of notice: OutgoingNotice, to member: MemberName, now: Moment
  ) -> MemberNotice? {
    guard let promised = notice.progress.promise,
      member == commander || member == notice.progress.sending?.by
    else { return nil }
    let warned = promised + -MemberNotice.updateWarning
    if promised < now {
      return MemberNotice(.updateOverdue, since: promised, outgoing: notice.id)
    }
    return warned <= now ? MemberNotice(.updateNear, since: warned, outgoing: notice.id) : nil
  }
}
