extension Situation {
  /// The events that follow from `command`, and what the clocks say to them.
  ///
  /// - Throws: the `Refusal` that says who or what stands against the command.
  public func outcome(of command: some IncidentCommand) throws(Refusal) -> [IncidentEvent] {
    let events = try command.decide(self)
    return events + consequences(of: events, occurred: command.occurred)
  }

  /// What the clocks say once `events` have happened: proposals of those that apply now, and new
  /// statements of those that said something else. It is recorded with the act that caused it, in
  /// one transaction, so that nobody can see the one without the other.
  func consequences(of events: [IncidentEvent], occurred: Moment?) -> [IncidentEvent] {
    guard events.contains(where: \.movesClocks) else { return [] }
    var next = state
    next.record(events, by: member, at: now, occurred: occurred)
    var said: [IncidentEvent] = []
    for id in book().ids where next.clock(id) == nil {
      guard let watched = book().watched(id, around: next.start),
        watched.definition.applies(facts: { next.answer($0) }) == .yes
      else { continue }
      said.append(
        .clock(.proposed(ClockProposed(clock: watched, statement: next.statement(of: watched)))))
      next.record(said.suffix(1), by: member, at: now)
    }
    for clock in next.clocks {
      let statement = next.statement(of: clock.watched)
      guard let last = clock.statement, !statement.agrees(with: last) else { continue }
      said.append(.clock(.recomputed(ClockRecomputed(clock: clock.id, statement: statement))))
      next.record(said.suffix(1), by: member, at: now)
    }
    return said
  }
}

extension IncidentEvent {
  /// Whether what a clock says may hang on it.
  fileprivate var movesClocks: Bool {
    switch self {
    case .factSet, .intake, .actUndone, .clock: true
    default: false
    }
  }
}

extension IncidentState {
  /// Takes in events that are about to be recorded, as the next entries.
  mutating func record(
    _ events: some Sequence<IncidentEvent>, by member: MemberName, at now: Moment,
    occurred: Moment? = nil
  ) {
    for event in events {
      let stamp = Stamp(
        seq: lastSeq.adding(1), at: now, occurred: occurred, by: member, via: "")
      apply(Recorded(event, stamp: stamp))
    }
  }
}
