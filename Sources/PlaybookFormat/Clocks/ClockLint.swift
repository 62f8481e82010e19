internal import IncidentCore

/// A well-formed regime with what is needed to judge it.
struct ClockLint {
  let regime: ClockRegime
  let map: SourceMap
  /// The calendars there are, where the caller knows.
  let knownCalendars: Set<String>?
  /// Questions that other files ask, where the caller knows.
  let knownQuestions: Set<String>?
  /// `YYYY-MM-DD`, where the caller wants staleness judged.
  let today: String?

  /// What is to be said about the regime.
  func complaints() -> [LintRule.Remark] {
    let facts = FactTable(regime.facts)
    return regime.clocks.flatMap { clock in
      expressions(of: clock, facts) + counting(of: clock) + chain(from: clock) + items(of: clock)
    } + freshness
  }

  private func items(of clock: ClockDefinition) -> [LintRule.Remark] {
    ItemLint(facts: regime.facts, knownQuestions: knownQuestions)
      .remarks(on: clock.items) { map.position(of: clock.id, $0) }
  }

  private func expressions(of clock: ClockDefinition, _ facts: FactTable) -> [LintRule.Remark] {
    var texts = [(clock.when, "when"), (clock.unless, "unless")]
    texts += clock.variants.enumerated().map { ($1.when, "variants/\($0)") }
    return texts.flatMap { text, field in
      text.map { facts.remarks(on: $0, at: map.position(of: clock.id, field)) } ?? []
    }
  }

  /// Closed days need a calendar that says which they are.
  private func counting(of clock: ClockDefinition) -> [LintRule.Remark] {
    let periods = [clock.limit, clock.soft, clock.target, clock.backstop]
    let needsCalendar =
      clock.roll == .nextOpenDay || periods.contains { $0?.unit == .businessDay }
      || clock.variants.contains { $0.limit.unit == .businessDay }
    guard let calendar = clock.calendar else {
      return needsCalendar ? [(.needsCalendar, map.position(of: clock.id, "roll"))] : []
    }
    guard let knownCalendars, !knownCalendars.contains(calendar.rawValue) else { return [] }
    return [
      (
        .unknownCalendar(calendar.rawValue, known: knownCalendars.sorted()),
        map.position(of: clock.id, "calendar")
      )
    ]
  }

  /// A chain ends at a clock that somebody can start.
  private func chain(from clock: ClockDefinition) -> [LintRule.Remark] {
    var path = [clock.id]
    var current = clock
    while let next = current.start.clock {
      guard let found = regime.clocks.first(where: { $0.id == next }) else {
        // The clock that names it is told once, by itself.
        guard current.id == clock.id else { return [] }
        return [
          (
            .unknownClock(next.rawValue, known: regime.clocks.map(\.id.rawValue)),
            map.position(of: clock.id, "start")
          )
        ]
      }
      if found.id == clock.id {
        return [(.clockCycle(path + [found.id]), map.position(of: clock.id, "start"))]
      }
      if path.contains(found.id) { return [] }
      path.append(found.id)
      current = found
    }
    return []
  }

  private var freshness: [LintRule.Remark] {
    guard let today = today.flatMap({ CivilDate($0) }) else { return [] }
    if regime.reviewBy < today {
      return [
        (.stale(regime.reviewBy.iso8601), map.position(of: .playbook(field: "review_by")))
      ]
    }
    if regime.verifiedOn.adding(days: 366) < today {
      return [
        (
          .longUnverified(regime.verifiedOn.iso8601),
          map.position(of: .playbook(field: "verified_on"))
        )
      ]
    }
    return []
  }
}
