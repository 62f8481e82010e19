/// A notice that leaves the house, or is to: what it is, its versions, who checked what, and what
/// became of it. The texts are in the record; here are their digests.
public struct OutgoingNotice: Hashable, Codable, Sendable {
  /// One text it had.
  public struct Version: Hashable, Codable, Sendable {
    /// From 1.
    public var number: Int
    /// Entry number under which the record has the text.
    public var seq: Int64
    /// SHA-256 of the text, 64 hexadecimal digits.
    public var sha256: String
    /// Its length in bytes of UTF-8.
    public var size: Int
    /// When it was written.
    public var at: Moment
    /// Who wrote it.
    public var by: MemberName
  }

  /// What somebody who looked at a version said.
  public struct Verdict: Hashable, Codable, Sendable {
    /// What they looked for.
    public var check: NoticeCheck
    /// Whether it is right.
    public var passed: Bool
    /// Who looked.
    public var by: MemberName
    /// When.
    public var at: Moment
    /// What they say about it.
    public var note: String?
  }

  /// How it left the house.
  public struct Sending: Hashable, Codable, Sendable {
    /// The version that was sent, its digest, the way, receipt and promise.
    public var said: NoticeSent
    /// Who recorded it.
    public var by: MemberName
    /// When it was recorded.
    public var at: Moment
  }

  /// Why it will not be sent.
  public struct Void: Hashable, Codable, Sendable {
    /// Why.
    public var reason: String
    /// Who said so.
    public var by: MemberName
    /// When.
    public var at: Moment
  }

  /// What people did to it; undo puts it back.
  public struct Progress: Hashable, Codable, Sendable {
    /// What it is, to whom, and what it needs.
    public var details: NoticeDetails
    /// The version that counts; nil before the first.
    public var version: Int?
    /// What was said about that version by those who looked at it, oldest first.
    public var verdicts: [Verdict] = []
    /// How it left the house, if it has.
    public var sending: Sending?
    /// When an update is promised that was not given yet.
    public var promise: Moment?
    /// Why it will not be sent, where somebody said so.
    public var void: Void?
    /// When it last changed.
    public var changedAt: Moment
    /// Who last changed it.
    public var changedBy: MemberName
  }

  /// Its name.
  public var id: NoticeID
  /// Who began it.
  public var openedBy: MemberName
  /// Every text it ever had, oldest first; one that was taken back stays.
  public var versions: [Version] = []
  /// What people did to it.
  public var progress: Progress

  /// What it is, to whom, and what it needs.
  public var details: NoticeDetails { progress.details }

  /// The text that counts now; nil where nobody has written one.
  public var current: Version? {
    progress.version.flatMap { number in versions.last { $0.number == number } }
  }

  /// Where it stands.
  public enum State: String, Hashable, Codable, CaseIterable, Sendable {
    /// Nobody has written a text.
    case empty
    /// A text is there, and a check is missing.
    case checking
    /// Somebody found the text wrong.
    case refused
    /// Every check is there: it can go.
    case ready
    /// It has left the house.
    case sent
    /// It will not be sent.
    case void

    /// Whether somebody still has to do something before it can be sent.
    public var isOpen: Bool { self != .sent && self != .void }
  }

  /// Where it stands.
  public var state: State {
    if progress.void != nil { return .void }
    if progress.sending != nil { return .sent }
    if progress.version == nil { return .empty }
    if refusal != nil { return .refused }
    return missing.isEmpty ? .ready : .checking
  }

  /// Checks that the text that counts still lacks.
  public var missing: [NoticeCheck] {
    details.required.filter { check in
      !progress.verdicts.contains { $0.check == check && $0.passed }
    }
  }

  /// The newest verdict that stands against the text: whoever gave it has not taken it back by
  /// finding the text right.
  public var refusal: Verdict? {
    progress.verdicts.indices.reversed().first { index in
      let verdict = progress.verdicts[index]
      return !verdict.passed
        && !progress.verdicts[index...].contains { $0.passed && $0.by == verdict.by }
    }.map { progress.verdicts[$0] }
  }

  /// Whether an update that was promised is late.
  public func isOverdue(now: Moment) -> Bool { progress.promise.map { $0 < now } ?? false }
}
