public import IncidentCore

/// What became of a foreign file: what was carried over, and everything that was not.
public struct ImportReport: Hashable, Sendable {
  /// The format the file was read as.
  public var format: ForeignFormat
  /// The mark it was recognised by; nil where the format was given.
  public var recognisedBy: String?
  /// Tasks by phase, those without a phase left out.
  public var tasks: [PhaseID: Int] = [:]
  /// Tasks whose phase nothing told; they stand in containment as `U-01` and so on.
  public var unassigned = 0
  /// Titles of tasks of preparation, which are no part of a running response.
  public var preparation: [String] = []
  /// Whether those were kept as optional tasks of the post-mortem.
  public var keepsPreparation = false
  /// Fields that have no place in ours, such as `task.status`, and how often each held something.
  public var dropped: [String: Int] = [:]
  /// Commands of other tools that are shown and never run.
  public var automation = 0
  /// Conditions that became questions, their wording kept.
  public var conditions = 0
  /// What else somebody should know.
  public var notes: [ImportNote] = []

  /// A report with nothing in it yet.
  init(format: ForeignFormat, recognisedBy: String?) {
    self.format = format
    self.recognisedBy = recognisedBy
  }

  /// All tasks of the playbook.
  public var total: Int { tasks.values.reduce(unassigned, +) }

  /// Counts what was left in the fields of one `thing`.
  mutating func drop(_ fields: ForeignFields, of thing: String) {
    for name in fields.leftovers { drop("\(thing).\(name)") }
  }

  /// Counts a field that has no place.
  mutating func drop(_ name: String) {
    // Names come from the file: a million different ones must not make a report of a million lines.
    let isListed = dropped[name] != nil || dropped.count < 100
    dropped[isListed ? name : "…", default: 0] += 1
  }
}
