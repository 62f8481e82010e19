/// What somebody wants to be otherwise about a notice; what is nil stays as it is.
public struct NoticeChange: Hashable, Sendable {
  /// What it is, in a few words.
  public var title: String?
  /// To whom it speaks.
  public var kind: NoticeKind?
  /// Who gets it.
  public var recipients: String?
  /// By which way it goes.
  public var channel: String?
  /// The language of its text.
  public var language: Language?
  /// How far its text may travel.
  public var tlp: TrafficLight?
  /// The task it belongs to.
  public var task: TaskID?
  /// The legal clock it answers.
  public var clock: ClockID?
  /// The checks it needs besides that of a second person.
  public var checks: [NoticeCheck]?
  /// The notice whose promised update it gives.
  public var follows: NoticeID?

  /// A change; without arguments none.
  public init(title: String? = nil, kind: NoticeKind? = nil, recipients: String? = nil) {
    self.title = title
    self.kind = kind
    self.recipients = recipients
  }

  /// `details` with the change made.
  public func applied(to details: NoticeDetails) -> NoticeDetails {
    var changed = details
    if let title { changed.title = title }
    if let kind { changed.kind = kind }
    if let recipients { changed.recipients = recipients }
    if let channel { changed.channel = channel }
    if let language { changed.language = language }
    if let tlp { changed.tlp = tlp }
    if let task { changed.task = task }
    if let clock { changed.clock = clock }
    if let checks { changed.checks = checks }
    if let follows { changed.follows = follows }
    return changed
  }
}
