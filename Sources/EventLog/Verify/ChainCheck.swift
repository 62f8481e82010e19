/// The state of verifying one chain, event by event, in constant memory.
struct ChainCheck {
  private var link: LinkHash
  private var head: Head
  private var found: Verdict?
  private var redacted: [Int64] = []
  /// Heads of this chain to compare with, ascending.
  private let kept: [KeptHead]
  private var nextKept = 0
  /// The head an exported record says it ends with; nil for a store, which ends where it ends.
  private let announced: KeptHead?
  private let mustBeAnnounced: Bool

  /// A check that has seen nothing yet. `kept` may hold heads of any chain and record.
  init(instance: InstanceID, chain: ChainID, kept: [KeptHead], announced: [Head]? = nil) {
    link = LinkHash(instance: instance, chain: chain)
    head = .empty(chain)
    self.kept = kept.filter { $0.instance == instance && $0.head.chain == chain }
      .sorted { $0.head.seq < $1.head.seq }
    self.announced = announced?.last { $0.chain == chain }
      .map { KeptHead(instance: instance, head: $0) }
    mustBeAnnounced = announced != nil
    if self.kept.isEmpty, let other = kept.first, !kept.contains(where: { $0.instance == instance })
    {
      found = .otherRoom(kept: other.instance)
    }
  }

  /// Checks the next event; false once there is something wrong and looking on is pointless.
  mutating func add(_ row: EventRow) -> Bool {
    guard found == nil else { return false }
    if let fault = check(row) {
      found = .broken(at: head.seq + 1, fault)
    } else if let kept = contradicted() {
      found = .diverged(at: head.seq, kept: kept)
    }
    return found == nil
  }

  /// The report after the last event.
  func report() -> ChainReport {
    ChainReport(head: head, verdict: verdict, redacted: redacted)
  }

  private var verdict: Verdict {
    if let found { return found }
    if let last = ([announced] + kept).compactMap({ $0 }).max(by: { $0.head.seq < $1.head.seq }),
      last.head.seq > head.seq
    {
      return .truncated(through: head.seq, kept: last)
    }
    guard let anchor = kept.last else { return .unanchored(through: head.seq) }
    return .sound(through: head.seq, anchored: anchor.head.seq)
  }

  private mutating func check(_ row: EventRow) -> Verdict.Fault? {
    guard row.seq == head.seq + 1 else { return .gap }
    guard let digest = Digest(bytes: row.digest), let hash = Digest(bytes: row.hash) else {
      return .link
    }
    switch (row.salt, row.body) {
    case (nil, nil):
      redacted.append(row.seq)
    case (let salt?, let body?) where salt.count == HashChain.saltLength:
      guard HashChain.digest(salt: salt, body: body) == digest else { return .body }
    default:
      return .half
    }
    guard link.hash(seq: row.seq, previous: head.hash, digest: digest) == hash else { return .link }
    if mustBeAnnounced, row.seq > announced?.head.seq ?? 0 { return .unannounced }
    if let copies = row.copies, let body = row.body {
      guard let scan = try? EnvelopeScan(body) else { return .malformed }
      if let key = scan.difference(from: copies) { return .copy(key) }
    }
    head.seq = row.seq
    head.hash = hash
    return nil
  }

  /// A kept or announced head for the newest event that says something else about it.
  private mutating func contradicted() -> KeptHead? {
    if let announced, announced.head.seq == head.seq, announced.head != head { return announced }
    while nextKept < kept.count, kept[nextKept].head.seq <= head.seq {
      defer { nextKept += 1 }
      let candidate = kept[nextKept]
      if candidate.head.seq == head.seq, candidate.head.hash != head.hash { return candidate }
    }
    return nil
  }
}
