/// The wish to write a containment measure down, or to say anew what it is.
public struct SetMeasure: IncidentCommand {
  /// The measure that is said anew, as typed; nil for a new one.
  public var measure: String?
  /// What is to be done; needed for a new one.
  public var what: String?
  /// Where.
  public var place: String?
  /// The line of the scope register it contains, as typed.
  public var item: String?
  /// When it was asked for; nil for now.
  public var requested: Moment?
  /// Who asked for it.
  public var requestedBy: String?
  /// Whether it must be taken back.
  public var isTemporary: Bool?
  /// By when it must be taken back; that makes it temporary.
  public var undoBy: Moment?
  /// Since when it works already, for a new one.
  public var effective: Moment?

  /// A measure.
  public init(
    measure: String? = nil, what: String? = nil, place: String? = nil, item: String? = nil,
    requested: Moment? = nil, requestedBy: String? = nil, isTemporary: Bool? = nil,
    undoBy: Moment? = nil, effective: Moment? = nil
  ) {
    self.measure = measure
    self.what = what
    self.place = place
    self.item = item
    self.requested = requested
    self.requestedBy = requestedBy
    self.isTemporary = isTemporary
    self.undoBy = undoBy
    self.effective = effective
  }

  /// When it was asked for.
  public var occurred: Moment? { measure == nil ? requested : nil }

  /// Anybody who may write. A measure that has to be taken back brings the task that does it.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(requested)
    try situation.past(effective)
    let known = try measure.map { (typed) throws(Refusal) in try situation.measure(named: typed) }
    let number =
      known?.number ?? (situation.state.scope.measures.map(\.number).max() ?? 0).adding(1)
    let linked = try item.map { (typed) throws(Refusal) in try situation.scopeItem(named: typed) }
    var set = MeasureSet(
      measure: number, what: try situation.reason(what ?? known?.said.what ?? ""),
      place: place ?? known?.said.place, item: linked?.number ?? known?.said.item,
      requested: requested ?? known?.said.requested ?? situation.now,
      requestedBy: requestedBy ?? known?.said.requestedBy,
      isTemporary: isTemporary ?? (undoBy != nil ? true : known?.said.isTemporary ?? false),
      undoBy: isTemporary == false ? nil : undoBy ?? known?.said.undoBy,
      task: known?.said.task)
    if set == known?.said { return [] }
    let undoing = try taskThatUndoes(set, situation)
    if case .plan(.taskAdded(let added))? = undoing.first { set.task = added.plan.id }
    let works = effective.map {
      IncidentEvent.scope(.measureEffective(MeasureEffective(measure: number, since: $0)))
    }
    return undoing + [.scope(.measureSet(set))] + (known == nil ? [works].compactMap(\.self) : [])
  }

  /// The task that takes `set` back where it has none yet, else its new due time where that changed.
  private func taskThatUndoes(
    _ set: MeasureSet, _ situation: Situation
  ) throws(Refusal) -> [IncidentEvent] {
    guard set.isTemporary else { return [] }
    let label = Register.measures.label(set.measure)
    if let id = set.task, situation.state.task(id) != nil {
      guard let due = undoBy else { return [] }
      return [.taskDueSet(TaskDueSet(task: id, due: due, reason: label))]
    }
    let what = [set.what, set.place].compactMap(\.self).joined(separator: ", ")
    let knows = situation.state.duties.contains { $0.id == .itOperations }
    return try AddTask(
      title: LocalizedText(en: "Take \(label) back: \(what)", ja: "\(label) を解除: \(what)"),
      phase: situation.state.closedAt == nil ? .containment : .postMortem,
      duty: knows ? Duty.itOperations.rawValue : nil, due: set.undoBy
    ).decide(situation)
  }
}

/// The wish to record that a measure works, or was taken back.
public struct MarkMeasure: IncidentCommand {
  /// What came true.
  public enum Mark: Hashable, Sendable {
    /// It works.
    case effective
    /// It was taken back.
    case undone
  }

  /// The measure, as typed.
  public var measure: String
  /// What came true.
  public var mark: Mark
  /// When; nil for now.
  public var at: Moment?
  /// What is to be said about it.
  public var note: String?

  /// A mark.
  public init(measure: String, mark: Mark, at: Moment? = nil, note: String? = nil) {
    self.measure = measure
    self.mark = mark
    self.at = at
    self.note = note
  }

  /// When it came true.
  public var occurred: Moment? { at }

  /// Anybody who may write. A measure with a task that takes it back is undone by ticking that task,
  /// with everything the task asks for: there is one truth about it.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(at)
    let known = try situation.measure(named: measure)
    let state = situation.state.state(of: known)
    switch mark {
    case .effective:
      if state == .effective, known.effective?.by == situation.member, at == nil { return [] }
      guard state == .requested || state == .undone else {
        throw situation.ended(known, state)
      }
      return [
        .scope(
          .measureEffective(
            MeasureEffective(measure: known.number, since: at ?? situation.now, note: note)))
      ]
    case .undone:
      if state == .undone, situation.state.undone(known)?.by == situation.member { return [] }
      guard state == .effective else { throw situation.ended(known, state) }
      if let task = known.said.task, situation.state.task(task) != nil {
        return try TickTask(task: task, note: note, occurred: at).decide(situation)
      }
      return [
        .scope(
          .measureUndone(
            MeasureUndone(measure: known.number, undone: at ?? situation.now, note: note)))
      ]
    }
  }
}

/// The wish to say that a measure that was asked for will not be done.
public struct WithdrawMeasure: IncidentCommand {
  /// The measure, as typed.
  public var measure: String
  /// Why.
  public var reason: String

  /// A withdrawal.
  public init(measure: String, reason: String) {
    self.measure = measure
    self.reason = reason
  }

  /// Whoever wrote it down, or whoever leads; what is in effect is undone, not withdrawn.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let known = try situation.measure(named: measure)
    let state = situation.state.state(of: known)
    if state == .withdrawn { return [] }
    guard state == .requested else { throw situation.ended(known, state) }
    if known.by != situation.member { try situation.mayCommand(.voidLine) }
    let reason = try situation.reason(reason)
    return [.scope(.measureWithdrawn(MeasureWithdrawn(measure: known.number, reason: reason)))]
  }
}

extension Situation {
  /// The measure called `typed`.
  func measure(named typed: String) throws(Refusal) -> Measure {
    let register = state.scope
    if let number = Register.measures.number(typed: typed), let found = register.measure(number) {
      return found
    }
    let names = register.listedMeasures.map(\.label)
    throw .noSuchLine(.measures, typed, nearest: nearest(to: typed, in: names))
  }

  /// Why a measure that is in `state` cannot be marked so.
  fileprivate func ended(_ measure: Measure, _ state: Measure.State) -> Refusal {
    let mark: Measure.Mark? =
      switch state {
      case .requested: nil
      case .effective: measure.effective
      case .undone: self.state.undone(measure)
      case .withdrawn: measure.withdrawn
      }
    return .measureIs(
      measure.number, state, by: mark?.by ?? measure.by, at: mark?.at ?? measure.at)
  }
}
