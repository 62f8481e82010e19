extension IncidentState {
  /// What waits for `actor` at `now`, the newest first. Observers are asked for nothing; what was
  /// for somebody of `barred`, who may no longer act in the room, is for those who may.
  public func notices(
    for actor: Actor, now: Moment, rhythm: SitrepRhythm = .standard,
    barred: [MemberName: Moment] = [:]
  ) -> [MemberNotice] {
    guard actor.right > .observer else { return [] }
    let standing = without(barred)
      .standingNotices(for: actor, now: now, rhythm: rhythm)
    return (aboutCommand(for: actor, barred) + standing)
      .sorted { ($1.since, $0.task?.rawValue ?? "") < ($0.since, $1.task?.rawValue ?? "") }
  }

  private func standingNotices(
    for actor: Actor, now: Moment, rhythm: SitrepRhythm
  ) -> [MemberNotice] {
    let offered = handover.flatMap { offer in
      offer.to == actor.member
        ? MemberNotice(.handoverOffered, since: offer.at, by: offer.from) : nil
    }
    let aboutTasks = tasks.indices.flatMap { index in
      isStillWork(tasks[index]) ? notices(about: tasks[index], for: actor.member, now: now) : []
    }
    return [offered].compactMap(\.self) + aboutClocks(for: actor.member, now: now) + aboutTasks
      + freeTasks(for: actor.member) + aboutActions(for: actor, now: now)
      + aboutCustody(for: actor.member) + aboutOutgoing(for: actor.member, now: now)
      + aboutSitrep(for: actor.member, now: now, rhythm)
  }

  /// Tasks that nobody has, that could be begun now, and that are meant for `duty`.
  public func freeTasks(for duty: Duty) -> [IncidentTask] {
    tasks(where: { task in
      task.progress.owner == nil && task.state == .todo && task.plan.duty == duty
        && isStillWork(task)
        && task.plan.after.allSatisfy { self.task($0)?.state.isFinished ?? true }
    })
  }

  /// The last warning each open clock has reached, for those whom it concerns.
  private func aboutClocks(for member: MemberName, now: Moment) -> [MemberNotice] {
    guard answersForClocks(member) else { return [] }
    return openClocks.compactMap { clock in
      guard let due = clock.due else { return nil }
      if due <= now { return MemberNotice(.clockPassed, since: due, clock: clock.id) }
      let reached = MemberNotice.clockWarnings.map { due + -$0 }.filter { $0 <= now }.max()
      return reached.map { MemberNotice(.clockNear, since: $0, clock: clock.id) }
    }
  }

  /// Whether legal clocks concern `member`: whoever leads, legal and the privacy officer; where
  /// nobody is any of these, everybody.
  private func answersForClocks(_ member: MemberName) -> Bool {
    let concerned = [Duty.commander, .legal, .privacyOfficer].flatMap { holders(of: $0) }
    return concerned.isEmpty || concerned.contains(member)
  }

  private func notices(about task: IncidentTask, for member: MemberName, now: Moment)
    -> [MemberNotice]
  {
    let progress = task.progress
    var notices: [MemberNotice] = []
    if task.state == .awaitingCheck, isAskedToCheck(task, member) {
      notices.append(
        MemberNotice(
          .checkWanted, since: progress.doneAt ?? openedAt, task: task.id, by: progress.doer))
    }
    if let due = due(task), isOverdue(task, now: now), answers(for: task, member) {
      notices.append(MemberNotice(.overdue, since: due, task: task.id))
    }
    guard progress.owner == member else { return notices }
    if task.state == .todo, let by = progress.assignedBy, let at = progress.assignedAt {
      notices.append(MemberNotice(.assigned, since: at, task: task.id, by: by))
    }
    if task.state == .todo || task.state == .doing, progress.reason != nil,
      let by = progress.changedBy, by != member, let at = progress.changedAt
    {
      notices.append(MemberNotice(.cameBack, since: at, task: task.id, by: by))
    }
    if let ends = progress.boxEnds, let box = progress.box {
      let warned = ends + -min(MemberNotice.boxWarning, box / 4)
      if ends <= now {
        notices.append(MemberNotice(.boxOver, since: ends, task: task.id))
      } else if warned <= now {
        notices.append(MemberNotice(.boxEnding, since: warned, task: task.id))
      }
    }
    return notices
  }

  /// One notice for each duty of `member` that free tasks are meant for.
  private func freeTasks(for member: MemberName) -> [MemberNotice] {
    holdings.filter { $0.member == member && $0.until == nil }.compactMap { held in
      freeTasks(for: held.duty).isEmpty
        ? nil : MemberNotice(.freeTasks, since: newest(held), duty: held.duty)
    }
  }

  /// Since when a duty has what it has to do now: tasks that came later are announced anew.
  private func newest(_ held: DutyHolding) -> Moment {
    let meant = tasks.filter { $0.plan.duty == held.duty }.map(\.source.at)
    return (meant + [held.since]).max() ?? held.since
  }

  /// Whether anything is left to do: what is known makes the task matter, and after closing only
  /// the post-mortem goes on.
  private func isStillWork(_ task: IncidentTask) -> Bool {
    (closedAt == nil || task.phase == .postMortem) && necessity(of: task) != .notNeeded
  }

  /// Whether a passed due time is for `member` to know: the owner's; of a free task whoever holds
  /// its duty, and where nobody does, whoever leads.
  private func answers(for task: IncidentTask, _ member: MemberName) -> Bool {
    if let owner = task.progress.owner { return owner == member }
    let holders = holders(of: task.plan.duty)
    return holders.isEmpty ? commander == member : holders.contains(member)
  }

  /// Whether `member` is one of those whom a check concerns: colleagues in the duty of the task and
  /// whoever leads; where all of these did it themselves, everybody else.
  private func isAskedToCheck(_ task: IncidentTask, _ member: MemberName) -> Bool {
    let own = [task.progress.doer, task.progress.owner]
    let near = (holders(of: task.plan.duty) + holders(of: .commander)).filter { !own.contains($0) }
    return near.isEmpty ? !own.contains(member) : near.contains(member)
  }
}
