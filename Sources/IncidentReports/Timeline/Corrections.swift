public import IncidentCore

/// Which entries were corrected or taken back later, and by which entry.
///
/// A timeline is written in one pass, so what comes later has to be known before: read the entries
/// of `Corrections.types` first; there are few of them.
public struct Corrections: Hashable, Sendable {
  /// Storage names of the events that speak about earlier ones.
  public static let types: Set<String> = ["entry-corrected", "act-undone", "events-imported"]

  private var corrected: [Int64: [Int64]] = [:]
  private var takenBack: [Int64: Int64] = [:]
  /// How many entries follow an import, by its number: they are taken back with it.
  private var imports: [Int64: Int] = [:]

  /// No corrections.
  public init() {}

  /// Takes a page of the record in; entries of other types are passed over.
  public mutating func add(_ records: [IncidentRecord]) {
    for record in records {
      switch record.event {
      case .entryCorrected(let event):
        corrected[event.entry, default: []].append(record.stamp.seq)
      case .actUndone(let event): takenBack[event.undoes] = record.stamp.seq
      case .imports(.imported(let event)): imports[record.stamp.seq] = event.added
      default: break
      }
    }
  }

  /// Entry numbers of the corrections of entry `seq`, oldest first.
  public func correcting(_ seq: Int64) -> [Int64] { corrected[seq, default: []].sorted() }

  /// Numbers of the entries that were taken back.
  public var allTakenBack: Set<Int64> {
    var all = Set(takenBack.keys)
    for (first, added) in imports where takenBack[first] != nil && added > 0 {
      all.formUnion(first + 1...first + Int64(added))
    }
    return all
  }

  /// Entry number of the act that took entry `seq` back.
  public func takingBack(_ seq: Int64) -> Int64? {
    if let own = takenBack[seq] { return own }
    let batch = imports.first { first, added in seq > first && seq - first <= Int64(added) }
    return batch.flatMap { takenBack[$0.key] }
  }
}
