internal import IncidentCore

/// What leaves the house, who asks from outside, and the clocks behind it.
extension PracticeLine {
  /// The command of a verb about what leaves; nil for any other.
  func outgoingCommand(known: Moment) -> (any IncidentCommand)? {
    guard let (first, tail) = firstWord else { return nil }
    switch verb {
    case "letter": return letter
    case "text":
      let lines = (tail ?? "").split(separator: "¶", omittingEmptySubsequences: false)
      return DraftNotice(notice: first, text: lines.joined(separator: "\n"))
    case "right": return verdict(first, tail ?? "", passed: true)
    case "wrong": return verdict(first, tail ?? "", passed: false)
    case "sent": return sent(known: known)
    case "asked": return enquiry
    case "clock": return StartClock(clock: first, because: tail ?? "")
    case "met":
      return MeetClock(
        clock: (part(0) ?? ""), sent: known + minute.minutes, receipt: part(1), note: part(2))
    case "sitrep":
      return Language(rawValue: first).map {
        PublishSitrep(language: $0, remark: tail, rhythm: .standard)
      }
    default: return nil
    }
  }

  /// `letter KIND LANGUAGE TITLE | RECIPIENTS | CHANNEL | TASK`
  private var letter: OpenNotice? {
    let words = (part(0) ?? "").split(separator: " ", maxSplits: 2).map { String($0) }
    guard words.count == 3, let kind = NoticeKind(rawValue: words[0]),
      let language = Language(rawValue: words[1]), let recipients = part(1)
    else { return nil }
    return OpenNotice(
      NoticeDetails(
        title: words[2], kind: kind, recipients: recipients, channel: part(2), language: language,
        task: part(3).flatMap { TaskID(rawValue: $0) }))
  }

  /// `right NT-01 VERSION NOTE`
  private func verdict(_ notice: String, _ tail: String, passed: Bool) -> CheckNotice? {
    let words = tail.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let version = words.first.flatMap({ Int($0) }) else { return nil }
    return CheckNotice(
      notice: notice, version: version, passed: passed, note: words.count == 2 ? words[1] : nil)
  }

  /// `sent NT-01 | RECEIPT | MINUTE OF THE PROMISED UPDATE`
  private func sent(known: Moment) -> SendNotice? {
    guard let notice = part(0) else { return nil }
    let next = part(2).flatMap { Int64($0) }.map { known + $0.minutes }
    return SendNotice(
      notice: notice, sent: known + minute.minutes, receipt: part(1), next: next,
      leavesTaskOpen: true)
  }

  /// `asked KIND CHANNEL COUNT QUESTION | ANSWER`; without an answer it stays open.
  private var enquiry: LogEnquiry? {
    let words = (part(0) ?? "").split(separator: " ", maxSplits: 3).map { String($0) }
    guard words.count == 4, let kind = EnquiryKind(rawValue: words[0]), let count = Int(words[2])
    else { return nil }
    return LogEnquiry(
      text: words[3], kind: kind, channel: words[1], count: count, answer: part(1),
      open: part(1) == nil)
  }
}
