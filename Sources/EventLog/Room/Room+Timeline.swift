public import IncidentCore

/// What one look into the timeline of an incident found.
public struct RecordStretch: Sendable {
  /// What was found, in the order of the query; one that cannot be read is an unknown one.
  public var records: [IncidentRecord]
  /// Where to look on; nil where there is nothing more in that direction.
  public var next: TimelineQuery.Cursor?
  /// How many entries were looked at, at most.
  public var looked: Int
}

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

  /// What a look at `entries` entries of the record of `id` finds: for whoever wants to show how
  /// far a search has come, or to stop it.
  public func stretch(_ query: TimelineQuery, of id: IncidentID, entries: Int)
    throws(RoomFailure) -> RecordStretch
  {
    let chain = try chain(of: id, in: try ledger())
    do throws(StoreFailure) {
      let stretch = try store.stretch(in: chain, query, entries: entries)
      return RecordStretch(
        records: Room.read(stretch.events), next: stretch.next, looked: stretch.looked)
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

  /// Number of the first entry of `id` that was recorded at `moment` or later, found in as many
  /// steps as the number has digits in binary; one more than the last where there is none. Where
  /// the clock of the host was set back, near it.
  public func entry(of id: IncidentID, recordedFrom moment: Moment) throws(RoomFailure) -> Int64 {
    var (low, high) = (Int64(1), try incident(id).lastSeq + 1)
    while low < high {
      let middle = (low + high) / 2
      let found = try records(of: id, after: middle - 1, limit: 1).first
      if let found, found.stamp.at < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rows of an import that are not on the record yet: what it would add.
  public func fresh(of wish: ImportEvents, in id: IncidentID)
    throws(RoomFailure) -> [ImportEvents.Row]
  {
    var known: [IncidentRecord] = []
    for moment in wish.momentsOfInterest {
      var query = TimelineQuery(order: .occurred, page: .first, limit: .max)
      query.narrowing.from = moment
      query.narrowing.until = moment + 1
      known += try timeline(query, of: id)
    }
    return wish.fresh(among: known, in: try incident(id))
  }

  private static func read(_ page: [StoredEvent]) -> [IncidentRecord] {
    page.map { EventBody.readable($0) }
  }
}
