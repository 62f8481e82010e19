/// The state of verifying one chain, event by event, in constant memory.
struct ChainCheck {
  private var link: LinkHash
  private var head: Head
  private var found: Verdict?
  private var redacted: [Int64] = []
  /// What others say about this chain, by seq: the kept heads, and the one an export announces.
  private let expected: [KeptHead]
  private var nextExpected = 0
  /// The newest event a head was kept of; what an export says of itself is no anchor.
  private let anchor: Int64?

  /// A check that has seen nothing yet. `kept` may hold heads of any chain and record.
  init(instance: InstanceID, chain: ChainID, kept: [KeptHead], announced: [Head] = []) {
    link = LinkHash(instance: instance, chain: chain)
    head = .empty(chain)
    let ours = kept.filter { $0.instance == instance }
    let keptHere = ours.filter { $0.head.chain == chain }
    let announcedHere = announced.filter { $0.chain == chain }
      .map { KeptHead(instance: instance, head: $0) }
    expected = (keptHere + announcedHere).sorted { $0.head.seq < $1.head.seq }
    anchor = keptHere.map(\.head.seq).max()
    if ours.isEmpty, let other = kept.first { found = .otherRoom(kept: other.instance) }
  }

  /// Checks the next event; false once there is something wrong and looking on is pointless.
  mutating func add(_ row: EventRow) -> Bool {
    guard found == nil else { return false }
    if let fault = check(row) {
      found = .broken(at: head.seq + 1, fault)
    } else if let other = contradiction() {
      found = .diverged(at: head.seq, kept: other)
    }
    return found == nil
  }

  /// The report after the last event.
  func report() -> ChainReport {
    ChainReport(head: head, verdict: verdict, redacted: redacted)
  }

  private var verdict: Verdict {
    if let found { return found }
    if let last = expected.last, last.head.seq > head.seq {
      return .truncated(through: head.seq, kept: last)
    }
    guard let anchor else { return .unanchored(through: head.seq) }
    return .sound(through: head.seq, anchored: anchor)
  }

  /// What is wrong with the next event; nil, and a head further on, if nothing is.
  private mutating func check(_ row: EventRow) -> Verdict.Fault? {
    guard row.seq == head.seq + 1 else { return .gap }
    guard let digest = Digest(row.digest) else { return .body }
    guard let hash = Digest(row.hash) else { return .link }
    if let salt = row.salt, let body = row.body, salt.count == HashChain.saltLength {
      guard HashChain.digest(salt: salt, body: body) == digest else { return .body }
    } else if row.salt != nil || row.body != nil {
      return .body
    }
    guard link.hash(seq: row.seq, previous: head.hash, digest: digest) == hash else { return .link }
    if let copies = row.copies, let body = row.body {
      guard let scan = try? EnvelopeScan(body) else { return .malformed }
      if let key = scan.difference(from: copies) { return .copy(key) }
    }
    head.seq = row.seq
    head.hash = hash
    if row.body == nil { redacted.append(row.seq) }
    return nil
  }

  /// A head of the newest event that is another one than the event's.
  private mutating func contradiction() -> KeptHead? {
    while nextExpected < expected.count, expected[nextExpected].head.seq <= head.seq {
      defer { nextExpected += 1 }
      let other = expected[nextExpected]
      if other.head.seq == head.seq, other.head.hash != head.hash { return other }
    }
    return nil
  }
}
