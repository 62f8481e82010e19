public import IncidentCore
public import Testing

/// An incident in which things have happened, from which a test goes on:
///
/// ```swift
/// Given()
///   .after(ClaimTask(task: "C-01"), by: .bob)
///   .when(ClaimTask(task: "C-01"), by: .chie)
///   .then(refused: .alreadyOwned("C-01", by: .bob))
/// ```
///
/// Every act is recorded one minute after the one before it.
public struct Given: Sendable {
  /// The incident as it stands.
  public private(set) var state = IncidentState()
  /// Everything that is recorded, oldest first.
  public private(set) var records: [IncidentRecord] = []
  /// The present.
  public private(set) var now = Moment.declared
  /// Everybody who may write.
  public var roster = Actor.roster
  /// Everybody in the room, named for the incident or not.
  public var people: [MemberName] = []
  /// The legal clocks the program knows.
  public var book = ClockBook()

  /// An incident that Alice has just declared with `playbook`.
  public init(
    _ playbook: Playbook = .tiny, knownAt: Moment? = nil, book: ClockBook = ClockBook()
  ) {
    self.book = book
    let opening = IncidentOpened(
      incident: IncidentID(year: 2026, number: 4), title: LocalizedText(en: "Leak", ja: "流出"),
      severity: .two, tlp: .amber, drill: false, knownAt: knownAt, zone: .tokyo)
    record(
      [
        .opened(opening), .playbookApplied(PlaybookApplied(playbook: playbook)),
        .dutyAssumed(DutyAssumed(duty: .commander, member: .alice)),
      ], by: .alice)
  }

  /// `event` happened, whether or not a rule would have allowed it.
  public func happened(
    _ event: IncidentEvent, by member: MemberName, occurred: Moment? = nil
  ) -> Given {
    var next = self
    next.record([event], by: member, occurred: occurred)
    return next
  }

  /// `actor` did what they wished; a refusal fails the test.
  public func after(
    _ command: some IncidentCommand, by actor: Actor,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Given {
    let outcome = when(command, by: actor)
    return outcome.expect(outcome.events ?? [], refusal: nil, sourceLocation)
  }

  /// Time passed, in milliseconds.
  public func later(_ distance: Int64) -> Given {
    var next = self
    next.now = now + distance
    return next
  }

  /// What follows when `actor` wishes `command` now.
  public func when(_ command: some IncidentCommand, by actor: Actor) -> Outcome {
    let book = book
    let situation = Situation(
      state: state, actor: actor, now: now, roster: roster, people: people,
      book: { book })
    do throws(Refusal) {
      let events = try situation.outcome(of: command)
      return Outcome(given: self, actor: actor, occurred: command.occurred, events: events)
    } catch {
      return Outcome(given: self, actor: actor, occurred: command.occurred, refusal: error)
    }
  }

  mutating func record(_ events: [IncidentEvent], by member: MemberName, occurred: Moment? = nil) {
    for event in events {
      let stamp = Stamp(
        seq: state.lastSeq + 1, at: now, occurred: occurred, by: member, via: "test",
        act: now.milliseconds)
      let record = Recorded(event, stamp: stamp)
      state.apply(record)
      records.append(record)
    }
    now = now + Int64(1).minutes
  }
}
