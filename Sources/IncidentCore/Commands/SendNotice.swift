/// The wish to record that a notice left the house.
public struct SendNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// The version that was sent; nil for the newest.
  public var version: Int?
  /// When it was sent; nil for now.
  public var sent: Moment?
  /// By which way, where that is not the one planned.
  public var channel: String?
  /// The receipt number.
  public var receipt: String?
  /// When an update was promised.
  public var next: Moment?
  /// What is to be said about it.
  public var note: String?
  /// Whether the task stays open, although everything it needs is there.
  public var leavesTaskOpen: Bool

  /// A sending.
  public init(
    notice: String, version: Int? = nil, sent: Moment? = nil, channel: String? = nil,
    receipt: String? = nil, next: Moment? = nil, note: String? = nil, leavesTaskOpen: Bool = false
  ) {
    self.notice = notice
    self.version = version
    self.sent = sent
    self.channel = channel
    self.receipt = receipt
    self.next = next
    self.note = note
    self.leavesTaskOpen = leavesTaskOpen
  }

  /// When it was sent in the world.
  public var occurred: Moment? { sent }

  /// Only a text that was checked by a second person, and by whoever else it needs. In the same act
  /// it meets the legal clock it answers, and ticks its task where nothing else is missing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let notice = try situation.notice(named: notice)
    if let sending = notice.progress.sending, isSame(as: sending, situation) { return [] }
    if let late = lateReceipt(of: notice) {
      return [.notice(.receipted(NoticeReceipted(notice: notice.id, receipt: late.receipt ?? "")))]
        + ticking(notice, late, situation)
    }
    try situation.refuseEnded(notice)
    let current = try notice.newest(asked: version)
    guard notice.state == .ready else {
      throw .noticeLacks(
        notice.id, notice.missing, refusedBy: notice.refusal?.by,
        others: situation.roster.filter { $0 != current.by })
    }
    try situation.past(sent)
    if let next, next < situation.now { throw .momentPassed(next) }
    guard let way = channel ?? notice.details.channel, !way.isBlank else {
      throw .noticeNeedsChannel(notice.id)
    }
    let said = NoticeSent(
      notice: notice.id, version: current.number, sha256: current.sha256,
      sent: sent ?? situation.now, channel: way, receipt: receipt, next: next, note: note)
    return [.notice(.sent(said))] + meeting(notice, said, situation)
      + ticking(notice, said, situation)
  }

  /// What was sent, with the receipt that came only now; nil where one is there already, or where
  /// something else is said to have been different.
  private func lateReceipt(of notice: OutgoingNotice) -> NoticeSent? {
    guard notice.state == .sent, var said = notice.progress.sending?.said, said.receipt == nil,
      let receipt, !receipt.isBlank, (version ?? said.version) == said.version,
      (sent ?? said.sent) == said.sent, (channel ?? said.channel) == said.channel,
      next == nil || next == said.next
    else { return nil }
    said.receipt = receipt
    return said
  }

  /// Sending the same twice by the same hand adds nothing.
  private func isSame(as sending: OutgoingNotice.Sending, _ situation: Situation) -> Bool {
    sending.by == situation.member && (version ?? sending.said.version) == sending.said.version
      && (sent ?? sending.said.sent) == sending.said.sent
      && (receipt ?? sending.said.receipt) == sending.said.receipt
      && (channel ?? sending.said.channel) == sending.said.channel
      && (next ?? sending.said.next) == sending.said.next
  }

  /// A clock that was met already, by another filing, stays met by that one.
  private func meeting(
    _ notice: OutgoingNotice, _ said: NoticeSent, _ situation: Situation
  ) -> [IncidentEvent] {
    guard let clock = notice.details.clock else { return [] }
    let wish = MeetClock(
      clock: clock.rawValue, sent: said.sent, receipt: said.receipt, note: notice.id.rawValue)
    return (try? wish.decide(situation)) ?? []
  }

  /// A receipt number is the proof that a task asks for. The task is ticked where all it needs is
  /// there and no other notice of it is still to be sent.
  private func ticking(
    _ notice: OutgoingNotice, _ said: NoticeSent, _ situation: Situation
  ) -> [IncidentEvent] {
    guard let id = notice.details.task, let task = situation.state.task(id),
      (try? situation.stillActive(for: task)) != nil
    else { return [] }
    var proof: [IncidentEvent] = []
    if let receipt = said.receipt, task.missingEvidence.contains(where: { $0.kind == .receipt }) {
      let attached = EvidenceAttached(
        task: id, kind: .receipt, what: "\(notice.id.rawValue): \(receipt)")
      proof = [.evidenceAttached(attached)]
    }
    let others = situation.state.outgoing.contains {
      $0.id != notice.id && $0.details.task == id && $0.state.isOpen
    }
    guard !leavesTaskOpen, !others, !task.state.isFinished, task.state != .awaitingCheck else {
      return proof
    }
    var then = situation
    let before = meeting(notice, said, situation) + proof
    then.state.record(before, by: situation.member, at: situation.now)
    let tick = TickTask(task: id, note: notice.id.rawValue, occurred: sent)
    return proof + ((try? tick.decide(then)) ?? [])
  }
}

/// The wish to record that a promised update was given.
public struct FollowNotice: IncidentCommand {
  /// The notice that promised it, as typed.
  public var notice: String
  /// What its recipients were told, and how.
  public var told: String
  /// When the next update is promised; nil for none.
  public var next: Moment?

  /// An update.
  public init(notice: String, told: String, next: Moment? = nil) {
    self.notice = notice
    self.told = told
    self.next = next
  }

  /// Anybody who may write. A promise is not moved without a word to those who got it: whoever
  /// postpones tells them so, and that is what is recorded.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let notice = try situation.notice(named: notice)
    guard notice.progress.sending != nil else { throw .noticeNotSent(notice.id) }
    let told = try situation.reason(told)
    if let next, next < situation.now { throw .momentPassed(next) }
    return [.notice(.followed(NoticeFollowed(notice: notice.id, told: told, next: next)))]
  }
}
