extension Situation {
  /// The notice called `typed`.
  func notice(named typed: String) throws(Refusal) -> OutgoingNotice {
    if let id = NoticeID(typed: typed), let found = state.outgoing(id) { return found }
    throw .noSuchNotice(
      typed, nearest: nearest(to: typed, in: state.outgoing.map(\.id.rawValue)))
  }

  /// The notice called `typed`, which has neither been sent nor given up; for those who may write.
  func openNotice(named typed: String) throws(Refusal) -> OutgoingNotice {
    try mayWrite()
    let notice = try notice(named: typed)
    try refuseEnded(notice)
    return notice
  }

  /// Refuses a notice that was sent or given up.
  func refuseEnded(_ notice: OutgoingNotice) throws(Refusal) {
    if let sending = notice.progress.sending {
      throw .noticeSent(notice.id, by: sending.by, at: sending.said.sent)
    }
    if let void = notice.progress.void { throw .noticeVoid(notice.id, by: void.by, at: void.at) }
  }

  /// `details` with names that are there, a title and recipients, and no check twice.
  func settled(
    _ details: NoticeDetails, of notice: NoticeID? = nil
  ) throws(Refusal) -> NoticeDetails {
    var settled = details
    settled.title = try reason(details.title)
    settled.recipients = try reason(details.recipients)
    settled.checks = details.required.filter { $0 != .second }
    if let task = details.task, state.task(task) == nil {
      throw .noSuchTask(
        task.rawValue, nearest: nearest(to: task.rawValue, in: state.tasks.map(\.id.rawValue)))
    }
    if let clock = details.clock { settled.clock = try watchedClock(named: clock.rawValue).0.id }
    if let earlier = details.follows {
      guard earlier != notice, state.outgoing(earlier) != nil else {
        throw .noSuchNotice(earlier.rawValue, nearest: [])
      }
    }
    return settled
  }

  /// What the task `id` will still lack once `events` have happened; nil where nothing, or where
  /// they tick it.
  public func obstacle(toTicking id: TaskID, after events: [IncidentEvent]) -> Refusal? {
    var then = self
    then.state.record(events, by: member, at: now)
    return then.state.task(id).flatMap { then.obstacle(toTicking: $0) }
  }

  /// What a task still lacks before it can be ticked, as the room would answer; nil where nothing.
  public func obstacle(toTicking task: IncidentTask) -> Refusal? {
    guard !task.state.isFinished, task.state != .awaitingCheck else { return nil }
    do throws(Refusal) {
      _ = try TickTask(task: task.id).decide(self)
      return nil
    } catch {
      return error
    }
  }
}

extension OutgoingNotice {
  /// The version that counts, where it is the one that was `asked` for.
  func newest(asked: Int?) throws(Refusal) -> Version {
    guard let current else { throw .noticeHasNoText(id) }
    if let asked, asked != current.number { throw movedOn(from: asked, to: current) }
    return current
  }

  func movedOn(from version: Int, to current: Version) -> Refusal {
    .noticeMovedOn(
      id, version: version, newest: current.number, by: current.by, at: current.at)
  }
}
