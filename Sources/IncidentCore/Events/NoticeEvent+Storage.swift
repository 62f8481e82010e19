extension NoticeEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .opened: "notice-opened"
    case .amended: "notice-amended"
    case .drafted: "notice-drafted"
    case .checked: "notice-checked"
    case .sent: "notice-sent"
    case .followed: "notice-followed"
    case .receipted: "notice-receipted"
    case .voided: "notice-voided"
    case .reopened: "notice-reopened"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "notice-opened": self = .opened(try NoticeOpened(from: data()))
    case "notice-amended": self = .amended(try NoticeAmended(from: data()))
    case "notice-drafted": self = .drafted(try NoticeDrafted(from: data()))
    case "notice-checked": self = .checked(try NoticeChecked(from: data()))
    case "notice-sent": self = .sent(try NoticeSent(from: data()))
    case "notice-followed": self = .followed(try NoticeFollowed(from: data()))
    case "notice-receipted": self = .receipted(try NoticeReceipted(from: data()))
    case "notice-voided": self = .voided(try NoticeVoided(from: data()))
    case "notice-reopened": self = .reopened(try NoticeReopened(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .opened(let data): try data.encode(to: encoder)
    case .amended(let data): try data.encode(to: encoder)
    case .drafted(let data): try data.encode(to: encoder)
    case .checked(let data): try data.encode(to: encoder)
    case .sent(let data): try data.encode(to: encoder)
    case .followed(let data): try data.encode(to: encoder)
    case .receipted(let data): try data.encode(to: encoder)
    case .voided(let data): try data.encode(to: encoder)
    case .reopened(let data): try data.encode(to: encoder)
    }
  }

  /// The notice it is about.
  public var notice: NoticeID {
    switch self {
    case .opened(let data): data.notice
    case .amended(let data): data.notice
    case .drafted(let data): data.notice
    case .checked(let data): data.notice
    case .sent(let data): data.notice
    case .followed(let data): data.notice
    case .receipted(let data): data.notice
    case .voided(let data): data.notice
    case .reopened(let data): data.notice
    }
  }
}
