internal import IncidentCore

extension WriteTransaction {
  /// Appends events as the bytes that will be hashed, and gives them back with their numbers.
  func append<Event>(
    _ events: [Event], to chain: ChainID, by author: Author, operation: OperationID,
    at now: Moment, occurred: (Event) -> Moment? = { _ in nil }, after seq: Int64
  ) throws(RoomFailure) -> [Recorded<Event>] {
    var records: [Recorded<Event>] = []
    for event in events {
      let happened = occurred(event)
      let otherTime = happened == now ? nil : happened
      let stamp = Stamp(
        seq: seq + Int64(records.count) + 1, at: now, occurred: otherTime, by: author.member,
        via: author.via, act: operation.number)
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

  /// What happened at these times, as far as it is recorded.
  func records(
    in chain: ChainID, happenedAt moments: Set<Moment>
  ) throws(RoomFailure) -> [IncidentRecord] {
    do throws(StoreFailure) {
      var found: [IncidentRecord] = []
      for moment in moments {
        found += try events(in: chain, happenedAt: moment).map { EventBody.readable($0) }
      }
      return found
    } catch {
      throw .store(error)
    }
  }

  /// What the act `operation` recorded in the incident of `chain`, or of any chain where it is
  /// nil; nil where it was not recorded before.
  func records(
    of operation: OperationID, in chain: ChainID? = nil
  ) throws(RoomFailure) -> [IncidentRecord]? {
    do throws(StoreFailure) {
      let stored = try events(of: operation).filter {
        chain == nil ? $0.chain != .ledger : $0.chain == chain
      }
      return stored.isEmpty ? nil : stored.map { EventBody.readable($0) }
    } catch {
      throw .store(error)
    }
  }

  /// What the act `operation` recorded in the ledger; nil where it was not recorded before.
  func ledgerRecords(of operation: OperationID) throws(RoomFailure) -> [LedgerRecord]? {
    do throws(StoreFailure) {
      let stored = try events(of: operation).filter { $0.chain == .ledger }
      return stored.isEmpty ? nil : stored.map { EventBody.readable($0) }
    } catch {
      throw .store(error)
    }
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
