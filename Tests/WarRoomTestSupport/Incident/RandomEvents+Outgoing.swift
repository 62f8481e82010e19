internal import IncidentCore

extension RandomEvents {
  mutating func eventAboutOutgoing(_ kind: IncidentEventKind) -> IncidentEvent? {
    switch kind {
    case .noticeOpened: .notice(.opened(NoticeOpened(notice: notice(), details: details())))
    case .noticeAmended: .notice(.amended(NoticeAmended(notice: notice(), details: details())))
    case .noticeDrafted:
      .notice(.drafted(NoticeDrafted(notice: notice(), version: Int(number()), text: text())))
    case .noticeChecked:
      .notice(
        .checked(
          NoticeChecked(
            notice: notice(), version: Int(number()), sha256: text(),
            check: random.pick(NoticeCheck.allCases), passed: random.next() % 2 == 0)))
    case .noticeSent:
      .notice(
        .sent(
          NoticeSent(
            notice: notice(), version: Int(number()), sha256: text(), sent: moment(),
            channel: text(), next: moment())))
    case .noticeFollowed:
      .notice(
        .followed(
          NoticeFollowed(
            notice: notice(), told: text(), next: random.next() % 2 == 0 ? moment() : nil)))
    case .noticeReceipted:
      .notice(.receipted(NoticeReceipted(notice: notice(), receipt: text())))
    case .noticeVoided: .notice(.voided(NoticeVoided(notice: notice(), reason: text())))
    case .noticeReopened: .notice(.reopened(NoticeReopened(notice: notice(), reason: text())))
    case .enquiryLogged:
      .enquiry(
        .logged(
          EnquiryLogged(
            enquiry: enquiry(), text: text(), kind: random.pick(EnquiryKind.allCases),
            count: Int(number()), open: random.next() % 2 == 0)))
    case .enquiryAnswered:
      .enquiry(.answered(EnquiryAnswered(enquiry: enquiry(), answer: text())))
    case .sitrepPublished:
      .sitrepPublished(
        SitrepPublished(
          number: Int(number()), language: random.pick(Language.allCases), text: text(),
          next: moment(), remark: text()))
    default: nil
    }
  }

  private mutating func notice() -> NoticeID { NoticeID(number: Int(random.next() % 4) + 1) }
  private mutating func enquiry() -> EnquiryID { EnquiryID(number: Int(random.next() % 4) + 1) }

  private mutating func details() -> NoticeDetails {
    NoticeDetails(
      title: text(), kind: random.pick(NoticeKind.allCases), recipients: text(),
      language: random.pick(Language.allCases), task: task(),
      checks: [random.pick(NoticeCheck.allCases)],
      follows: random.next() % 2 == 0 ? notice() : nil)
  }
}
