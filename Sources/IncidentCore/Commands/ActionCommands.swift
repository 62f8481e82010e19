/// The wish to write down what will be changed so that it does not happen again.
public struct SetAction: IncidentCommand {
  /// The action item that is said anew; nil for a new one.
  public var action: Int?
  /// What will be changed.
  public var text: String
  /// Who sees to it, as typed; nil leaves it as it is.
  public var owner: String?
  /// Until when.
  public var due: Moment?
  /// How one will know that it works.
  public var proof: String?
  /// The cause it takes away.
  public var cause: Int?
  /// Entry number of the version the person saw.
  public var seen: Int64?

  /// An action item.
  public init(
    action: Int? = nil, text: String, owner: String? = nil, due: Moment? = nil,
    proof: String? = nil, cause: Int? = nil, seen: Int64? = nil
  ) {
    self.action = action
    self.text = text
    self.owner = owner
    self.due = due
    self.proof = proof
    self.cause = cause
    self.seen = seen
  }

  /// Also after closing, and also without an owner or a date: what is missing is said wherever it is
  /// listed.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let text = try situation.reason(text)
    if let cause { _ = try situation.cause(cause) }
    let post = situation.state.post
    let owner = try owner.map { typed throws(Refusal) in try situation.member(named: typed) }
    let known = try action.map { number throws(Refusal) in try situation.action(number) }
    if let known {
      try situation.unchanged(.action(known.number), since: seen, (known.seq, known.by, known.at))
    }
    let number = known?.number ?? (post.actions.map(\.number).max() ?? 0) + 1
    var events: [IncidentEvent] = []
    let set = ActionItemSet(action: number, text: text, due: due, proof: proof, cause: cause)
    if known.map(ActionItemSet.init) != set { events.append(.review(.actionSet(set))) }
    if let owner, owner != known?.owner {
      events.append(.review(.actionAssigned(ActionItemAssigned(action: number, to: owner))))
    }
    return events
  }
}

extension ActionItemSet {
  /// What `item` says.
  init(_ item: ActionItem) {
    self.init(
      action: item.number, text: item.text, due: item.due, proof: item.proof, cause: item.cause)
  }
}

/// The wish to give an action item to somebody.
public struct AssignAction: IncidentCommand {
  /// The action item.
  public var action: Int
  /// To whom, as typed.
  public var to: String

  /// An assignment.
  public init(action: Int, to: String) {
    self.action = action
    self.to = to
  }

  /// Anybody who may write: after the incident nobody may lead any more, and an action item without
  /// an owner is nobody's.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let item = try situation.action(action)
    let owner = try situation.member(named: to)
    guard item.state.isOpen else { throw item.ended }
    if item.owner == owner { return [] }
    return [.review(.actionAssigned(ActionItemAssigned(action: action, to: owner)))]
  }
}

/// The wish to record that an action item is in place, with what shows that it works.
public struct FinishAction: IncidentCommand {
  /// The action item.
  public var action: Int
  /// What shows that it works.
  public var proof: String
  /// When that was, where it is not now.
  public var occurred: Moment?

  /// A finished action item.
  public init(action: Int, proof: String, occurred: Moment? = nil) {
    self.action = action
    self.proof = proof
    self.occurred = occurred
  }

  /// Proof by the owner waits for somebody else to look; whoever brings proof of another's action
  /// item has looked.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    let item = try situation.action(action)
    let proof = try situation.reason(proof)
    switch item.state {
    case .open: break
    case .toVerify where item.shown == proof && item.doneBy == situation.member: return []
    case .toVerify: break
    case .done, .dropped: throw item.ended
    }
    let done = IncidentEvent.review(.actionDone(ActionItemDone(action: action, proof: proof)))
    guard let owner = item.owner else {
      return [
        .review(.actionAssigned(ActionItemAssigned(action: action, to: situation.member))), done,
      ]
    }
    if owner == situation.member { return [done] }
    return [
      done, .review(.actionVerified(ActionItemVerified(action: action, passed: true))),
    ]
  }
}

/// The verdict of somebody other than the owner on whether an action item works.
public struct VerifyAction: IncidentCommand {
  /// The action item.
  public var action: Int
  /// Whether it works.
  public var passed: Bool
  /// What was seen; required where it does not work.
  public var note: String?

  /// A verdict.
  public init(action: Int, passed: Bool, note: String? = nil) {
    self.action = action
    self.passed = passed
    self.note = note
  }

  /// Never by the owner, and never by whoever brought the proof.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let item = try situation.action(action)
    guard item.state == .toVerify else {
      if item.state == .done, passed, item.verifiedBy == situation.member { return [] }
      throw item.state == .open ? .actionNotEnded(action, item.state) : item.ended
    }
    let concerned = [item.owner, item.doneBy].compactMap(\.self)
    guard !concerned.contains(situation.member) else {
      throw .actionNeedsAnotherPerson(
        action, owner: situation.member,
        others: situation.roster.filter { !concerned.contains($0) })
    }
    if !passed { _ = try situation.reason(note ?? "") }
    return [
      .review(.actionVerified(ActionItemVerified(action: action, passed: passed, note: note)))
    ]
  }
}

/// The wish that an action item is open again.
public struct ReopenAction: IncidentCommand {
  /// The action item.
  public var action: Int
  /// Why.
  public var reason: String

  /// A reopening.
  public init(action: Int, reason: String) {
    self.action = action
    self.reason = reason
  }

  /// Anybody who may write: the same slip may have come again.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let item = try situation.action(action)
    guard item.state != .open else { throw .actionNotEnded(action, .open) }
    return [
      .review(
        .actionReopened(
          ActionItemReopened(action: action, reason: try situation.reason(reason))))
    ]
  }
}

/// The wish not to do an action item.
public struct DropAction: IncidentCommand {
  /// The action item.
  public var action: Int
  /// Why not.
  public var reason: String

  /// A dropped action item.
  public init(action: Int, reason: String) {
    self.action = action
    self.reason = reason
  }

  /// Whoever leads answers for what is not done.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.dropAction)
    let item = try situation.action(action)
    guard item.state.isOpen else { throw item.ended }
    return [
      .review(
        .actionDropped(ActionItemDropped(action: action, reason: try situation.reason(reason))))
    ]
  }
}

extension ActionItem {
  /// That nothing waits any more.
  fileprivate var ended: Refusal { .actionEnded(number, state, by: by, at: at) }
}
