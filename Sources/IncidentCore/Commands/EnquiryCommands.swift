/// The wish to note that somebody from outside asked.
public struct LogEnquiry: IncidentCommand {
  /// What was asked; its name is given by the room.
  public var enquiry: EnquiryLogged
  /// When it was asked, where that is not now.
  public var occurred: Moment?

  /// An enquiry.
  public init(
    text: String, kind: EnquiryKind, channel: String? = nil, count: Int = 1,
    answer: String? = nil, open: Bool = false, occurred: Moment? = nil
  ) {
    enquiry = EnquiryLogged(
      enquiry: EnquiryID(number: 1), text: text, kind: kind, channel: channel, count: count,
      answer: answer, open: open)
    self.occurred = occurred
  }

  /// The most that one line may stand for: more is a slip of the finger.
  public static let most = 100_000

  /// Anybody who may write, also after closing: people go on asking.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    var logged = enquiry
    logged.enquiry = EnquiryID(number: situation.state.enquiries.last.adding(1))
    logged.text = try situation.reason(enquiry.text)
    logged.count = min(max(1, enquiry.count), LogEnquiry.most)
    return [.enquiry(.logged(logged))]
  }
}

/// The wish to note that what was open of an enquiry was answered.
public struct AnswerEnquiry: IncidentCommand {
  /// The enquiry, as typed.
  public var enquiry: String
  /// What they were told.
  public var answer: String

  /// An answer.
  public init(enquiry: String, answer: String) {
    self.enquiry = enquiry
    self.answer = answer
  }

  /// Anybody who may write.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let open = situation.state.enquiries.open
    guard let id = EnquiryID(typed: enquiry), id.number <= situation.state.enquiries.last else {
      throw .noSuchEnquiry(enquiry, nearest: nearest(to: enquiry, in: open.map(\.id.rawValue)))
    }
    guard open.contains(where: { $0.id == id }) else { throw .enquiryAnswered(id) }
    let answer = try situation.reason(answer)
    return [.enquiry(.answered(EnquiryAnswered(enquiry: id, answer: answer)))]
  }
}
