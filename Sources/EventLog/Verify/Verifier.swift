/// Checks a record against itself and against heads kept outside it.
///
/// A chain proves change only to somebody who kept a head; it does not prevent it.
public struct Verifier: Sendable {
  /// The heads to compare with, of any chain and any record, in any order.
  public var kept: [KeptHead]

  /// A verifier; without kept heads no record is ever sound, only unanchored.
  public init(kept: [KeptHead] = []) { self.kept = kept }

  /// Checks every chain of a store, and every chain there should be by the kept heads.
  public func verify(_ store: any EventStore) throws(StoreFailure) -> VerificationReport {
    let heads = try store.heads()
    let known = kept.filter { $0.instance == store.instance }.map(\.head.chain)
    var reports: [ChainReport] = []
    for chain in Set(heads.map(\.chain) + known).sorted() {
      var check = ChainCheck(instance: store.instance, chain: chain, kept: kept)
      try store.scan(chain, 1...Int64.max) { check.add($0) }
      reports.append(check.report())
    }
    return VerificationReport(instance: store.instance, chains: reports)
  }

  /// Checks an exported record, whose events must reach the heads its header announces.
  ///
  /// A file with the ledger in it is of the whole room, so every chain of which a head was kept
  /// must be there. Any other file is of the chains its header names, and of no other.
  ///
  /// - Throws: `RecordReader.Failure` when this is no exported record at all. Damage further on
  ///   is part of the report.
  public func verify(_ record: RecordReader) throws(RecordReader.Failure) -> VerificationReport {
    let header = try record.header()
    let known = kept.filter { $0.instance == header.instance }.map(\.head.chain)
    var checks: [ChainID: ChainCheck] = [:]
    func check(_ chain: ChainID) -> ChainCheck {
      ChainCheck(instance: header.instance, chain: chain, kept: kept, announced: header.heads)
    }
    for chain in header.heads.map(\.chain) { checks[chain] = check(chain) }
    let unreadable = record.scan { chain, row in
      _ = checks[chain, default: check(chain)].add(row)
    }
    let isWhole = checks[.ledger] != nil
    let reports = Set(Array(checks.keys) + known).sorted().map { chain in
      if let found = checks[chain] ?? (isWhole ? check(chain) : nil) { return found.report() }
      return ChainReport(head: .empty(chain), verdict: .absent)
    }
    return VerificationReport(
      instance: header.instance, chains: reports, unreadableLine: unreadable)
  }
}
