/// Where a clock stands.
public enum ClockState: String, Hashable, Codable, CaseIterable, Sendable {
  /// The duty is there, and it counts from the known time until somebody confirms the start.
  case proposed
  /// The duty is there, and what starts it has not happened or has not been said.
  case waiting
  /// It runs from a start that was said or sent.
  case running
  /// Its filing was sent.
  case met
  /// It does not apply, for a reason.
  case declined
  /// It ran and was stopped, for a reason.
  case stopped
  /// It was proposed, and what is known now says that it does not apply.
  case lapsed

  /// Whether somebody still has to do something.
  public var isOpen: Bool { self == .proposed || self == .waiting || self == .running }
}

/// A clock of one incident: its rule as of then, everything it ever said, and what became of it.
public struct IncidentClock: Hashable, Codable, Sendable {
  /// One thing it said.
  public struct Said: Hashable, Codable, Sendable {
    /// What.
    public var statement: ClockStatement
    /// Entry number.
    public var seq: Int64
    /// When.
    public var at: Moment
  }

  /// How it ended.
  public struct Ending: Hashable, Codable, Sendable {
    /// `met`, `declined` or `stopped`.
    public var state: ClockState
    /// When its filing was sent, or when it was declined or stopped.
    public var at: Moment
    /// By whom.
    public var by: MemberName
    /// The receipt number, where it was met.
    public var receipt: String?
    /// Why, or what was said about the filing.
    public var reason: String?
  }

  /// What people did to it; undo puts it back.
  public struct Progress: Hashable, Codable, Sendable {
    /// The start somebody said.
    public var started: Start?
    /// How it ended.
    public var ending: Ending?
  }

  /// A start that somebody said.
  public struct Start: Hashable, Codable, Sendable {
    /// When what starts the clock happened.
    public var moment: Moment
    /// Why this moment.
    public var because: String
    /// Who said it.
    public var by: MemberName
    /// When it was said.
    public var at: Moment
  }

  /// The rule, the law and the calendar of then.
  public var watched: WatchedClock
  /// What it said, oldest first; never empty.
  public var history: [Said]
  /// What people did to it.
  public var progress = Progress()

  /// Its name.
  public var id: ClockID { watched.id }

  /// What it says now.
  public var statement: ClockStatement? { history.last?.statement }

  /// By when it has to be met.
  public var due: Moment? { statement?.due }

  /// Where it stands.
  public var state: ClockState {
    if let ending = progress.ending { return ending.state }
    if progress.started != nil { return .running }
    guard let statement, statement.applies != .no else { return .lapsed }
    guard statement.start != nil else { return .waiting }
    return watched.definition.start.event == .submitted ? .running : .proposed
  }
}

extension IncidentClock {
  /// Whether its time has passed and it is still open.
  public func isOverdue(now: Moment) -> Bool {
    guard state.isOpen, let limit = statement?.limit ?? statement?.target else { return false }
    return limit < now
  }

  /// How a filing sent at a moment stands to the deadline.
  public enum Timeliness: Hashable, Sendable {
    /// Before our own aim or the limit before the limit.
    case early
    /// By the limit.
    case inTime
    /// After the limit, by so many milliseconds.
    case late(by: Int64)
  }

  /// How the filing that met it stands to the deadline; nil while it is not met, or has none.
  public var timeliness: Timeliness? {
    guard let ending = progress.ending, ending.state == .met, let statement else { return nil }
    if let limit = statement.limit ?? statement.target, ending.at > limit {
      return .late(by: ending.at - limit)
    }
    if let aim = statement.target ?? statement.soft, ending.at <= aim { return .early }
    return statement.limit == nil ? nil : .inTime
  }
}
