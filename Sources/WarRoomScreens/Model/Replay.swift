public import IncidentCore

/// A room shown as it was: at which moment, how fast time goes on, and how far the record has been
/// read.
public struct Replay: Hashable, Sendable {
  /// Where a replay is to go.
  public enum Target: Hashable, Sendable {
    /// To what had been recorded by a moment.
    case moment(Moment)
    /// To what stood after an entry.
    case entry(Int64)
  }

  /// How many times faster than the clock on the wall.
  public static let speeds: [Int64] = [1, 10, 60, 300, 1_800, 7_200, 43_200]

  /// Whether time goes on.
  public internal(set) var isPlaying: Bool
  /// How many times faster than the clock on the wall.
  public internal(set) var speed: Int64
  /// Entry number of the newest entry shown.
  public internal(set) var position: Int64 = 0
  /// Entry number of the newest entry there is.
  public internal(set) var last: Int64 = 0
  /// When the next entry was recorded; nil at the end.
  public internal(set) var next: Moment?
  /// When the record begins and ends.
  public internal(set) var span: ClosedRange<Moment>?
  /// How far a long way has come, from 0 to 100; nil where nothing is being read.
  public internal(set) var progress: Int?
  /// Whether the store was asked for another moment and has not answered.
  var isSeeking = false

  /// The moment shown when `wall` was the time on the wall.
  private var anchor: Moment
  private var wall: Moment

  /// A replay that shows `moment`.
  public init(at moment: Moment, wall: Moment, speed: Int64 = 60, isPlaying: Bool = false) {
    anchor = moment
    self.wall = wall
    self.speed = max(1, speed)
    self.isPlaying = isPlaying
  }

  /// The moment shown when `wall` is the time on the wall; it stands still while a long way is read,
  /// and at the end of the record.
  public func moment(at wall: Moment) -> Moment {
    guard isPlaying, !isSeeking else { return anchor }
    let (passed, isLong) = max(0, wall - self.wall).multipliedReportingOverflow(by: speed)
    let moment = isLong ? anchor : anchor + passed
    return span.map { min(moment, max($0.upperBound, anchor)) } ?? moment
  }

  /// Goes on from `moment`, at `wall`.
  mutating func set(_ moment: Moment, wall: Moment) {
    anchor = moment
    self.wall = wall
  }

  /// Plays, or stands still.
  mutating func play(_ plays: Bool, wall: Moment) {
    set(moment(at: wall), wall: wall)
    isPlaying = plays
  }

  /// The next speed up or down.
  mutating func change(speedBy steps: Int, wall: Moment) {
    set(moment(at: wall), wall: wall)
    let index = Replay.speeds.lastIndex { $0 <= speed } ?? 0
    speed = Replay.speeds[min(max(0, index + steps), Replay.speeds.count - 1)]
  }
}

/// The room as it was after one entry.
public struct ReplayFrame: Sendable {
  /// The incident then.
  public var state: IncidentState
  /// The newest entries then, oldest first.
  public var log: [IncidentRecord]
  /// The room's members and incidents then.
  public var ledger: LedgerState
  /// The moment that was asked for, or at which the entry was recorded.
  public var moment: Moment
  /// When the next entry was recorded; nil at the end.
  public var next: Moment?
  /// Entry number of the newest entry there is.
  public var last: Int64
  /// When the record begins and ends.
  public var span: ClosedRange<Moment>

  /// A frame.
  public init(
    state: IncidentState, log: [IncidentRecord], ledger: LedgerState, moment: Moment,
    next: Moment?, last: Int64, span: ClosedRange<Moment>
  ) {
    self.state = state
    self.log = log
    self.ledger = ledger
    self.moment = moment
    self.next = next
    self.last = last
    self.span = span
  }
}
