/// What a person asked of a timeline: everything said must fit an entry, and of several values of
/// one key any one.
public struct TimelineFilter: Hashable, Sendable {
  /// A kind that was asked for.
  public enum Kind: Hashable, Sendable {
    /// One of the kinds people know.
    case known(EntryKind)
    /// A part of a storage name, such as `task-done`.
    case stored(String)

    /// What the storage names have in them.
    public var parts: [String] {
      switch self {
      case .known(let kind): kind.parts
      case .stored(let part): [part]
      }
    }
  }

  /// A word that asks for something there is not.
  public struct Problem: Error, Hashable, Sendable {
    /// The key, such as `by`.
    public var key: Key
    /// What was typed behind it.
    public var value: String
    /// What may have been meant.
    public var nearest: [String]
  }

  /// The words with a colon.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    case kind, by, duty, phase, task, after, before, star
  }

  /// Kinds of entries.
  public var kinds: [Kind] = []
  /// Authors.
  public var by: [MemberName] = []
  /// Duties their authors held when they wrote them.
  public var duties: [Duty] = []
  /// Phases of the tasks they are about.
  public var phases: [PhaseID] = []
  /// Tasks they are about.
  public var tasks: [TaskID] = []
  /// They happened then or later.
  public var after: Moment?
  /// They happened before.
  public var before: Moment?
  /// Whether they have a star for the report.
  public var isStarred = false
  /// Literal texts they hold, as typed; case does not matter.
  public var words: [String] = []

  /// Everything.
  public init() {}

  /// Whether everything fits.
  public var isEmpty: Bool { self == TimelineFilter() }
}

/// What a filter may name: the people, tasks and duties of an incident, and its clocks.
public struct FilterVocabulary: Sendable {
  /// Everybody who ever belonged to the room.
  public var members: [MemberName]
  /// Tasks.
  public var tasks: [TaskID]
  /// Duties.
  public var duties: [Duty]
  /// The zone in which times are typed.
  public var zone: Zone
  /// The present.
  public var now: Moment

  /// A vocabulary by its parts.
  public init(
    members: [MemberName], tasks: [TaskID], duties: [Duty], zone: Zone, now: Moment
  ) {
    self.members = members
    self.tasks = tasks
    self.duties = duties
    self.zone = zone
    self.now = now
  }

  /// What a filter may name in `state`, in a room with `ledger`.
  public init(_ state: IncidentState, _ ledger: LedgerState, now: Moment) {
    let held = state.holdings.map(\.duty)
    let known = state.duties.map(\.id)
    var duties: [Duty] = []
    for duty in (known.isEmpty ? Duty.standard : known) + held where !duties.contains(duty) {
      duties.append(duty)
    }
    self.init(
      members: ledger.members.map(\.id), tasks: state.tasks.map(\.id), duties: duties,
      zone: state.zone, now: now)
  }
}
