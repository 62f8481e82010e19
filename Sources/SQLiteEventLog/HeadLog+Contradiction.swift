internal import EventLog
internal import IncidentCore

extension HeadLog {
  /// What the kept heads say against the database, chain by chain: that it is another room's, has
  /// fewer events than were acknowledged, or other ones. Nil where all agree.
  ///
  /// The file is read before the database, which can therefore only be ahead of it.
  func contradiction(_ database: EventQueries) throws(StoreFailure) -> StoreFailure? {
    for kept in try newest() {
      guard kept.instance == instance else {
        return .otherInstance(kept: kept.instance, found: instance)
      }
      let chain = kept.head.chain
      let found = try database.hash(at: kept.head.seq, in: chain)
      if found == kept.head.hash { continue }
      let head = try database.head(of: chain)
      guard head.seq < kept.head.seq else {
        return .diverged(chain: chain, seq: kept.head.seq)
      }
      let last = try database.events(before: .max, in: chain, limit: 1).last
      return .eventsMissing(
        chain: chain, count: kept.head.seq - head.seq, since: last?.index.recordedAt)
    }
    return nil
  }
}
