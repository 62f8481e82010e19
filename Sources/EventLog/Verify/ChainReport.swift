/// What verifying found in one chain.
public struct ChainReport: Hashable, Sendable, CustomStringConvertible {
  /// The last event that was found whole.
  public var head: Head
  /// What to think of the chain.
  public var verdict: Verdict
  /// The events whose text was erased, by seq. The chain cannot tell who did it: the record's
  /// own events must account for each.
  public var redacted: [Int64]

  /// A report by its parts.
  public init(head: Head, verdict: Verdict, redacted: [Int64] = []) {
    self.head = head
    self.verdict = verdict
    self.redacted = redacted
  }

  /// One line without line feed, the same as the Python verifier's.
  public var description: String {
    let erased = redacted.map(String.init).joined(separator: " ")
    let suffix = redacted.isEmpty ? "" : ", redacted: \(erased)"
    return "chain \(head.chain.rawValue): \(verdict)\(suffix)"
  }
}
