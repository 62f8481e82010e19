/// The wish to say when what starts a clock happened.
public struct StartClock: IncidentCommand {
  /// The clock, as typed.
  public var clock: String
  /// When it happened; nil for the known time.
  public var start: Moment?
  /// Why this moment.
  public var because: String

  /// A start.
  public init(clock: String, start: Moment? = nil, because: String) {
    self.clock = clock
    self.start = start
    self.because = because
  }

  /// Anybody who may write starts a clock: a start too many costs a question, a start too few a
  /// deadline. What one event starts, starts together: the other clocks of the same law that count
  /// from the same event and are only proposed start at the same moment.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let (clock, news) = try situation.watchedClock(named: clock)
    let moment =
      start ?? (clock.definition.start.event == .stated ? situation.now : situation.state.start)
    try situation.past(moment)
    let because = try situation.reason(because)
    if let known = situation.state.clock(clock.id), let start = known.progress.started,
      start.moment == moment, known.progress.ending == nil
    {
      return []
    }
    let together = situation.state.clocks.filter {
      $0.watched.regime.id == clock.regime.id && $0.id != clock.id && $0.state == .proposed
        && $0.watched.definition.start == clock.definition.start
    }
    return news
      + ([clock.id] + together.map(\.id)).map {
        .clock(.started(ClockStarted(clock: $0, start: moment, because: because)))
      }
  }
}

/// The wish to record that what a clock asks for was sent.
public struct MeetClock: IncidentCommand {
  /// The clock, as typed.
  public var clock: String
  /// When it was sent; nil for now.
  public var sent: Moment?
  /// The receipt number.
  public var receipt: String?
  /// What is to be said about it.
  public var note: String?

  /// A filing that was sent.
  public init(clock: String, sent: Moment? = nil, receipt: String? = nil, note: String? = nil) {
    self.clock = clock
    self.sent = sent
    self.receipt = receipt
    self.note = note
  }

  /// When it was sent in the world.
  public var occurred: Moment? { sent }

  /// Also late, and also where the clock was never started: what was sent was sent.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(sent)
    let (clock, news) = try situation.watchedClock(named: clock)
    if let ending = situation.state.clock(clock.id)?.progress.ending, ending.state == .met {
      if ending.by == situation.member, sent == nil || sent == ending.at, receipt == ending.receipt
      {
        return []
      }
      throw .clockEnded(clock.id, .met, by: ending.by, at: ending.at)
    }
    return news + [
      .clock(
        .met(
          ClockMet(
            clock: clock.id, sent: sent ?? situation.now, receipt: receipt, note: note)))
    ]
  }
}

/// The wish to record that a clock does not apply, or no longer has to run.
public struct EndClock: IncidentCommand {
  /// The clock, as typed.
  public var clock: String
  /// Why.
  public var reason: String

  /// An ending without a filing.
  public init(clock: String, reason: String) {
    self.clock = clock
    self.reason = reason
  }

  /// Whoever leads answers for a report that is not made. A clock that runs is stopped, one that
  /// does not is declined.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.endClock)
    let (clock, news) = try situation.watchedClock(named: clock)
    let reason = try situation.reason(reason)
    let known = situation.state.clock(clock.id)
    if let ending = known?.progress.ending {
      throw .clockEnded(clock.id, ending.state, by: ending.by, at: ending.at)
    }
    if known?.state == .running {
      return [.clock(.stopped(ClockStopped(clock: clock.id, reason: reason)))]
    }
    return news + [.clock(.declined(ClockDeclined(clock: clock.id, reason: reason)))]
  }
}

/// The wish that a clock that was met, declined or stopped counts again.
public struct ReopenClock: IncidentCommand {
  /// The clock, as typed.
  public var clock: String
  /// Why.
  public var reason: String

  /// A reopening.
  public init(clock: String, reason: String) {
    self.clock = clock
    self.reason = reason
  }

  /// Anybody who may write: a deadline that counts again harms nobody.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let (clock, _) = try situation.watchedClock(named: clock)
    guard situation.state.clock(clock.id)?.progress.ending != nil else {
      throw .clockNotEnded(clock.id)
    }
    let reason = try situation.reason(reason)
    return [.clock(.reopened(ClockReopened(clock: clock.id, reason: reason)))]
  }
}

extension Situation {
  /// The clock called `typed`, and the proposal that has to be recorded first where the incident
  /// does not know it yet.
  func watchedClock(
    named typed: String
  ) throws(Refusal) -> (WatchedClock, [IncidentEvent]) {
    let id = ClockID(rawValue: typed.lowercased())
    if let known = state.clock(id) { return (known.watched, []) }
    guard let watched = book().watched(id, around: state.start) else {
      let names = Set(state.clocks.map(\.id.rawValue)).union(book().ids.map(\.rawValue)).sorted()
      throw .noSuchClock(typed, nearest: nearest(to: typed, in: names))
    }
    let proposal = ClockProposed(clock: watched, statement: state.statement(of: watched))
    return (watched, [.clock(.proposed(proposal))])
  }
}
