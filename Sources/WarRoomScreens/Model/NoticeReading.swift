public import IncidentCore

/// How one person reads a notice: which version, beside which, and the texts that were fetched.
public struct NoticeReading: Hashable, Sendable {
  /// The version shown; nil for the one that counts.
  public var version: Int?
  /// Whether it is shown beside the version before it.
  public var compares = false
  /// Texts read from the record, by entry number; nil where an entry holds none.
  public var texts: [Int64: String?] = [:]
  /// Entries that were asked for and have not come.
  var awaited: Set<Int64> = []

  /// Texts kept; beyond that all are forgotten and fetched again.
  static let limit = 16

  /// Nothing is read.
  public init() {}
}

extension RoomState {
  /// The notices in the order of their view: the newest first.
  public var listedNotices: [OutgoingNotice] { (incident?.outgoing ?? []).reversed() }

  /// The notice that keys act on.
  public var selectedNotice: OutgoingNotice? {
    switch view {
    case .notice(let id): return incident?.outgoing(id)
    case .list(.outgoing):
      let listed = listedNotices
      return listed.indices.contains(reading) ? listed[reading] : nil
    default: return nil
    }
  }

  /// The open enquiry that keys act on.
  public var selectedEnquiry: OpenEnquiry? {
    guard view == .list(.enquiries), let open = incident?.enquiries.open,
      open.indices.contains(reading)
    else { return nil }
    return open[reading]
  }

  /// The version of `notice` that is shown.
  func shownVersion(of notice: OutgoingNotice) -> OutgoingNotice.Version? {
    noticeReading.version.flatMap { number in notice.versions.last { $0.number == number } }
      ?? notice.current
  }

  /// The version before `version`.
  func version(before version: OutgoingNotice.Version, of notice: OutgoingNotice)
    -> OutgoingNotice.Version?
  {
    notice.versions.last { $0.number < version.number }
  }

  /// The text of a version, where it was fetched.
  func text(of version: OutgoingNotice.Version) -> String? {
    noticeReading.texts[version.seq] ?? nil
  }
}
