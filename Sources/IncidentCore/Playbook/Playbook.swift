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

  /// A playbook as read from a file or the record.
  public init(
    id: String, version: String, title: LocalizedText, summary: LocalizedText? = nil,
    incidentTypes: [String] = [], facts: [FactDefinition] = [], duties: [DutyDefinition] = [],
    phases: [PlaybookPhase], reviewBy: String? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.incidentTypes = incidentTypes
    self.facts = facts
    self.duties = duties
    self.phases = phases
    self.reviewBy = reviewBy
  }

  /// All tasks in order of phase and line.
  public var tasks: [PlaybookTask] { phases.flatMap(\.tasks) }
}

/// One phase of a playbook with its tasks.
public struct PlaybookPhase: Hashable, Sendable, Codable {
  /// Which of the six.
  public var id: PhaseID
  /// The tasks in working order.
  public var tasks: [PlaybookTask]

  /// A phase with its tasks.
  public init(id: PhaseID, tasks: [PlaybookTask]) {
    self.id = id
    self.tasks = tasks
  }
}

/// A duty as a playbook names it.
public struct DutyDefinition: Hashable, Sendable, Codable {
  /// The duty.
  public var id: Duty
  /// Its name for people.
  public var title: LocalizedText

  /// A duty and its name.
  public init(id: Duty, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// A question about the incident that has a typed answer.
public struct FactDefinition: Hashable, Sendable, Codable {
  /// The shape of the answer.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// `yes` or `no`.
    case bool
    /// A whole number.
    case int
    /// An instant or a day.
    case date
    /// One of `choices`.
    case choice
    /// Free text.
    case text
  }

  /// Name in expressions and commands, `[a-z][a-z0-9_]*`.
  public var id: String
  /// The shape of the answer.
  public var kind: Kind
  /// The question for people.
  public var title: LocalizedText
  /// The allowed answers when `kind` is `.choice`.
  public var choices: [String]

  /// A fact the playbook asks for.
  public init(id: String, kind: Kind, title: LocalizedText, choices: [String] = []) {
    self.id = id
    self.kind = kind
    self.title = title
    self.choices = choices
  }
}
