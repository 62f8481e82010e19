/// A state that is computed from a chain of events and from nothing else.
public protocol Fold: Hashable, Sendable {
  /// What its chain records.
  associatedtype Event: RecordedEvent
  /// The form in which a state is kept, so that its chain need not be read from the beginning.
  associatedtype Kept: Codable = Self

  /// The state before the first event.
  init()

  /// Takes one recorded event in. Total: what is recorded has happened.
  mutating func apply(_ record: Recorded<Event>)

  /// Entry number of the newest event taken in; 0 before the first.
  var lastSeq: Int64 { get set }

  /// The state as it is to be kept.
  var kept: Kept { get }

  /// Numbers of the entries that `kept` does not repeat, because they are long and the record has
  /// them already; in the order they were recorded.
  static func sources(of kept: Kept) -> [Int64]

  /// The state that was kept, with its sources read again from the record.
  init(kept: Kept, sources: [Recorded<Event>])
}

/// A short state is kept as it is.
extension Fold where Kept == Self {
  /// The state.
  public var kept: Self { self }

  /// None.
  public static func sources(of kept: Self) -> [Int64] { [] }

  /// The state that was kept.
  public init(kept: Self, sources: [Recorded<Event>]) { self = kept }
}

extension LedgerState: Fold {}
