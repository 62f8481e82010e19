/// Somebody who acts, with what the room says they may do right now.
public struct Actor: Hashable, Sendable {
  /// Who.
  public var member: MemberName
  /// What the room lets them do.
  public var right: Right

  /// Whether they manage members, which gives no power over incidents.
  public var isAdmin: Bool
  /// The name people use, where they have one beside their handle.
  public var name: String?

  /// `member` with `right`.
  public init(member: MemberName, right: Right, isAdmin: Bool = false, name: String? = nil) {
    self.member = member
    self.right = right
    self.isAdmin = isAdmin
    self.name = name
  }

  /// Whether `typed` is how people would write this one: the handle, or a name of theirs, of which
  /// there may be several as in `Chie Sato / 佐藤千恵`; case, width and spaces aside.
  func isCalled(_ typed: String) -> Bool {
    let names = [member.rawValue, name ?? ""] + (name ?? "").split(separator: "/").map(String.init)
    let look = LookAlike(typed)
    return names.contains { !$0.isEmpty && LookAlike($0) == look }
  }
}

/// Everything a command may look at to decide: the newest state, who asks, when, who else is there.
public struct Situation: Sendable {
  /// The incident, as of this very moment.
  public var state: IncidentState
  /// Who asks.
  public var actor: Actor
  /// When.
  public var now: Moment
  /// Everybody who may write in this incident.
  public var roster: [MemberName]
  /// Everybody in the room, named for this incident or not.
  public var people: [MemberName]
  /// Who takes which duty on in every incident.
  public var standing: [Duty: [MemberName]]
  /// What is recorded of the times the command looks at.
  public var known: [IncidentRecord] = []
  /// The clocks the program knows, opened only where an act may move one.
  public var book: @Sendable () -> ClockBook

  /// A situation.
  public init(
    state: IncidentState, actor: Actor, now: Moment, roster: [MemberName] = [],
    people: [MemberName] = [], standing: [Duty: [MemberName]] = [:],
    book: @escaping @Sendable () -> ClockBook = { ClockBook() }
  ) {
    self.state = state
    self.actor = actor
    self.now = now
    self.roster = state.roster(of: roster)
    self.people = people
    self.standing = standing
    self.book = book
  }

  /// Who asks.
  var member: MemberName { actor.member }

  /// Whether the one who asks leads: by right in the room, or by holding the command here.
  public var leads: Bool {
    actor.right == .commander || (actor.right > .observer && state.commander == actor.member)
  }

  /// Refuses observers, and refuses to judge a record that a newer version wrote.
  func mayWrite() throws(Refusal) {
    guard actor.right > .observer else { throw .observersOnlyRead(member) }
    guard state.unknownTypes.isEmpty else { throw .newerRecord(state.unknownTypes) }
  }

  /// Refuses everybody but whoever leads.
  func mayCommand(_ act: CommanderAct) throws(Refusal) {
    try mayWrite()
    guard leads else { throw .commanderOnly(act: act, commander: state.commander) }
  }

  /// The task that `member` wants to change, as the person saw it; only for those who may write.
  ///
  /// - Parameters:
  ///   - id: The task.
  ///   - seen: Entry number of the task's last change on the person's screen; nil where the act
  ///     was not made looking at a screen.
  /// - Returns: the task as it is now.
  /// - Throws: the `Refusal` that says who or what stands against a change.
  func task(_ id: TaskID, seen: Int64? = nil) throws(Refusal) -> IncidentTask {
    try mayWrite()
    guard let task = state.task(id) else {
      throw .noSuchTask(
        id.rawValue, nearest: nearest(to: id.rawValue, in: state.tasks.map(\.id.rawValue)))
    }
    try stillActive(for: task)
    if let seen, seen != task.progress.changedSeq, let by = task.progress.changedBy,
      by != member, let at = task.progress.changedAt
    {
      throw .changedSince(id, by: by, at: at, state: task.state)
    }
    return task
  }

  /// Refuses work on a task of somebody else, unless the one who asks leads.
  func mayWorkOn(_ task: IncidentTask) throws(Refusal) {
    try mayWrite()
    if let owner = task.progress.owner, owner != member, !leads {
      throw .belongsTo(owner, task.id)
    }
  }

  /// After closing, only the post-mortem goes on.
  func stillActive(for task: IncidentTask) throws(Refusal) {
    if let closed = state.closedAt, task.phase != .postMortem { throw .incidentClosed(at: closed) }
  }

  /// Refuses a blank text where something has to be said.
  func reason(_ text: String) throws(Refusal) -> String {
    guard !text.isBlank else { throw .needsReason }
    return text
  }

  /// Refuses a time more than a minute ahead: it has not happened yet.
  func past(_ moment: Moment?) throws(Refusal) {
    if let moment, moment > now + Int64(1).minutes { throw .timeInFuture(moment) }
  }
}

extension String {
  /// Whether it holds nothing but white space.
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

/// Decides one wish of one person against the newest state.
public protocol IncidentCommand: Sendable {
  /// The events that follow; none where the wish is fulfilled already by the same person.
  ///
  /// - Throws: the `Refusal` that says who or what stands against it.
  func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent]

  /// When it happened in the world, where that is not now.
  var occurred: Moment? { get }

  /// When one of its events happened in the world, where that is not when it was recorded.
  func occurred(of event: IncidentEvent) -> Moment?

  /// Times of which it must know what is recorded already.
  var momentsOfInterest: Set<Moment> { get }

  /// Whether an admin may wish it about an incident they do not see.
  var isForAdmins: Bool { get }
}

extension IncidentCommand {
  /// It happens as it is recorded.
  public var occurred: Moment? { nil }

  /// All events of a command happen at once.
  public func occurred(of event: IncidentEvent) -> Moment? { occurred }

  /// None.
  public var momentsOfInterest: Set<Moment> { [] }

  /// Nobody acts on what they do not see.
  public var isForAdmins: Bool { false }
}
