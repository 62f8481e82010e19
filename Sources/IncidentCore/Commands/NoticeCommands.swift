/// The wish to begin a notice.
public struct OpenNotice: IncidentCommand {
  /// What it is, to whom, and what it needs.
  public var details: NoticeDetails
  /// Its first text, where there is one already.
  public var text: String?

  /// A notice.
  public init(_ details: NoticeDetails, text: String? = nil) {
    self.details = details
    self.text = text
  }

  /// Anybody who may write begins one, also after closing: a last letter may come late.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let id = NoticeID(number: (situation.state.outgoing.map(\.id.number).max() ?? 0).adding(1))
    let opened = NoticeOpened(notice: id, details: try situation.settled(details))
    let first = try text.map { (text) throws(Refusal) -> IncidentEvent in
      .notice(
        .drafted(NoticeDrafted(notice: id, version: 1, text: try situation.reason(text))))
    }
    return [.notice(.opened(opened))] + [first].compactMap(\.self)
  }
}

/// The wish to change something about a notice but its text.
public struct AmendNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// What changes.
  public var change: NoticeChange

  /// A change.
  public init(notice: String, _ change: NoticeChange) {
    self.notice = notice
    self.change = change
  }

  /// Other recipients void the checks: whoever checked a text for partners has not checked it for
  /// the press.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let notice = try situation.openNotice(named: notice)
    let details = try situation.settled(change.applied(to: notice.details), of: notice.id)
    guard details != notice.details else { return [] }
    return [.notice(.amended(NoticeAmended(notice: notice.id, details: details)))]
  }
}

/// The wish to give a notice a new text.
public struct DraftNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// The whole text.
  public var text: String
  /// What is to be said about it.
  public var note: String?
  /// The version it was made from; 0 where there was none, nil where that is not said.
  public var basis: Int?

  /// A new text.
  public init(notice: String, text: String, note: String? = nil, basis: Int? = nil) {
    self.notice = notice
    self.text = text
    self.note = note
    self.basis = basis
  }

  /// A text made from a version that is no longer the newest would silently drop a colleague's
  /// words, and is refused with who wrote them. The same text again adds nothing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let notice = try situation.openNotice(named: notice)
    let text = try situation.reason(text)
    if let current = notice.current, current.sha256 == TextDigest.sha256(text) { return [] }
    if let basis, basis != notice.progress.version ?? 0, let current = notice.current {
      throw notice.movedOn(from: basis, to: current)
    }
    let version = (notice.versions.map(\.number).max() ?? 0).adding(1)
    return [
      .notice(
        .drafted(NoticeDrafted(notice: notice.id, version: version, text: text, note: note)))
    ]
  }
}

/// The verdict on a text by somebody who did not write it.
public struct CheckNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// The version that was read.
  public var version: Int
  /// What it was read for.
  public var check: NoticeCheck
  /// Whether it is right.
  public var passed: Bool
  /// What the reader says; required where it is not right.
  public var note: String?

  /// A verdict.
  public init(
    notice: String, version: Int, check: NoticeCheck = .second, passed: Bool, note: String? = nil
  ) {
    self.notice = notice
    self.version = version
    self.check = check
    self.passed = passed
    self.note = note
  }

  /// Never by whoever wrote that version, whichever key they came in with, and never on a version
  /// that is not the newest: what is checked is a text, not a title.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let notice = try situation.openNotice(named: notice)
    let current = try notice.newest(asked: version)
    guard current.by != situation.member else {
      throw .noticeCheckNeedsAnotherPerson(
        notice.id, version: current.number, writer: current.by,
        others: situation.roster.filter { $0 != current.by })
    }
    if !passed { _ = try situation.reason(note ?? "") }
    let own = notice.progress.verdicts.last { $0.by == situation.member && $0.check == check }
    if let own, own.passed == passed, own.note == note { return [] }
    return [
      .notice(
        .checked(
          NoticeChecked(
            notice: notice.id, version: current.number, sha256: current.sha256, check: check,
            passed: passed, note: note)))
    ]
  }
}

/// The wish to say that a notice will not be sent.
public struct VoidNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// Why.
  public var reason: String

  /// An ending without a sending.
  public init(notice: String, reason: String) {
    self.notice = notice
    self.reason = reason
  }

  /// Whoever began it, or leads: others may count on it being sent.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let notice = try situation.openNotice(named: notice)
    guard notice.openedBy == situation.member || situation.leads else {
      throw .noticeBelongsTo(notice.openedBy, notice.id)
    }
    let reason = try situation.reason(reason)
    return [.notice(.voided(NoticeVoided(notice: notice.id, reason: reason)))]
  }
}

/// The wish to work on a void notice again.
public struct ReopenNotice: IncidentCommand {
  /// The notice, as typed.
  public var notice: String
  /// Why.
  public var reason: String

  /// A new beginning.
  public init(notice: String, reason: String) {
    self.notice = notice
    self.reason = reason
  }

  /// Anybody who may write; what was sent stays sent.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let notice = try situation.notice(named: notice)
    guard notice.progress.void != nil else { throw .noticeNotVoid(notice.id) }
    let reason = try situation.reason(reason)
    return [.notice(.reopened(NoticeReopened(notice: notice.id, reason: reason)))]
  }
}
