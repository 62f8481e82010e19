public import IncidentCore

extension Room {
  /// Every sealing of the record as it was noted in the ledger, oldest first, as far as the viewer
  /// may know of its incident.
  public func seals() throws(RoomFailure) -> [NotedSeal] {
    let known = Set([ChainID.ledger.rawValue] + (try ledger()).incidents.map(\.chain))
    var query = TimelineQuery(order: .recorded, page: .first, limit: 500, types: ["head-sealed"])
    var seals: [NotedSeal] = []
    while true {
      let page = try RoomFailure.reading { () throws(StoreFailure) in
        try store.timeline(in: .ledger, query)
      }
      for stored in page {
        let record = EventBody<LedgerEvent>.readable(stored)
        guard case .headSealed(let seal) = record.event,
          seal.heads.allSatisfy({ known.contains($0.chain) })
        else { continue }
        seals.append(NotedSeal(said: seal, stamp: record.stamp))
      }
      guard page.count == query.limit, let last = page.last else { return seals }
      query.page = .after(TimelineQuery.Cursor(last))
    }
  }
}

/// A sealing as the ledger holds it.
public struct NotedSeal: Hashable, Sendable {
  /// What was signed, and the signature.
  public var said: HeadSealed
  /// When it was noted, by whom, from where.
  public var stamp: Stamp

  /// The seal as a file; nil where what was noted is none.
  public func seal(of instance: InstanceID) -> Seal? {
    guard let signature = SSHSignature(in: said.signature) else { return nil }
    let heads = said.heads.compactMap { end -> Head? in
      guard let chain = ChainID(rawValue: end.chain), let hash = Digest(hex: end.hash.utf8) else {
        return nil
      }
      return Head(chain: chain, seq: end.seq, hash: hash)
    }
    guard heads.count == said.heads.count else { return nil }
    return Seal(instance: instance, heads: heads, signature: signature)
  }
}
