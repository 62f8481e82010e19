/// A member took a task on.
public struct TaskClaimed: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// A claim of `task`.
  public init(task: TaskID) { self.task = task }
}

/// The owner gave a task back.
public struct TaskReleased: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// A release of `task`.
  public init(task: TaskID) { self.task = task }
}

/// The commander gave a task to a member.
public struct TaskAssigned: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// Its new owner.
  public var to: MemberName
  /// How long it should take, in milliseconds, counted from when work starts.
  public var box: Int64?

  /// An assignment of `task`.
  public init(task: TaskID, to: MemberName, box: Int64? = nil) {
    self.task = task
    self.to = to
    self.box = box
  }
}

/// Work on a task began; an unowned task now belongs to whoever started it.
public struct TaskStarted: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// How long it should take, in milliseconds.
  public var box: Int64?

  /// A start of `task`.
  public init(task: TaskID, box: Int64? = nil) {
    self.task = task
    self.box = box
  }
}

/// A task was ticked off.
public struct TaskDone: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// What the doer said about it.
  public var note: String?

  /// A tick of `task`.
  public init(task: TaskID, note: String? = nil) {
    self.task = task
    self.note = note
  }
}

/// The doer is finished and a second person must look.
public struct CheckRequested: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// What the doer said about it.
  public var note: String?

  /// A request to check `task`.
  public init(task: TaskID, note: String? = nil) {
    self.task = task
    self.note = note
  }
}

/// A second person looked.
public struct TaskChecked: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// Whether it is right; if not, it goes back to the doer.
  public var passed: Bool
  /// What the checker said.
  public var note: String?

  /// A verdict on `task`.
  public init(task: TaskID, passed: Bool, note: String? = nil) {
    self.task = task
    self.passed = passed
    self.note = note
  }
}

/// A task cannot go on.
public struct TaskBlocked: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// On whom or what it waits.
  public var reason: String

  /// A block of `task`.
  public init(task: TaskID, reason: String) {
    self.task = task
    self.reason = reason
  }
}

/// A task will not be done.
public struct TaskSkipped: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// Why not.
  public var reason: String

  /// A skip of `task`.
  public init(task: TaskID, reason: String) {
    self.task = task
    self.reason = reason
  }
}

/// A finished or skipped task became open again.
public struct TaskReopened: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// Why.
  public var reason: String

  /// A reopening of `task`.
  public init(task: TaskID, reason: String) {
    self.task = task
    self.reason = reason
  }
}

/// The commander set when a task is due, in place of the playbook's rule.
public struct TaskDueSet: Hashable, Codable, Sendable {
  /// The task.
  public var task: TaskID
  /// The new due time.
  public var due: Moment
  /// Why.
  public var reason: String

  /// A due time for `task`.
  public init(task: TaskID, due: Moment, reason: String) {
    self.task = task
    self.due = due
    self.reason = reason
  }
}

/// Proof was attached to a task.
public struct EvidenceAttached: Hashable, Codable, Sendable {
  /// The task it proves.
  public var task: TaskID
  /// What sort of proof it is.
  public var kind: PlaybookTask.EvidenceKind
  /// What it is and where it is kept.
  public var what: String
  /// The file's name, where a file was read.
  public var file: String?
  /// The file's size in bytes.
  public var size: Int64?
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  public var sha256: String?
  /// The system it was taken from.
  public var source: String?
  /// Where the original is kept.
  public var storage: String?

  /// Proof of `task`.
  public init(
    task: TaskID, kind: PlaybookTask.EvidenceKind, what: String, file: String? = nil,
    size: Int64? = nil, sha256: String? = nil, source: String? = nil, storage: String? = nil
  ) {
    self.task = task
    self.kind = kind
    self.what = what
    self.file = file
    self.size = size
    self.sha256 = sha256
    self.source = source
    self.storage = storage
  }
}
