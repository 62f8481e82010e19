internal import EventLog

/// Where an event lies in the table: its chain and seq in one number.
enum Place {
  private static let seqBits: Int64 = 40
  private static let largestSeq: Int64 = 1 << seqBits - 1

  /// The place of event `seq` of a chain; a seq outside the possible ones is clamped to them.
  static func of(_ seq: Int64, in chain: ChainID) -> Int64 {
    chain.rawValue << seqBits | min(max(0, seq), largestSeq)
  }

  /// The places of events `seqs` of a chain.
  static func range(_ seqs: ClosedRange<Int64>, in chain: ChainID) -> ClosedRange<Int64> {
    of(seqs.lowerBound, in: chain)...of(seqs.upperBound, in: chain)
  }

  /// The chain a place is in; nil for a number that is no place.
  static func chain(_ place: Int64) -> ChainID? { ChainID(rawValue: place >> seqBits) }

  /// The seq at a place.
  static func seq(_ place: Int64) -> Int64 { place & largestSeq }
}
