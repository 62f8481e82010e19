public import IncidentCore

/// Which entries were corrected or taken back later, and by which entry.
///
/// A timeline is written in one pass, so what comes later has to be known before: read the entries
/// of `Corrections.types` first; there are few of them.
public struct Corrections: Hashable, Sendable {
  /// Storage names of the events that speak about earlier ones.
  public static let types: Set<String> = ["entry-corrected", "act-undone"]

  private var corrected: [Int64: [Int64]] = [:]
  private var takenBack: [Int64: Int64] = [:]

  /// No corrections.
  public init() {}

  /// Takes a page of the record in; entries of other types are passed over.
  public mutating func add(_ records: [IncidentRecord]) {
    for record in records {
      switch record.event {
      case .entryCorrected(let event):
        corrected[event.entry, default: []].append(record.stamp.seq)
      case .actUndone(let event): takenBack[event.undoes] = record.stamp.seq
      default: break
      }
    }
  }

  /// Entry numbers of the corrections of entry `seq`, oldest first.
  public func correcting(_ seq: Int64) -> [Int64] { corrected[seq, default: []].sorted() }

  /// Numbers of the entries that were taken back.
  public var allTakenBack: Set<Int64> { Set(takenBack.keys) }

  /// Entry number of the act that took entry `seq` back.
  public func takingBack(_ seq: Int64) -> Int64? { takenBack[seq] }
}
