/// What the clocks say about an incident as it stands.
extension IncidentState {
  /// What `clock` says now.
  public func statement(of clock: WatchedClock) -> ClockStatement {
    let definition = clock.definition
    let start = start(of: definition)
    var statement = ClockStatement(
      applies: definition.applies { self.answer($0) }, start: start, said: LocalizedText())
    if let start {
      let deadline = definition.deadline(from: start, on: ground(of: clock))
      (statement.limit, statement.soft, statement.target) =
        (deadline.limit, deadline.soft, deadline.target)
      statement.said = said { $0.explanation(deadline) }
    } else {
      statement.limit = latestStart(of: clock)
      statement.expected = expected(of: clock, depth: 0)
      statement.said = said { $0.awaitedStart(definition.start) }
    }
    return statement
  }

  /// Clocks of `book` that the record does not know and that would apply if an open question were
  /// answered so: those most of whose questions the playbooks ask come first, then what would be due first.
  public func possibleClocks(in book: ClockBook) -> [WatchedClock] {
    let asked = Set(questions.map(\.id))
    let possible = book.ids.compactMap { id -> (clock: WatchedClock, isFar: Bool, due: Moment)? in
      guard clock(id) == nil, let watched = book.watched(id, around: start),
        watched.definition.applies(facts: { self.answer($0) }) == .unknown
      else { return nil }
      let open = Set(names(in: [watched.definition.when])).filter { answer($0) == .unknown }
      let isFar = open.count >= 2 * open.intersection(asked).count
      return (watched, isFar, possibleDue(of: watched) ?? Moment(milliseconds: .max))
    }
    return possible.enumerated().sorted { one, other in
      (one.element.isFar ? 1 : 0, one.element.due, one.offset)
        < (other.element.isFar ? 1 : 0, other.element.due, other.offset)
    }
    .map(\.element.clock)
  }

  /// When it would be due; nil where somebody would have to start it first.
  private func possibleDue(of clock: WatchedClock) -> Moment? {
    start(of: clock.definition).flatMap { deadline(of: clock, from: $0).due }
      ?? latestStart(of: clock)
  }

  /// The facts that expressions name.
  private func names(in texts: [String?]) -> [String] {
    texts.compactMap { $0 }.flatMap { (try? FactExpression(parsing: $0))?.factNames ?? [] }
  }

  /// The questions nobody has answered on which it hangs whether `clock` applies, and for how long.
  public func openQuestions(of clock: ClockDefinition) -> [String] {
    let asked = names(in: [clock.when, clock.unless] + clock.variants.map(\.when))
    return Set(asked).filter { answer($0) == .unknown }.sorted()
  }

  /// The deadline of `clock` counted from `start`, with every step.
  public func deadline(of clock: WatchedClock, from start: Moment) -> Deadline {
    clock.definition.deadline(from: start, on: ground(of: clock))
  }

  /// When what starts a clock happened, as far as the record says; nil where it has not.
  public func start(of definition: ClockDefinition) -> Moment? {
    if let said = clock(definition.id)?.progress.started { return said.moment }
    switch definition.start.event {
    case .known: return start
    case .stated: return nil
    case .yearEnd:
      let zone = definition.zone ?? zone
      let last = CivilDate(year: zone.date(start).year, month: 12, day: 31)
      return last.map { zone.end(of: $0) }
    case .submitted:
      guard let ending = definition.start.clock.flatMap({ clock($0) })?.progress.ending,
        ending.state == .met
      else { return nil }
      return ending.at
    }
  }

  /// A start that only a person can say must not leave the deadline open where the law also counts
  /// from knowing.
  private func latestStart(of clock: WatchedClock) -> Moment? {
    guard let backstop = clock.definition.backstop else { return nil }
    var plain = clock.definition
    plain.limit = backstop
    plain.backstop = nil
    return plain.deadline(from: start, on: ground(of: clock)).limit
  }

  /// The last instant if the filing before is sent at its own limit.
  private func expected(of clock: WatchedClock, depth: Int) -> Moment? {
    guard depth < 8, let before = clock.definition.start.clock.flatMap({ self.clock($0) })
    else { return nil }
    let sent =
      before.statement?.limit ?? expected(of: before.watched, depth: depth + 1)
      ?? before.statement?.target
    return sent.flatMap { clock.definition.deadline(from: $0, on: ground(of: clock)).limit }
  }

  private func ground(of clock: WatchedClock) -> DeadlineGround {
    let state = self
    return DeadlineGround(
      known: start, zone: zone, calendars: clock.calendar.map { [$0] } ?? [],
      facts: { state.answer($0) })
  }

  private func said(_ sentence: (Phrasing) -> String) -> LocalizedText {
    func text(_ language: Language) -> String {
      sentence(Phrasing(language: language, zone: zone, now: lastAt))
    }
    return LocalizedText(en: text(.english), ja: text(.japanese))
  }
}
