/// To whom a notice speaks; the raw name is what people type and what the record holds.
public enum NoticeKind: String, Hashable, Codable, CaseIterable, Sendable {
  /// An authority.
  case regulator
  /// The persons whose data it is about.
  case person
  /// A partner, a client, a bank, an insurer.
  case partner
  /// Everybody: a web page, a press release.
  case publication
  /// The organisation's own people.
  case staff
}

/// A look at a text that somebody who did not write it has to take.
public enum NoticeCheck: String, Hashable, Codable, CaseIterable, Sendable {
  /// Names, numbers and dates against the record. Every notice needs it.
  case second
  /// What it promises, admits and gives away.
  case legal
  /// Am I affected, what should I do, whom do I call?
  case customer
}

/// Everything about a notice but its text.
public struct NoticeDetails: Hashable, Codable, Sendable {
  /// What it is, in a few words.
  public var title: String
  /// To whom it speaks.
  public var kind: NoticeKind
  /// Who gets it: a group, never a list of persons.
  public var recipients: String
  /// By which way it goes, where that is known already.
  public var channel: String?
  /// The language of its text.
  public var language: Language
  /// How far its text may travel before it is sent; nil for the incident's own marking.
  public var tlp: TrafficLight?
  /// The task it belongs to.
  public var task: TaskID?
  /// The legal clock it answers.
  public var clock: ClockID?
  /// The checks it needs before it may be marked sent, besides that of a second person.
  public var checks: [NoticeCheck]
  /// The notice whose promised update it gives.
  public var follows: NoticeID?

  /// The details of a notice.
  public init(
    title: String, kind: NoticeKind, recipients: String, channel: String? = nil,
    language: Language, tlp: TrafficLight? = nil, task: TaskID? = nil, clock: ClockID? = nil,
    checks: [NoticeCheck] = [], follows: NoticeID? = nil
  ) {
    self.title = title
    self.kind = kind
    self.recipients = recipients
    self.channel = channel
    self.language = language
    self.tlp = tlp
    self.task = task
    self.clock = clock
    self.checks = checks
    self.follows = follows
  }

  /// All checks it needs, each once, the second person's first.
  public var required: [NoticeCheck] {
    NoticeCheck.allCases.filter { $0 == .second || checks.contains($0) }
  }
}
