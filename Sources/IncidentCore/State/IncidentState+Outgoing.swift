extension IncidentState {
  /// The notice `id`, where there is one.
  public func outgoing(_ id: NoticeID) -> OutgoingNotice? { outgoing.first { $0.id == id } }

  /// Notices that were checked and not sent yet.
  public var readyNotices: [OutgoingNotice] { outgoing.filter { $0.state == .ready } }

  /// Notices with a promised update that was not given yet, the nearest first.
  public var promisedNotices: [OutgoingNotice] {
    outgoing.filter { $0.progress.promise != nil }
      .sorted { ($0.progress.promise ?? lastAt, $0.id) < ($1.progress.promise ?? lastAt, $1.id) }
  }

  /// Takes in what happened to a notice.
  mutating func applyToNotice(_ event: NoticeEvent, _ stamp: Stamp) {
    if case .opened(let data) = event { return open(data, stamp) }
    guard let position = outgoing.firstIndex(where: { $0.id == event.notice }) else { return }
    let before = outgoing[position].progress
    remember(.notice(event.notice, before: before), of: .notice(event), stamp: stamp)
    if case .drafted(let data) = event {
      outgoing[position].versions.append(
        OutgoingNotice.Version(
          number: data.version, seq: stamp.seq, sha256: data.sha256, size: data.text.utf8.count,
          at: stamp.at, by: stamp.by))
    }
    outgoing[position].progress.take(event, stamp)
    if case .sent = event { keepPromise(before: outgoing[position]) }
  }

  /// An opening that is taken back leaves a void notice: its name is never given twice.
  private mutating func open(_ data: NoticeOpened, _ stamp: Stamp) {
    guard outgoing(data.notice) == nil else { return }
    let progress = OutgoingNotice.Progress(
      details: data.details, changedAt: stamp.at, changedBy: stamp.by)
    outgoing.append(OutgoingNotice(id: data.notice, openedBy: stamp.by, progress: progress))
    var void = progress
    void.void = OutgoingNotice.Void(reason: "", by: stamp.by, at: stamp.at)
    remember(.notice(data.notice, before: void), of: .notice(.opened(data)), stamp: stamp)
  }

  /// A notice that gives the update another one promised keeps that promise by being sent.
  private mutating func keepPromise(before notice: OutgoingNotice) {
    guard let earlier = notice.details.follows,
      let position = outgoing.firstIndex(where: { $0.id == earlier })
    else { return }
    outgoing[position].progress.promise = nil
  }

  /// Puts back what people had done to a notice before an act, and with it the promise of another
  /// one that the act had kept.
  mutating func putBack(_ id: NoticeID, _ before: OutgoingNotice.Progress) {
    guard let position = outgoing.firstIndex(where: { $0.id == id }) else { return }
    let now = outgoing[position]
    outgoing[position].progress = before
    guard now.progress.sending != nil, before.sending == nil, let follows = now.details.follows,
      let earlier = outgoing.firstIndex(where: { $0.id == follows }),
      !outgoing.contains(where: { $0.details.follows == follows && $0.progress.sending != nil })
    else { return }
    outgoing[earlier].progress.promise = outgoing[earlier].progress.sending?.said.next
  }
}

extension OutgoingNotice.Progress {
  fileprivate mutating func take(_ event: NoticeEvent, _ stamp: Stamp) {
    changedAt = stamp.at
    changedBy = stamp.by
    switch event {
    case .opened: break
    case .amended(let data):
      // Who checked a text for other readers has not checked it for these.
      if data.details.recipients != details.recipients { verdicts = [] }
      details = data.details
    case .drafted(let data):
      version = data.version
      verdicts = []
    case .checked(let data):
      guard data.version == version else { return }
      verdicts.append(
        OutgoingNotice.Verdict(
          check: data.check, passed: data.passed, by: stamp.by, at: stamp.at, note: data.note))
    case .sent(let data):
      sending = OutgoingNotice.Sending(said: data, by: stamp.by, at: stamp.at)
      promise = data.next
    case .followed(let data): promise = data.next
    case .receipted(let data): sending?.said.receipt = data.receipt
    case .voided(let data):
      void = OutgoingNotice.Void(reason: data.reason, by: stamp.by, at: stamp.at)
      promise = nil
    case .reopened: void = nil
    }
  }
}
