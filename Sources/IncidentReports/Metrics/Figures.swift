public import IncidentCore

/// The figures of one response, and what each comes from.
public struct Figures: Sendable {
  /// The moments by which it is judged, in order; those the record does not say too.
  public var milestones: [ReachedMilestone]
  /// The work on every task somebody touched, in the order of the playbook.
  public var tasks: [TaskFigures]
  /// What tasks waited on, the longest first.
  public var blocks: [BlockedTime]
  /// From finishing the work to the verdict of a second person.
  public var checks: Lengths
  /// Verdicts that sent the work back.
  public var refusedChecks: Int
  /// From offering the command to taking it.
  public var handovers: Lengths
  /// Offers of the command that were declined or withdrawn.
  public var declinedHandovers: Int
  /// Legal clocks that were met, missed, or are still open, in the order they were proposed.
  public var clocks: [ClockFigures]
  /// Entries of the record.
  public var entries: Int64
  /// Entries recorded more than a quarter of an hour after what they tell happened.
  public var lateEntries: Int

  /// One of the milestones.
  public func moment(_ milestone: Milestone) -> Moment? {
    milestones.first { $0.milestone == milestone }?.moment
  }

  /// Times to the first owner, of all tasks.
  public var toClaim: Lengths { lengths(\.toClaim) }

  /// Times from the first owner to the end, of all tasks.
  public var toFinish: Lengths { lengths(\.toFinish) }

  private func lengths(_ length: (TaskFigures) -> Int64?) -> Lengths {
    tasks.compactMap(length).reduce(into: Lengths()) { $0.add($1) }
  }
}

/// How one legal clock came out.
public struct ClockFigures: Hashable, Sendable {
  /// The clock.
  public var clock: IncidentClock
  /// Milliseconds left when it was met, negative where it was late; nil while it is open or where
  /// it has no limit.
  public var margin: Int64?

  /// Whether its limit passed without a filing, as of `now`.
  public func isMissed(now: Moment) -> Bool {
    if let margin { return margin < 0 }
    return clock.isOverdue(now: now)
  }
}

extension IncidentMetrics {
  /// The figures, for an incident that stands as `state` does.
  public func figures(of state: IncidentState) -> Figures {
    Figures(
      milestones: Milestone.allCases.map { reached($0, state) },
      tasks: state.tasks.compactMap { task in
        self.tasks[task.id].flatMap { $0.claimed == nil && $0.finished == nil ? nil : $0 }
      },
      blocks: blocks.values.sorted { ($1.length, $0.cause) < ($0.length, $1.cause) },
      checks: checks, refusedChecks: refusedChecks, handovers: handovers,
      declinedHandovers: declinedHandovers,
      clocks: state.clocks.filter { $0.state != .lapsed && $0.state != .declined }.map(figures),
      entries: entries, lateEntries: lateEntries)
  }

  private func figures(of clock: IncidentClock) -> ClockFigures {
    let limit = clock.statement?.limit ?? clock.statement?.target
    let ending = clock.progress.ending
    guard let limit, let ending, ending.state == .met else { return ClockFigures(clock: clock) }
    return ClockFigures(clock: clock, margin: limit - ending.at)
  }

  private func reached(_ milestone: Milestone, _ state: IncidentState) -> ReachedMilestone {
    if let question = milestone.question, let answered = answer(question, milestone, state) {
      return answered
    }
    switch milestone {
    case .occurred, .detected: return ReachedMilestone(milestone)
    case .personsNotified:
      return sent(milestone, to: [.person], state) ?? ReachedMilestone(milestone)
    case .known: return ReachedMilestone(milestone, at: state.knownAt, entry: opening)
    case .declared: return ReachedMilestone(milestone, at: state.openedAt, entry: opening)
    case .closed: return ReachedMilestone(milestone, at: state.closedAt, entry: closing)
    case .firstNotice:
      let notice = sent(milestone, to: [.regulator, .person, .partner, .publication], state)
      guard let firstNotice, firstNotice.at <= notice?.moment ?? firstNotice.at else {
        return notice ?? ReachedMilestone(milestone)
      }
      return ReachedMilestone(
        milestone, at: firstNotice.at, entry: firstNotice.entry, task: firstNotice.task)
    case .contained: return contained(state)
    }
  }

  /// When the first notice of `kinds` left, of those that are still said to have left.
  private func sent(
    _ milestone: Milestone, to kinds: Set<NoticeKind>, _ state: IncidentState
  ) -> ReachedMilestone? {
    let sendings = state.outgoing.compactMap { notice in
      kinds.contains(notice.details.kind) && notice.progress.sending != nil
        ? self.sendings[notice.id] : nil
    }
    return sendings.min { ($0.at, $0.entry) < ($1.at, $1.entry) }
      .map { ReachedMilestone(milestone, at: $0.at, entry: $0.entry) }
  }

  /// A day counts from its beginning in the room's zone.
  private func answer(
    _ question: FactDefinition, _ milestone: Milestone, _ state: IncidentState
  ) -> ReachedMilestone? {
    guard let answer = state.fact(question.id)?.current, let value = answer.value,
      answer.status == .confirmed || answer.status == .estimated
    else { return nil }
    let moment =
      Moment(iso8601: value)
      ?? (try? Moment(typed: "\(value) 00:00", now: answer.at, zone: state.zone))
    return moment.map { ReachedMilestone(milestone, at: $0, entry: answer.seq) }
  }

  /// Where nobody said it: when the last task that stops the damage was finished.
  private func contained(_ state: IncidentState) -> ReachedMilestone {
    let phase = state.tasks.filter {
      $0.phase == .containment && state.necessity(of: $0) == .needed
    }
    let stopping = phase.filter { $0.plan.stage == .stop }
    let tasks = stopping.isEmpty ? phase.filter(\.plan.isRequired) : stopping
    var reached = ReachedMilestone(.contained)
    reached.waitsFor = tasks.filter { !$0.state.isFinished }.map(\.id)
    guard reached.waitsFor.isEmpty else { return reached }
    let ends = tasks.compactMap { task in
      self.tasks[task.id]?.finished.map { (at: $0, task: task) }
    }
    guard let last = ends.max(by: { ($0.at, $0.task.id) < ($1.at, $1.task.id) }) else {
      return reached
    }
    reached.moment = last.at
    reached.task = last.task.id
    reached.entry = self.tasks[last.task.id]?.finishedBy
    return reached
  }
}
