/// A plan for one kind of incident: six phases of tasks, written before anything happened.
///
/// Opening an incident copies the whole playbook into the record, so that the record explains
/// itself years later without the file.
public struct Playbook: Hashable, Sendable, Codable {
  /// Slug, `[a-z0-9-]{3,64}`, unique among playbooks.
  public var id: String
  /// Semantic version of the text.
  public var version: String
  /// What the playbook is for.
  public var title: LocalizedText
  /// One or two sentences on when to use it.
  public var summary: LocalizedText?
  /// The languages every text of it is written in; the first is the writer's own.
  public var languages: [Language]
  /// SPDX identifier of the text's licence, such as `CC0-1.0`.
  public var license: String?
  /// Who wrote it.
  public var authors: [String]
  /// What it was written from.
  public var sources: [Reference]
  /// Slugs of the incident kinds it answers.
  public var incidentTypes: [String]
  /// Questions about the incident whose answers start clocks and tasks; each may stay unknown.
  public var facts: [FactDefinition]
  /// Who does what; every `duty` of a task is one of these.
  public var duties: [DutyDefinition]
  /// The tasks, grouped by phase, in working order.
  public var phases: [PlaybookPhase]
  /// `YYYY-MM-DD`; after this day the text is stale and says so.
  public var reviewBy: String?
  /// Fields of other programs (`x-…`), kept as they are.
  public var extras: [ExtraField]

  /// A playbook as read from a file or the record.
  public init(
    id: String, version: String, title: LocalizedText, summary: LocalizedText? = nil,
    languages: [Language] = Language.allCases, license: String? = nil, authors: [String] = [],
    sources: [Reference] = [], incidentTypes: [String] = [], facts: [FactDefinition] = [],
    duties: [DutyDefinition] = [], phases: [PlaybookPhase], reviewBy: String? = nil,
    extras: [ExtraField] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.languages = languages
    self.license = license
    self.authors = authors
    self.sources = sources
    self.incidentTypes = incidentTypes
    self.facts = facts
    self.duties = duties
    self.phases = phases
    self.reviewBy = reviewBy
    self.extras = extras
  }

  /// All tasks in order of phase and line.
  public var tasks: [PlaybookTask] { phases.flatMap(\.tasks) }
}
