/// The wish to write a text of the post-mortem.
public struct WriteReviewText: IncidentCommand {
  /// Which text.
  public var part: ReviewPart
  /// Its language.
  public var language: Language
  /// The whole text.
  public var text: String
  /// Entry number of the version the person saw: 0 where there was none, nil where they looked at
  /// none.
  public var seen: Int64?

  /// A text.
  public init(part: ReviewPart, language: Language, text: String, seen: Int64? = nil) {
    self.part = part
    self.language = language
    self.text = text
    self.seen = seen
  }

  /// Also after closing; a colleague's version is never overwritten unseen.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let known = situation.state.post.texts.first { $0.part == part && $0.language == language }
    try situation.unchanged(
      .text(part, language), since: seen, known.map { ($0.seq, $0.by, $0.at) })
    let text = try situation.reason(text)
    if known?.text == text { return [] }
    return [
      .review(
        .textWritten(
          ReviewTextWritten(
            part: part, language: language, version: (known?.versions ?? 0) + 1, text: text)))
    ]
  }
}

/// The wish to write down what went well, went badly or was lucky.
public struct SetFinding: IncidentCommand {
  /// The finding that is said anew; nil for a new one.
  public var finding: Int?
  /// What sort of finding.
  public var kind: ReviewFindingSet.Kind
  /// What was found.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?
  /// Entry number of the version the person saw.
  public var seen: Int64?

  /// A finding.
  public init(
    finding: Int? = nil, kind: ReviewFindingSet.Kind, text: String, entry: Int64? = nil,
    seen: Int64? = nil
  ) {
    self.finding = finding
    self.kind = kind
    self.text = text
    self.entry = entry
    self.seen = seen
  }

  /// Anybody who may write finds something.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.entryExists(entry)
    let text = try situation.reason(text)
    let post = situation.state.post
    guard let finding else {
      let next = (post.findings.map(\.number).max() ?? 0) + 1
      return [event(next, text)]
    }
    let known = try situation.finding(finding)
    try situation.unchanged(.finding(finding), since: seen, (known.seq, known.by, known.at))
    if known.kind == kind, known.text == text, known.entry == entry { return [] }
    return [event(finding, text)]
  }

  private func event(_ number: Int, _ text: String) -> IncidentEvent {
    .review(
      .findingSet(ReviewFindingSet(finding: number, kind: kind, text: text, entry: entry)))
  }
}

/// The wish to write down why the mechanism did not stop it.
public struct SetCause: IncidentCommand {
  /// The cause that is said anew; nil for a new one.
  public var cause: Int?
  /// The answer that this one explains; nil for what happened itself.
  public var parent: Int?
  /// The answer.
  public var text: String
  /// Number of the entry that shows it.
  public var entry: Int64?
  /// Entry number of the version the person saw.
  public var seen: Int64?

  /// A cause.
  public init(
    cause: Int? = nil, parent: Int? = nil, text: String, entry: Int64? = nil, seen: Int64? = nil
  ) {
    self.cause = cause
    self.parent = parent
    self.text = text
    self.entry = entry
    self.seen = seen
  }

  /// A tree: nothing explains itself, however far down.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.entryExists(entry)
    let text = try situation.reason(text)
    let post = situation.state.post
    if let parent {
      _ = try situation.cause(parent)
      if let cause, isBelow(cause, from: parent, in: post) {
        throw .causeInCircle(cause, under: parent)
      }
    }
    guard let cause else {
      let next = (post.causes.map(\.number).max() ?? 0) + 1
      return [event(next, text)]
    }
    let known = try situation.cause(cause)
    try situation.unchanged(.cause(cause), since: seen, (known.seq, known.by, known.at))
    if known.parent == parent, known.text == text, known.entry == entry { return [] }
    return [event(cause, text)]
  }

  /// Whether the way up from `start` comes by `cause`.
  private func isBelow(_ cause: Int, from start: Int, in post: IncidentReview) -> Bool {
    var at: Int? = start
    var steps = 0
    while let number = at, steps <= post.causes.count {
      if number == cause { return true }
      at = post.cause(number)?.parent
      steps += 1
    }
    return false
  }

  private func event(_ number: Int, _ text: String) -> IncidentEvent {
    .review(
      .causeSet(ReviewCauseSet(cause: number, parent: parent, text: text, entry: entry)))
  }
}

/// The wish that a finding or a cause no longer stands.
public struct RemoveReviewItem: IncidentCommand {
  /// The finding or the cause.
  public var item: ReviewItem
  /// Why.
  public var reason: String?

  /// A removal.
  public init(item: ReviewItem, reason: String? = nil) {
    self.item = item
    self.reason = reason
  }

  /// What explains other answers goes last. It stays in the record, and undo brings it back.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    switch item {
    case .finding(let number):
      _ = try situation.finding(number)
      return [.review(.removed(ReviewItemRemoved(finding: number, reason: reason)))]
    case .cause(let number):
      _ = try situation.cause(number)
      let below = situation.state.post.causes.filter { !$0.isRemoved && $0.parent == number }
      guard below.isEmpty else { throw .causeExplained(number, by: below.map(\.number)) }
      return [.review(.removed(ReviewItemRemoved(cause: number, reason: reason)))]
    case .text, .action, .checks:
      throw .noSuchReviewItem(item.label, nearest: situation.state.post.removableLabels)
    }
  }
}

/// The wish to record that one has read the whole post-mortem and found it right.
public struct CheckReview: IncidentCommand {
  /// The hash of what the person read; nil where they looked at no screen.
  public var seen: String?
  /// What they say.
  public var note: String?

  /// A check.
  public init(seen: String? = nil, note: String? = nil) {
    self.seen = seen
    self.note = note
  }

  /// Never by the only author. A check holds the hash of what was checked, so that a change makes it
  /// void by itself.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let post = situation.state.post
    guard !post.isEmpty else { throw .reviewHasNothing }
    let hash = post.hash
    if let seen, seen != hash, let newest = post.newest {
      throw .reviewChangedSince(.checks, by: newest.by, at: newest.at)
    }
    if post.authors == [situation.member] {
      throw .reviewCheckNeedsAnotherPerson(
        author: situation.member, others: situation.roster.filter { $0 != situation.member })
    }
    if post.standingChecks.contains(where: { $0.by == situation.member }) { return [] }
    return [.review(.checked(ReviewChecked(hash: hash, note: note)))]
  }
}

extension IncidentReview {
  /// Names of what can be removed.
  var removableLabels: [String] {
    findings.filter { !$0.isRemoved }.map { ReviewItem.finding($0.number).label }
      + causes.filter { !$0.isRemoved }.map { ReviewItem.cause($0.number).label }
  }
}

extension Situation {
  /// The finding numbered so.
  func finding(_ number: Int) throws(Refusal) -> ReviewFinding {
    if let finding = state.post.finding(number) { return finding }
    throw noSuch(.finding(number))
  }

  /// The cause numbered so.
  func cause(_ number: Int) throws(Refusal) -> ReviewCause {
    if let cause = state.post.cause(number) { return cause }
    throw noSuch(.cause(number))
  }

  /// The action item numbered so.
  func action(_ number: Int) throws(Refusal) -> ActionItem {
    if let action = state.post.action(number) { return action }
    throw noSuch(.action(number))
  }

  private func noSuch(_ item: ReviewItem) -> Refusal {
    let names = state.post.removableLabels + state.post.standingActions.map(\.label)
    return .noSuchReviewItem(item.label, nearest: nearest(to: item.label, in: names))
  }

  /// Refuses a change of something that a colleague changed after the person looked at it.
  func unchanged(
    _ item: ReviewItem, since seen: Int64?, _ known: (seq: Int64, by: MemberName, at: Moment)?
  ) throws(Refusal) {
    guard let seen, let known, known.seq != seen, known.by != member else { return }
    throw .reviewChangedSince(item, by: known.by, at: known.at)
  }

  /// Refuses the number of an entry that is not there.
  func entryExists(_ entry: Int64?) throws(Refusal) {
    guard let entry else { return }
    guard entry >= 1, entry <= state.lastSeq else { throw .noSuchEntry(entry) }
  }
}
