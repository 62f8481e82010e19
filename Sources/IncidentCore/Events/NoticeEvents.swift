/// What happened to a notice that leaves the house. Case and field names are frozen like those of
/// every event.
public enum NoticeEvent: Hashable, Sendable {
  case opened(NoticeOpened)
  case amended(NoticeAmended)
  case drafted(NoticeDrafted)
  case checked(NoticeChecked)
  case sent(NoticeSent)
  case followed(NoticeFollowed)
  case receipted(NoticeReceipted)
  case voided(NoticeVoided)
  case reopened(NoticeReopened)
}

/// Somebody began a notice.
public struct NoticeOpened: Hashable, Codable, Sendable {
  /// Its name.
  public var notice: NoticeID
  /// What it is, to whom, and what it needs.
  public var details: NoticeDetails

  /// A beginning.
  public init(notice: NoticeID, details: NoticeDetails) {
    self.notice = notice
    self.details = details
  }
}

/// Something about a notice but its text changed.
public struct NoticeAmended: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// All its details as they are now.
  public var details: NoticeDetails

  /// A change.
  public init(notice: NoticeID, details: NoticeDetails) {
    self.notice = notice
    self.details = details
  }
}

/// A notice has a new text. The record is where the text is kept.
public struct NoticeDrafted: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// Number of the version, from 1.
  public var version: Int
  /// The whole text; lines end in LF.
  public var text: String
  /// SHA-256 of its UTF-8 bytes, 64 hexadecimal digits.
  public var sha256: String
  /// What is to be said about it.
  public var note: String?

  /// A new text.
  public init(notice: NoticeID, version: Int, text: String, note: String? = nil) {
    self.notice = notice
    self.version = version
    self.text = text
    self.sha256 = TextDigest.sha256(text)
    self.note = note
  }
}

/// Somebody who did not write a version looked at it.
public struct NoticeChecked: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// The version they looked at.
  public var version: Int
  /// SHA-256 of the text they looked at.
  public var sha256: String
  /// What they looked for.
  public var check: NoticeCheck
  /// Whether it is right.
  public var passed: Bool
  /// What they say about it.
  public var note: String?

  /// A verdict.
  public init(
    notice: NoticeID, version: Int, sha256: String, check: NoticeCheck, passed: Bool,
    note: String? = nil
  ) {
    self.notice = notice
    self.version = version
    self.sha256 = sha256
    self.check = check
    self.passed = passed
    self.note = note
  }
}

/// A notice left the house.
public struct NoticeSent: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// The version that was sent.
  public var version: Int
  /// SHA-256 of the text that was sent.
  public var sha256: String
  /// When it was sent.
  public var sent: Moment
  /// By which way.
  public var channel: String
  /// The receipt number, as the other side gave it.
  public var receipt: String?
  /// When an update was promised.
  public var next: Moment?
  /// What is to be said about it.
  public var note: String?

  /// A sending.
  public init(
    notice: NoticeID, version: Int, sha256: String, sent: Moment, channel: String,
    receipt: String? = nil, next: Moment? = nil, note: String? = nil
  ) {
    self.notice = notice
    self.version = version
    self.sha256 = sha256
    self.sent = sent
    self.channel = channel
    self.receipt = receipt
    self.next = next
    self.note = note
  }
}

/// A promised update was given otherwise than by a notice of its own.
public struct NoticeFollowed: Hashable, Codable, Sendable {
  /// The notice that promised it.
  public var notice: NoticeID
  /// What its recipients were told, and how.
  public var told: String
  /// When the next update is promised; absent where none is.
  public var next: Moment?

  /// An update.
  public init(notice: NoticeID, told: String, next: Moment? = nil) {
    self.notice = notice
    self.told = told
    self.next = next
  }
}

/// The receipt number of a notice came after it was sent.
public struct NoticeReceipted: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// The receipt number, as the other side gave it.
  public var receipt: String

  /// A receipt.
  public init(notice: NoticeID, receipt: String) {
    self.notice = notice
    self.receipt = receipt
  }
}

/// A notice will not be sent.
public struct NoticeVoided: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// Why.
  public var reason: String

  /// An ending without a sending.
  public init(notice: NoticeID, reason: String) {
    self.notice = notice
    self.reason = reason
  }
}

/// A notice that was not to be sent is worked on again.
public struct NoticeReopened: Hashable, Codable, Sendable {
  /// The notice.
  public var notice: NoticeID
  /// Why.
  public var reason: String

  /// A new beginning.
  public init(notice: NoticeID, reason: String) {
    self.notice = notice
    self.reason = reason
  }
}
