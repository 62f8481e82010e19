public import IncidentCore

extension Room {
  /// A page of the record of `id`, oldest first.
  ///
  /// - Parameters:
  ///   - query: Order, place and filters; `limit` entries at most.
  ///   - id: The incident.
  /// - Returns: the entries; one that cannot be read is there as an unknown one.
  /// - Throws: `RoomFailure`.
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

  private static func read(_ page: [StoredEvent]) -> [IncidentRecord] {
    page.map { EventBody.readable($0) }
  }
}
