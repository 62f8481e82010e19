public import IncidentCore
public import Testing

/// What came of one wish: events or a refusal.
public struct Outcome: Sendable {
  var given: Given
  var actor: Actor
  var occurred: Moment?
  /// What was decided; nil where it was refused.
  public var events: [IncidentEvent]?
  /// Why nothing was decided.
  public var refusal: Refusal?

  /// Expects exactly `events`, none for a wish that was fulfilled already, and records them.
  @discardableResult
  public func then(
    _ events: IncidentEvent..., sourceLocation: SourceLocation = #_sourceLocation
  ) -> Given {
    expect(events, refusal: nil, sourceLocation)
  }

  /// Expects exactly `refusal`; nothing is recorded.
  @discardableResult
  public func then(
    refused refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Given {
    expect(nil, refusal: refusal, sourceLocation)
  }

  func expect(
    _ events: [IncidentEvent]?, refusal: Refusal?, _ sourceLocation: SourceLocation
  ) -> Given {
    expectSame(self.refusal, refusal, sourceLocation: sourceLocation)
    expectSame(self.events, events, sourceLocation: sourceLocation)
    var next = given
    if let decided = self.events, !decided.isEmpty {
      next.record(decided, by: actor.member, occurred: occurred)
    }
    return next
  }
}
