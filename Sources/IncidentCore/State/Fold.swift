/// A state that is computed from a chain of events and from nothing else.
public protocol Fold: Codable, Sendable {
  /// What its chain records.
  associatedtype Event: RecordedEvent

  /// The state before the first event.
  init()

  /// Takes one recorded event in. Total: what is recorded has happened.
  mutating func apply(_ record: Recorded<Event>)

  /// Entry number of the newest event taken in; 0 before the first.
  var lastSeq: Int64 { get set }
}

extension IncidentState: Fold {}
extension LedgerState: Fold {}
