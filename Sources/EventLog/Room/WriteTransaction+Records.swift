internal import IncidentCore

extension WriteTransaction {
  /// Appends events as the bytes that will be hashed, and gives them back with their numbers.
  func append<Event>(
    _ events: [Event], to chain: ChainID, by author: Author, operation: OperationID,
    at now: Moment, occurred: Moment?, after seq: Int64
  ) throws(RoomFailure) -> [Recorded<Event>] {
    var records: [Recorded<Event>] = []
    for event in events {
      let stamp = Stamp(
        seq: seq + Int64(records.count) + 1, at: now, occurred: occurred, by: author.member,
        via: author.via)
      var record = Recorded(event, stamp: stamp)
      let bytes = try EventBody(operation: operation, record: record).bytes()
      do throws(StoreFailure) {
        record.stamp.seq = try append(bytes, to: chain).seq
      } catch {
        throw .store(error)
      }
      records.append(record)
    }
    return records
  }

  /// What the act `operation` recorded in an incident, where it was recorded before.
  func records(of operation: OperationID) throws(RoomFailure) -> [IncidentRecord]? {
    let stored: [StoredEvent]
    do throws(StoreFailure) {
      stored = try events(of: operation).filter { $0.chain != .ledger }
    } catch {
      throw .store(error)
    }
    if stored.isEmpty { return nil }
    var records: [IncidentRecord] = []
    for event in stored { records.append(try EventBody.read(event)) }
    return records
  }

  /// Stores a snapshot.
  func save(_ snapshot: Snapshot, of chain: ChainID) throws(RoomFailure) {
    do throws(StoreFailure) {
      try saveSnapshot(snapshot, of: chain)
    } catch {
      throw .store(error)
    }
  }
}
