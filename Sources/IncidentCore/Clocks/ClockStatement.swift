/// What a clock said at one moment: whether it applies and by when it must be met, in moments and
/// in words. It stands in the record, so that what the room saw then can be read later.
public struct ClockStatement: Hashable, Sendable, Codable {
  /// Whether the duty is there.
  public var applies: FactVerdict
  /// The moment it was counted from; absent while the start has not happened.
  public var start: Moment?
  /// The last instant in time by law; absent where the law gives no number or nothing has started.
  public var limit: Moment?
  /// The limit before the limit.
  public var soft: Moment?
  /// Our own, earlier aim.
  public var target: Moment?
  /// Where the start is another filing, the last instant if that one is sent at its own limit.
  public var expected: Moment?
  /// The computation in words.
  public var said: LocalizedText

  /// A statement.
  public init(
    applies: FactVerdict, start: Moment? = nil, limit: Moment? = nil, soft: Moment? = nil,
    target: Moment? = nil, expected: Moment? = nil, said: LocalizedText
  ) {
    self.applies = applies
    self.start = start
    self.limit = limit
    self.soft = soft
    self.target = target
    self.expected = expected
    self.said = said
  }

  /// What to work towards: the limit, our aim where the law gives no number, or what is expected.
  public var due: Moment? { limit ?? target ?? soft ?? expected }

  /// Whether two statements come to the same, however they are worded.
  func agrees(with other: ClockStatement) -> Bool {
    (applies, start, limit) == (other.applies, other.start, other.limit)
      && (soft, target, expected) == (other.soft, other.target, other.expected)
  }
}
