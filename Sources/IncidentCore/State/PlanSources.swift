/// The entries that made the plan of an incident, whole: playbooks, their newer versions, questions
/// and tasks added by hand.
///
/// A kept state does not repeat them. They are read again from the record, and by them an undo puts
/// the plan back as it was before.
struct PlanSources: Hashable, Codable, Sendable {
  /// The entries, oldest first.
  var records: [IncidentRecord] = []

  /// No entries.
  init() {}

  /// Nothing is kept.
  init(from decoder: any Decoder) throws {}

  /// Nothing is kept.
  func encode(to encoder: any Encoder) throws {
    _ = encoder.unkeyedContainer()
  }
}

/// A playbook that is in use in an incident.
public struct PlaybookInUse: Hashable, Codable, Sendable {
  /// Its name and the version in use now.
  public var name: PlaybookName
  /// What it is called.
  public var title: LocalizedText
  /// Where the text came from, where that was noted.
  public var origin: PlaybookOrigin?
  /// Entry that brought this version.
  public var seq: Int64
  /// When it came.
  public var at: Moment
}

/// Where the words of a task came from.
public struct TaskSource: Hashable, Codable, Sendable {
  /// The playbook that has them; nil for a task added by hand.
  public var playbook: PlaybookName?
  /// Entry that brought them.
  public var seq: Int64
  /// When they came.
  public var at: Moment
  /// Who brought them.
  public var by: MemberName

  /// A source.
  public init(playbook: PlaybookName?, stamp: Stamp) {
    self.playbook = playbook
    seq = stamp.seq
    at = stamp.at
    by = stamp.by
  }
}
