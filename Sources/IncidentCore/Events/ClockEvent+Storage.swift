extension ClockEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .proposed: "clock-proposed"
    case .recomputed: "clock-recomputed"
    case .started: "clock-started"
    case .met: "clock-met"
    case .declined: "clock-declined"
    case .stopped: "clock-stopped"
    case .reopened: "clock-reopened"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "clock-proposed": self = .proposed(try ClockProposed(from: data()))
    case "clock-recomputed": self = .recomputed(try ClockRecomputed(from: data()))
    case "clock-started": self = .started(try ClockStarted(from: data()))
    case "clock-met": self = .met(try ClockMet(from: data()))
    case "clock-declined": self = .declined(try ClockDeclined(from: data()))
    case "clock-stopped": self = .stopped(try ClockStopped(from: data()))
    case "clock-reopened": self = .reopened(try ClockReopened(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .proposed(let data): try data.encode(to: encoder)
    case .recomputed(let data): try data.encode(to: encoder)
    case .started(let data): try data.encode(to: encoder)
    case .met(let data): try data.encode(to: encoder)
    case .declined(let data): try data.encode(to: encoder)
    case .stopped(let data): try data.encode(to: encoder)
    case .reopened(let data): try data.encode(to: encoder)
    }
  }

  /// The clock it is about.
  public var clock: ClockID {
    switch self {
    case .proposed(let data): data.clock.id
    case .recomputed(let data): data.clock
    case .started(let data): data.clock
    case .met(let data): data.clock
    case .declined(let data): data.clock
    case .stopped(let data): data.clock
    case .reopened(let data): data.clock
    }
  }
}
