/// What sets a clock going.
public struct ClockStartRule: Hashable, Sendable, Codable {
  /// The kinds of start. Raw values are how clock files and the record write them.
  public enum Event: String, Hashable, Sendable, Codable, CaseIterable {
    /// Any department of the organisation knew (t0).
    case known
    /// The year in which it became known ended.
    case yearEnd = "year_end"
    /// Something only a person can say: a classification, an assessment, a decision.
    case stated
    /// Another clock was met: its filing was sent.
    case submitted
  }

  /// The kind.
  public var event: Event
  /// The clock whose filing starts this one, where the event is a submission.
  public var clock: ClockID?
  /// The event in words; given wherever a person has to state it.
  public var says: LocalizedText?

  /// A start.
  public init(_ event: Event, clock: ClockID? = nil, says: LocalizedText? = nil) {
    self.event = event
    self.clock = clock
    self.says = says
  }
}
