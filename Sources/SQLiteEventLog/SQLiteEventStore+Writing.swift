public import EventLog
internal import GRDB
internal import Glibc
internal import IncidentCore
internal import Synchronization

extension SQLiteEventStore {
  /// Runs `work` with the record to itself, and syncs what it appended before returning.
  public func write<Value>(
    _ work: (any WriteTransaction) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    guard let writers else { throw .readOnly }
    return try onDatabase { database throws(StoreFailure) in
      guard !state.withLock({ $0.isStopped }) else { throw .stopped }
      return try writers.turn { () throws(StoreFailure) in try commit(database, work) }
    }
  }

  private func commit<Value>(
    _ database: Database, _ work: (any WriteTransaction) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    let queries = EventQueries(database: database)
    try queries.run("BEGIN IMMEDIATE")
    let transaction = SQLiteTransaction(queries, instance: instance)
    let value: Value
    do throws(StoreFailure) {
      value = try work(transaction)
    } catch {
      rollback(queries)
      throw error
    }
    guard transaction.changed else {
      rollback(queries)
      return value
    }
    do {
      try database.cachedStatement(sql: "COMMIT").execute()
    } catch {
      rollback(queries)
      throw failure(ofCommit: error)
    }
    afterCommit(database, transaction)
    return value
  }

  /// Leaves the transaction, if the failure has not ended it already.
  private func rollback(_ queries: EventQueries) {
    guard queries.database.isInsideTransaction else { return }
    try? queries.run("ROLLBACK")
  }

  /// After a sync failed, the system may have dropped what it could not write, and syncing again
  /// would report success. So nobody tries again: this store writes no more.
  private func failure(ofCommit error: any Error) -> StoreFailure {
    let failure = StoreFailure(error)
    guard StoreFailure.leavesOutcomeOpen(error) else { return failure }
    state.withLock { $0.isStopped = true }
    return .outcomeUnknown("\(failure)")
  }

  /// What follows a commit, still in the writer queue. The events are recorded whatever happens
  /// here, so nothing here fails: a head that could not be kept is kept with the next commit.
  private func afterCommit(_ database: Database, _ transaction: SQLiteTransaction) {
    let heads = transaction.appended
    state.withLock { state in
      state.commits += 1
      if !heads.isEmpty { try? state.headLog?.append(heads, at: .now) }
    }
    if transaction.redacted || logIsLong {
      database.emptyLog()
      try? state.withLock { $0.headLog }?.sync()
    }
    bell?.ring()
  }

  /// Whether the write-ahead log is long enough to be emptied. Short enough, too: where nobody
  /// has the room open, the next one-shot command reads all of it before it can begin.
  private var logIsLong: Bool {
    var status = stat()
    guard let paths, stat(paths.log, &status) == 0 else { return false }
    return status.st_size > SQLiteEventStore.logLimit
  }

  private static let logLimit = 1 << 20
}

extension Moment {
  /// The system's clock, in UTC.
  fileprivate static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
