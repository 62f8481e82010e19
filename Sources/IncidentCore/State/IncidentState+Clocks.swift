extension IncidentState {
  /// The clock `id`, where the record knows it.
  public func clock(_ id: ClockID) -> IncidentClock? { clocks.first { $0.id == id } }

  /// Clocks somebody still has to do something about: what is due first comes first, what has no
  /// date yet last.
  public var openClocks: [IncidentClock] {
    clocks.filter { $0.state.isOpen }
      .sorted { ($0.due ?? .last, $0.id) < ($1.due ?? .last, $1.id) }
  }

  /// Takes in what happened to a clock.
  mutating func applyToClock(_ event: ClockEvent, _ stamp: Stamp) {
    if case .proposed(let data) = event, clock(data.clock.id) == nil {
      clocks.append(IncidentClock(watched: data.clock, history: []))
    }
    guard let position = clocks.firstIndex(where: { $0.id == event.clock }) else { return }
    switch event {
    case .proposed(let data): say(data.statement, position, stamp)
    case .recomputed(let data): say(data.statement, position, stamp)
    default:
      let before = clocks[position].progress
      remember(.clock(event.clock, before: before), of: .clock(event), stamp: stamp)
      clocks[position].progress.take(event, stamp)
    }
  }

  private mutating func say(_ statement: ClockStatement, _ position: Int, _ stamp: Stamp) {
    clocks[position].history.append(
      IncidentClock.Said(statement: statement, seq: stamp.seq, at: stamp.at))
  }
}

extension IncidentClock.Progress {
  fileprivate mutating func take(_ event: ClockEvent, _ stamp: Stamp) {
    func ending(
      _ state: ClockState, at: Moment, receipt: String? = nil, reason: String?
    ) -> IncidentClock.Ending {
      IncidentClock.Ending(state: state, at: at, by: stamp.by, receipt: receipt, reason: reason)
    }
    switch event {
    case .proposed, .recomputed: break
    case .started(let data):
      started = IncidentClock.Start(
        moment: data.start, because: data.because, by: stamp.by, at: stamp.at)
      self.ending = nil
    case .met(let data):
      self.ending = ending(.met, at: data.sent, receipt: data.receipt, reason: data.note)
    case .declined(let data): self.ending = ending(.declined, at: stamp.at, reason: data.reason)
    case .stopped(let data): self.ending = ending(.stopped, at: stamp.at, reason: data.reason)
    case .reopened: self.ending = nil
    }
  }
}

extension Moment {
  /// Later than everything that can be recorded.
  fileprivate static let last = Moment(milliseconds: .max)
}
