/// When something must have been filed, and how that was computed.
public struct Deadline: Hashable, Sendable {
  /// The moment it was counted from.
  public var start: Moment
  /// The zone whose days were counted.
  public var zone: Zone
  /// The length that was counted; nil where the law gives no number.
  public var period: ClockPeriod?
  /// The last instant in time; nil where the law gives no number.
  public var limit: Moment?
  /// The limit before the limit.
  public var soft: Moment?
  /// Our own, earlier aim.
  public var target: Moment?
  /// The computation, in order.
  public var steps: [DeadlineStep]

  /// What to work towards: the limit, or our own aim where the law gives no number.
  public var due: Moment? { limit ?? target ?? soft }
}

/// What a deadline is computed from, beside its definition.
public struct DeadlineGround: Sendable {
  /// When any department knew (t0).
  public var known: Moment
  /// The zone of the room, for clocks that name none.
  public var zone: Zone
  /// The calendars there are.
  public var calendars: [BusinessCalendar]
  /// What is known about each fact.
  public var facts: @Sendable (String) -> FactAnswer

  /// A ground.
  public init(
    known: Moment, zone: Zone, calendars: [BusinessCalendar],
    facts: @escaping @Sendable (String) -> FactAnswer
  ) {
    self.known = known
    self.zone = zone
    self.calendars = calendars
    self.facts = facts
  }
}

extension ClockDefinition {
  /// The deadline counted from `start`.
  ///
  /// Where an open question decides between two limits, the earlier end counts until it is
  /// answered: too early costs an evening, too late costs the deadline.
  public func deadline(from start: Moment, on ground: DeadlineGround) -> Deadline {
    let zone = self.zone ?? ground.zone
    let count = DayCount(
      zone: zone, firstDayCounts: firstDayCounts, roll: roll,
      calendar: calendar.flatMap { id in ground.calendars.first { $0.id == id } },
      closesAt: closesAt)
    // An aim of ours is no matter of opening hours.
    let plain = DayCount(
      zone: zone, firstDayCounts: firstDayCounts, roll: .none, calendar: count.calendar,
      closesAt: nil)
    var deadline = Deadline(
      start: start, zone: zone, soft: soft.map { plain.end(of: $0, from: start).moment },
      target: target.map { plain.end(of: $0, from: start).moment }, steps: [])
    let ends = limits(ground).map { ($0, count.end(of: $0.period, from: start)) }
    guard let chosen = ends.min(by: { $0.1.moment < $1.1.moment }) else { return deadline }
    deadline.period = chosen.0.period
    deadline.limit = chosen.1.moment
    deadline.steps = chosen.1.steps
    if let why = chosen.0.why {
      let step: DeadlineStep =
        chosen.0.isCertain
        ? .variant(chosen.0.period, why: why) : .assumed(chosen.0.period, why: why)
      deadline.steps.insert(step, at: 0)
    }
    for (other, end) in ends where !other.isCertain && end.moment > chosen.1.moment {
      if let why = other.why {
        deadline.steps.append(.open(other.period, why: why, until: end.moment))
      }
    }
    if let backstop { hold(&deadline, backstop, count, ground.known) }
    return deadline
  }

  /// A limit that holds, or would if an open question were answered so.
  private struct PossibleLimit {
    var period: ClockPeriod
    var why: LocalizedText?
    var isCertain: Bool
  }

  /// The limits that may hold as far as anybody knows.
  private func limits(_ ground: DeadlineGround) -> [PossibleLimit] {
    guard let limit else { return [] }
    var possible: [PossibleLimit] = []
    for variant in variants {
      let verdict = FactExpression.evaluate(variant.when, facts: ground.facts)
      if verdict == .no { continue }
      possible.append(
        PossibleLimit(period: variant.limit, why: variant.why, isCertain: verdict == .yes))
      if verdict == .yes { return possible }
    }
    return [PossibleLimit(period: limit, isCertain: true)] + possible
  }

  private func hold(
    _ deadline: inout Deadline, _ backstop: ClockPeriod, _ count: DayCount, _ known: Moment
  ) {
    let latest = count.end(of: backstop, from: known).moment
    guard deadline.start <= latest, let limit = deadline.limit, latest < limit else { return }
    deadline.limit = latest
    deadline.steps.append(.backstop(backstop, from: known))
  }
}
