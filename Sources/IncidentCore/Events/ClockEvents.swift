/// What happened to legal clocks. Case and field names are frozen like those of every event.
public enum ClockEvent: Hashable, Sendable {
  case proposed(ClockProposed)
  case recomputed(ClockRecomputed)
  case started(ClockStarted)
  case met(ClockMet)
  case declined(ClockDeclined)
  case stopped(ClockStopped)
  case reopened(ClockReopened)
}

/// What is known made a clock apply, or somebody started one that nothing made apply.
public struct ClockProposed: Hashable, Codable, Sendable {
  /// The rule, the law and the calendar of the day.
  public var clock: WatchedClock
  /// What it says.
  public var statement: ClockStatement

  /// A proposal.
  public init(clock: WatchedClock, statement: ClockStatement) {
    self.clock = clock
    self.statement = statement
  }
}

/// A clock says something else than before.
public struct ClockRecomputed: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// What it says now.
  public var statement: ClockStatement

  /// A new statement.
  public init(clock: ClockID, statement: ClockStatement) {
    self.clock = clock
    self.statement = statement
  }
}

/// Somebody said when what starts a clock happened.
public struct ClockStarted: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// When it happened.
  public var start: Moment
  /// Why this moment.
  public var because: String

  /// A start.
  public init(clock: ClockID, start: Moment, because: String) {
    self.clock = clock
    self.start = start
    self.because = because
  }
}

/// What a clock asks for was sent.
public struct ClockMet: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// When it was sent.
  public var sent: Moment
  /// The receipt number, as the authority gave it.
  public var receipt: String?
  /// What is to be said about it.
  public var note: String?
  /// The task that was done with it, where a tick or a check met the clock.
  public var task: TaskID?

  /// A filing that was sent.
  public init(
    clock: ClockID, sent: Moment, receipt: String? = nil, note: String? = nil,
    task: TaskID? = nil
  ) {
    self.clock = clock
    self.sent = sent
    self.receipt = receipt
    self.note = note
    self.task = task
  }
}

/// Somebody decided that a clock does not apply.
public struct ClockDeclined: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// Why.
  public var reason: String

  /// A decision against a clock.
  public init(clock: ClockID, reason: String) {
    self.clock = clock
    self.reason = reason
  }
}

/// Somebody stopped a running clock.
public struct ClockStopped: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// Why.
  public var reason: String

  /// A stop.
  public init(clock: ClockID, reason: String) {
    self.clock = clock
    self.reason = reason
  }
}

/// A clock that was met, declined or stopped counts again.
public struct ClockReopened: Hashable, Codable, Sendable {
  /// The clock.
  public var clock: ClockID
  /// Why.
  public var reason: String

  /// A reopening.
  public init(clock: ClockID, reason: String) {
    self.clock = clock
    self.reason = reason
  }
}

/// The room asks a question that no playbook of the incident asks.
public struct QuestionAdded: Hashable, Codable, Sendable {
  /// The question.
  public var question: FactDefinition

  /// A question.
  public init(question: FactDefinition) { self.question = question }
}
