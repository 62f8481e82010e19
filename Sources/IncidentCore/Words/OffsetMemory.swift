internal import Synchronization

/// The offset a zone had in the quarter of an hour somebody asked about last.
///
/// Since 1975 clocks have been changed on the quarter hour everywhere, and whoever asks mostly goes
/// along a record in time; the tables of the system take a microsecond for each question.
final class OffsetMemory: Sendable {
  /// The first moment of 1975, UTC.
  private static let reliable = Moment(milliseconds: 157_766_400_000)

  private let last = Mutex<(quarter: Int64, offset: Int)?>(nil)

  /// The offset at `moment`, in seconds, from memory or from `tables`.
  func offset(at moment: Moment, _ tables: () -> Int) -> Int {
    guard moment >= OffsetMemory.reliable else { return tables() }
    let quarter = moment.milliseconds / 900_000
    if let known = last.withLock({ $0?.quarter == quarter ? $0?.offset : nil }) { return known }
    let offset = tables()
    last.withLock { $0 = (quarter, offset) }
    return offset
  }
}
