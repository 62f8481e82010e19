internal import EventLog
internal import Glibc
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// The record of one incident, printed entry by entry.
struct LogStream {
  private static let page = 500

  private let context: RoomContext
  private let incident: IncidentID
  private let task: TaskID?
  private let member: String?
  private let narrowing: TimelineNarrowing
  private let speech: Phrasing
  private let phases: [TaskID: PhaseID]

  /// The record of `incident`, or what is in it about a task or by a member.
  init(
    _ context: RoomContext, incident: IncidentID, task: TaskID?, member: String?,
    filter: String? = nil
  ) throws {
    self.context = context
    self.incident = incident
    self.task = task
    self.member = member
    speech = try context.speech()
    let state = try context.room.incident(incident)
    narrowing =
      try filter.map { TimelineNarrowing(try context.filter($0, state), in: state) }
      ?? TimelineNarrowing()
    phases = Dictionary(state.tasks.map { ($0.id, $0.phase) }) { first, _ in first }
  }

  /// Prints all entries, or the `newest` so many.
  ///
  /// - Returns: Entry number after which new entries will come.
  func print(newest: Int?, on printer: Printer) throws -> Int64 {
    let last = try context.room.incident(incident).lastSeq
    if let newest {
      for record in try page(.last, limit: newest) { try print(record, on: printer) }
      return last
    }
    var page = try page(.first, limit: LogStream.page)
    while let end = page.last {
      for record in page { try print(record, on: printer) }
      let cursor = TimelineQuery.Cursor(occurredAt: end.stamp.happened, seq: end.stamp.seq)
      page = end.stamp.seq < last ? try self.page(.after(cursor), limit: LogStream.page) : []
    }
    return last
  }

  /// Prints what is recorded from now on, until the reader closes its end.
  func follow(after seq: Int64, on printer: Printer) throws {
    let bell = try context.store.bell?.watcher()
    var last = seq
    while true {
      try printer.flush()
      try waitForChange(bell)
      let newest = try context.room.incident(incident).lastSeq
      var fresh = try page(.after(LogStream.place(last)), limit: LogStream.page)
      while let end = fresh.last, end.stamp.seq <= newest {
        for record in fresh { try print(record, on: printer) }
        last = end.stamp.seq
        fresh = try page(.after(LogStream.place(last)), limit: LogStream.page)
      }
      for record in fresh { try print(record, on: printer) }
      last = max(newest, fresh.last?.stamp.seq ?? last)
    }
  }

  private func page(_ page: TimelineQuery.Page, limit: Int) throws -> [IncidentRecord] {
    var query = TimelineQuery(
      order: .recorded, page: page, limit: limit, actor: member, task: task?.rawValue)
    query.narrowing = narrowing
    return try context.room.timeline(query, of: incident)
  }

  private static func place(_ seq: Int64) -> TimelineQuery.Cursor {
    TimelineQuery.Cursor(occurredAt: Moment(milliseconds: 0), seq: seq)
  }

  private func print(_ record: IncidentRecord, on printer: Printer) throws {
    guard context.wantsJSON else { return try printer.line(LogLine(speech: speech).text(record)) }
    let row = TimelineRow(
      record, phases: phases, corrections: Corrections(), zone: speech.zone)
    try printer.line(row.json)
  }

  /// Waits for the bell, a second at most (the safety net where a bell is not heard), and ends
  /// when nobody reads any more.
  private func waitForChange(_ bell: ChangeBell.Watcher?) throws {
    var sources = [
      pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
      pollfd(fd: bell?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    poll(&sources, nfds_t(sources.count), 1_000)
    if sources[0].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 {
      throw Printer.ReaderIsGone()
    }
    _ = bell?.wait(timeoutMs: 0)
  }
}
