/// What happened to the plan of an incident after its first playbook. Case and field names are
/// frozen like those of every event.
public enum PlanEvent: Hashable, Sendable {
  case taskAdded(TaskAdded)
  case playbookUpdated(PlaybookUpdated)
}

/// Somebody added a task that no playbook has.
public struct TaskAdded: Hashable, Codable, Sendable {
  /// The phase it is shown in.
  public var phase: PhaseID
  /// What is to be done.
  public var plan: PlaybookTask
  /// When it is due, where somebody said so.
  public var due: Moment?

  /// A task added to `phase`.
  public init(phase: PhaseID, plan: PlaybookTask, due: Moment? = nil) {
    self.phase = phase
    self.plan = plan
    self.due = due
  }
}

/// A newer version of a playbook in use brought its tasks.
public struct PlaybookUpdated: Hashable, Codable, Sendable {
  /// The whole text, so that the record explains itself.
  public var playbook: Playbook
  /// The version that was in use until then.
  public var from: String
  /// Tasks that are new.
  public var added: [TaskID]
  /// Tasks nobody had touched, which now read as the new version has them.
  public var reworded: [TaskID]
  /// Tasks the new version words otherwise, which stay as they were.
  public var left: [TaskID]
  /// Tasks of it that the incident has under another name.
  public var same: [PlaybookJoin.SameTask]
  /// Where the text came from; nil where nobody noted it.
  public var origin: PlaybookOrigin?

  /// An update.
  public init(
    playbook: Playbook, from: String, added: [TaskID], reworded: [TaskID], left: [TaskID],
    same: [PlaybookJoin.SameTask] = [], origin: PlaybookOrigin? = nil
  ) {
    self.playbook = playbook
    self.from = from
    self.added = added
    self.reworded = reworded
    self.left = left
    self.same = same
    self.origin = origin
  }
}

/// A playbook by name and version.
public struct PlaybookName: Hashable, Codable, Sendable {
  /// Its name.
  public var id: String
  /// Its semantic version.
  public var version: String

  /// A name and a version.
  public init(id: String, version: String) {
    self.id = id
    self.version = version
  }
}

/// Where the text of a playbook came from. The text itself is whole without it.
public struct PlaybookOrigin: Hashable, Codable, Sendable {
  /// The last part of the file's name; nil where it came inside the program.
  public var file: String?
  /// The playbooks it was laid over, the nearest first; none where it stands alone.
  public var base: [PlaybookName]

  /// An origin.
  public init(file: String? = nil, base: [PlaybookName] = []) {
    self.file = file
    self.base = base
  }
}

/// How a playbook met the tasks that were there before it.
public struct PlaybookJoin: Hashable, Codable, Sendable {
  /// One task that two playbooks name differently.
  public struct SameTask: Hashable, Codable, Sendable {
    /// Its name in the playbook that joined, which the incident does not use.
    public var task: TaskID
    /// The task of the incident it is.
    public var existing: TaskID

    /// `task` is `existing`.
    public init(task: TaskID, existing: TaskID) {
      self.task = task
      self.existing = existing
    }
  }

  /// Tasks that are new.
  public var added: [TaskID]
  /// Tasks that were there already and stay as they are.
  public var there: [TaskID]
  /// Tasks that were there under another name.
  public var same: [SameTask]

  /// A joining.
  public init(added: [TaskID], there: [TaskID], same: [SameTask] = []) {
    self.added = added
    self.there = there
    self.same = same
  }
}
