/// When a task should be done, counted from something that happens in the incident.
public struct DueRule: Hashable, Sendable, Codable {
  /// Where the count starts.
  public enum Start: Hashable, Sendable, Codable {
    /// The moment any department first knew (t0).
    case known
    /// The moment the incident was declared in the room.
    case declared
    /// The moment the incident was closed.
    case closed
    /// The moment another task was done.
    case done(TaskID)
  }

  /// How long after `start`, in milliseconds; nil where only `clock` or `before` speaks.
  public var within: Int64?
  /// Where the count starts.
  public var start: Start
  /// The legal clock that governs it, such as `jp-appi-prelim`; `within` is then our own target.
  public var clock: String?
  /// The task that must not start before this one is done.
  public var before: TaskID?
  /// Repeats at this distance, in milliseconds, for as long as the incident is open.
  public var every: Int64?

  /// A rule; at least one of `within`, `clock`, `before` and `every` should be given.
  public init(
    within: Int64? = nil, start: Start = .known, clock: String? = nil, before: TaskID? = nil,
    every: Int64? = nil
  ) {
    self.within = within
    self.start = start
    self.clock = clock
    self.before = before
    self.every = every
  }
}
