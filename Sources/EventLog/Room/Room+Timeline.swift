internal import Foundation
public import IncidentCore

extension Room {
  /// A page of the record of `id`, oldest first.
  ///
  /// - Parameter query: Order, place and filters; `limit` entries at most.
  public func timeline(_ query: TimelineQuery, of id: IncidentID)
    throws(RoomFailure) -> [IncidentRecord]
  {
    let chain = try chain(of: id, in: try ledger())
    do throws(StoreFailure) {
      return Room.read(try store.timeline(in: chain, query))
    } catch {
      throw .store(error)
    }
  }

  /// What was recorded in `id` after entry `seq`, oldest first, `limit` entries at most.
  public func records(of id: IncidentID, after seq: Int64, limit: Int)
    throws(RoomFailure) -> [IncidentRecord]
  {
    let chain = try chain(of: id, in: try ledger())
    do throws(StoreFailure) {
      return Room.read(try store.events(in: chain, after: seq, limit: limit))
    } catch {
      throw .store(error)
    }
  }

  /// Entries that can be read; one whose text was redacted or damaged is shown as unknown, because
  /// a reader must see that something stands there.
  private static func read(_ page: [StoredEvent]) -> [IncidentRecord] {
    let decoder = JSONDecoder()
    return page.map { stored in
      if let record = try? EventBody<IncidentEvent>.read(stored, with: decoder) { return record }
      let stamp = Stamp(
        seq: stored.seq, at: stored.index.recordedAt, occurred: stored.index.occurredAt,
        by: MemberName(stored: stored.index.actor), via: "")
      return Recorded(.unknown(type: stored.index.type), stamp: stamp)
    }
  }
}
