/// Writes a record as JSON Lines that anybody can verify without this program.
///
/// The first line is the header, every other one an event; `docs/record-format.md` has the rules.
/// Heads are read first and events only up to them, so an export taken while others write is whole.
public struct RecordExport: Sendable {
  /// The chains to write; nil for all.
  public var chains: Set<ChainID>?

  /// An export of some chains, or of all.
  public init(chains: Set<ChainID>? = nil) { self.chains = chains }

  /// Hands the lines to `sink` in pieces of some 64 KiB until it answers false; uses constant
  /// memory.
  ///
  /// - Returns: The header written, whose heads say what the export holds.
  @discardableResult
  public func write(
    _ store: any EventStore, to sink: ([UInt8]) -> Bool
  ) throws(StoreFailure) -> RecordHeader {
    let heads = try store.heads().filter { chains?.contains($0.chain) ?? true }
    let header = RecordHeader(instance: store.instance, heads: heads)
    var line = RecordLine()
    line.append(header)
    var goesOn = true
    for head in heads where goesOn {
      try store.scan(head.chain, 1...head.seq) { row in
        line.append(row, of: head.chain)
        guard line.bytes.count >= RecordExport.piece else { return true }
        goesOn = sink(line.bytes)
        line.bytes.removeAll(keepingCapacity: true)
        return goesOn
      }
    }
    if goesOn { _ = sink(line.bytes) }
    return header
  }

  private static let piece = 1 << 16
}
