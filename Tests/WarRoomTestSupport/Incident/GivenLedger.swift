public import IncidentCore
public import Testing

/// A room in which things have happened to its members, from which a test goes on; see `Given`.
/// Alice is its admin; every act is recorded one minute after the one before it.
public struct GivenLedger: Sendable {
  /// The room as it stands.
  public private(set) var ledger = LedgerState()
  /// The present.
  public private(set) var now = Moment.declared

  /// A real room with the whole cast in it, of whom Alice alone is an admin.
  public init(practice: Bool = false) {
    var events: [LedgerEvent] = [.roomFounded(RoomFounded(practice: practice, zone: .tokyo))]
    for actor in Actor.cast {
      events.append(
        .memberAdmitted(
          MemberAdmitted(
            member: actor.member, right: actor.right, admin: actor.member == .alice)))
    }
    record(events, by: .alice)
  }

  /// `event` happened, whether or not a rule would have allowed it.
  public func happened(_ event: LedgerEvent, by member: MemberName = .alice) -> GivenLedger {
    var next = self
    next.record([event], by: member)
    return next
  }

  /// `member` did what they wished; a refusal fails the test.
  public func after(
    _ command: some LedgerCommand, by member: MemberName = .alice,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> GivenLedger {
    do throws(LedgerRefusal) {
      var next = self
      next.record(try decide(command, by: member), by: member)
      return next
    } catch {
      Issue.record("refused: \(error)", sourceLocation: sourceLocation)
      return self
    }
  }

  /// What follows when `member` wishes `command` now.
  public func decide(
    _ command: some LedgerCommand, by member: MemberName = .alice
  ) throws(LedgerRefusal) -> [LedgerEvent] {
    try command.decide(LedgerSituation(ledger: ledger, member: member, now: now))
  }

  /// Why `command` is refused; nil where it is not.
  public func refusal(
    of command: some LedgerCommand, by member: MemberName = .alice
  ) -> LedgerRefusal? {
    do throws(LedgerRefusal) {
      _ = try decide(command, by: member)
      return nil
    } catch {
      return error
    }
  }

  private mutating func record(_ events: [LedgerEvent], by member: MemberName) {
    for event in events {
      let stamp = Stamp(seq: ledger.lastSeq + 1, at: now, by: member, via: "test")
      ledger.apply(Recorded(event, stamp: stamp))
    }
    now = now + Int64(1).minutes
  }
}
