public import IncidentCore

/// How the work on one task went, in time. All lengths are milliseconds.
public struct TaskFigures: Hashable, Sendable {
  /// The task.
  public var task: TaskID
  /// When it came into the incident.
  public var added: Moment
  /// When it first had an owner.
  public var claimed: Moment?
  /// When it was last finished.
  public var finished: Moment?
  /// Number of the entry that finished it.
  public var finishedBy: Int64?
  /// How long it was blocked.
  public var blocked: Int64 = 0
  /// How often it was opened again.
  public var reopened = 0

  /// The block that lasts, where one does.
  var block: (since: Moment, cause: String)?
  /// Since when it waits for a check.
  var waitsForCheck: Moment?

  init(_ task: TaskID, added: Moment) {
    self.task = task
    self.added = added
  }

  /// From coming into the incident to its first owner.
  public var toClaim: Int64? { claimed.map { max(0, $0 - added) } }

  /// From its first owner to its last end.
  public var toFinish: Int64? {
    guard let claimed, let finished else { return nil }
    return max(0, finished - claimed)
  }

  /// Equal where everything that is told is equal.
  public static func == (left: TaskFigures, right: TaskFigures) -> Bool {
    left.task == right.task && left.added == right.added && left.claimed == right.claimed
      && left.finished == right.finished && left.blocked == right.blocked
      && left.reopened == right.reopened
  }

  /// Hashes the task.
  public func hash(into hasher: inout Hasher) { hasher.combine(task) }
}

/// How long tasks waited on one thing.
public struct BlockedTime: Hashable, Sendable {
  /// On whom or what, as it was typed.
  public var cause: String
  /// How often.
  public var count = 0
  /// How long altogether, in milliseconds.
  public var length: Int64 = 0

  /// Blocks on `cause`.
  public init(cause: String, count: Int = 0, length: Int64 = 0) {
    self.cause = cause
    self.count = count
    self.length = length
  }
}

/// Lengths of time of one kind: how many, how long altogether, the longest. Milliseconds.
public struct Lengths: Hashable, Sendable {
  /// How many.
  public private(set) var count = 0
  /// All together.
  public private(set) var sum: Int64 = 0
  /// The longest.
  public private(set) var longest: Int64 = 0

  /// None.
  public init() {}

  /// The average; nil where there is none.
  public var mean: Int64? { count == 0 ? nil : sum / Int64(count) }

  mutating func add(_ length: Int64) {
    count += 1
    sum += max(0, length)
    longest = max(longest, length)
  }
}
