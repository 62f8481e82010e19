/// An act that can still be taken back, with what it replaced.
public struct UndoableAct: Hashable, Codable, Sendable {
  /// What the act touched, as it was before.
  public enum Target: Hashable, Sendable {
    /// A task and its progress before the act. Apart from the others, which are far smaller: many
    /// acts are remembered, and moved about at every entry.
    indirect case task(TaskID, before: TaskProgress)
    /// An answer, which will no longer count.
    case fact(String)
    /// A report by its entry number, whose answers will no longer count.
    case intake(Int64)
    /// A decision, which will no longer count.
    case decision(Int)
    /// A free entry, which will be shown as taken back.
    case entry
    /// The judgement of severity before the act.
    case severity(before: Severity)
    /// A clock, and what people had done to it before the act.
    indirect case clock(ClockID, before: IncidentClock.Progress)
    /// A part of the post-mortem as it was before the act; nil where it was not there.
    indirect case review(ReviewItem, before: IncidentReview.Value?)
    /// A notice, and what people had done to it before the act.
    indirect case notice(NoticeID, before: OutgoingNotice.Progress)
    /// An enquiry, or the answer to it.
    indirect case enquiry(OpenEnquiry, answered: Bool)
    /// The situation report before the act, if there was one.
    indirect case sitrep(before: SitrepStanding.Last?)
    /// A piece of evidence, and what was said of it before the act; nil where it is new.
    indirect case evidence(Int, before: EvidenceItem.Account?)
    /// A line of the scope register before the act; nil where it is new.
    indirect case scope(Int, before: ScopeItem?)
    /// A measure before the act; nil where it is new.
    indirect case measure(Int, before: Measure?)
    /// An import, whose entries will no longer count.
    case imported(Int)
    /// A star on an entry, and whether it was there before the act.
    case star(Int64, before: Bool)
    /// How far an entry may travel, as was said before the act; nil where nobody had.
    case classification(Int64, before: EntryMarks.Classification?)
    /// A duty, and whether the member held it before the act.
    case duty(Duty, MemberName, held: Bool)
    /// A task added by hand, which will be gone.
    case addedTask(TaskID)
    /// What a playbook, or a newer version of it, brought.
    case playbook(String)
  }

  /// What several acts may change one after the other, so that they are taken back in turn.
  enum Subject: Hashable {
    case task(TaskID)
    case severity
    case clock(ClockID)
    case review(ReviewItem)
    case evidence(Int)
    case scope(Int)
    case measure(Int)
    case notice(NoticeID)
    case sitrep
    case duty(Duty, MemberName)
    case playbook(String)
    case star(Int64)
    case classification(Int64)
  }

  /// A later act that changed the same thing.
  public struct Successor: Hashable, Codable, Sendable {
    /// Entry number.
    public var seq: Int64
    /// When it was recorded.
    public var at: Moment
    /// Who did it.
    public var by: MemberName
  }

  /// How many acts of one member are remembered.
  static let depth = 8

  /// Entry number of the act.
  public var seq: Int64
  /// When it was recorded.
  public var at: Moment
  /// Who did it.
  public var by: MemberName
  /// Its storage name.
  public var type: String
  /// What it touched.
  public var target: Target
  /// What changed the same thing next, and must be taken back before this act can be.
  public var successor: Successor?
  /// The act it is a part of, where that has several parts; they are taken back together.
  public var act: Int64?
}
