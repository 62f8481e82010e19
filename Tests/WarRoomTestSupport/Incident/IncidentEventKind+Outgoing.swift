internal import IncidentCore

extension NoticeDetails {
  static let everyField = NoticeDetails(
    title: "Preliminary report", kind: .regulator, recipients: "PPC", channel: "web form",
    language: .japanese, tlp: .amberStrict, task: "N-02",
    clock: ClockID(rawValue: "every-field"), checks: [.legal, .customer],
    follows: NoticeID(number: 1))
}

extension IncidentEventKind {
  /// One event of this kind, where it is about a notice, an enquiry or a situation report.
  var exampleAboutOutgoing: IncidentEvent? {
    let notice = NoticeID(number: 2)
    let sha256 = String(repeating: "ab", count: 32)
    return switch self {
    case .noticeOpened: .notice(.opened(NoticeOpened(notice: notice, details: .everyField)))
    case .noticeAmended: .notice(.amended(NoticeAmended(notice: notice, details: .everyField)))
    case .noticeDrafted:
      .notice(.drafted(NoticeDrafted(notice: notice, version: 3, text: "We\nare.", note: "short")))
    case .noticeChecked:
      .notice(
        .checked(
          NoticeChecked(
            notice: notice, version: 3, sha256: sha256, check: .legal, passed: false,
            note: "admits")))
    case .noticeSent:
      .notice(
        .sent(
          NoticeSent(
            notice: notice, version: 3, sha256: sha256, sent: .declared, channel: "web form",
            receipt: "2026-1187", next: .declared + Int64(1).days, note: "at once")))
    case .noticeFollowed:
      .notice(
        .followed(
          NoticeFollowed(notice: notice, told: "by phone", next: .declared + Int64(2).days)))
    case .noticeReceipted:
      .notice(.receipted(NoticeReceipted(notice: notice, receipt: "2026-1187")))
    case .noticeVoided: .notice(.voided(NoticeVoided(notice: notice, reason: "joint report")))
    case .noticeReopened: .notice(.reopened(NoticeReopened(notice: notice, reason: "again")))
    case .enquiryLogged:
      .enquiry(
        .logged(
          EnquiryLogged(
            enquiry: EnquiryID(number: 12), text: "am I affected?", kind: .affected,
            channel: "phone", count: 3, answer: "letter", open: true)))
    case .enquiryAnswered:
      .enquiry(.answered(EnquiryAnswered(enquiry: EnquiryID(number: 12), answer: "no")))
    case .sitrepPublished:
      .sitrepPublished(
        SitrepPublished(
          number: 2, language: .japanese, text: "状況", next: .declared + Int64(1).hours,
          remark: "calm"))
    default: nil
    }
  }
}
