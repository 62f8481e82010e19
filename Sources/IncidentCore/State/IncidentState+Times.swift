extension IncidentState {
  /// When `task` is due; nil where nothing says so or the start has not happened yet.
  ///
  /// A length that counts from the known time or the declaration counts, for a task that joined
  /// later, from then: nobody is three hours late with what nobody could know of. Not so under a
  /// legal clock, which does not wait either.
  ///
  /// The commander's own time wins over the playbook's rule. A task that comes again is due one
  /// distance after it was last finished. A task that must be done before another is due with it. A
  /// task under a legal clock is due by our own aim or by the clock, whichever comes first.
  public func due(_ task: IncidentTask) -> Moment? { due(task, depth: 0) }

  private func due(_ task: IncidentTask, depth: Int) -> Moment? {
    if let set = task.progress.dueSet { return set }
    guard let rule = task.plan.due, depth < 8 else { return nil }
    if let every = rule.every {
      return (task.progress.doneAt ?? moment(of: rule, joinedAt: task.joinedAt)).map { $0 + every }
    }
    let own = rule.within.flatMap { within in
      moment(of: rule, joinedAt: task.joinedAt).map { $0 + within }
    }
    if let clock = task.clock.flatMap({ self.clock($0) }), let legal = clock.due,
      clock.state.isOpen || clock.state == .met
    {
      return min(own ?? legal, legal)
    }
    if rule.within != nil { return own }
    if let before = rule.before, let later = self.task(before) {
      return due(later, depth: depth + 1)
    }
    return nil
  }

  private func moment(of rule: DueRule, joinedAt: Moment?) -> Moment? {
    let joined = rule.clock == nil ? joinedAt : nil
    return switch rule.start {
    case .known: max(start, joined ?? start)
    case .declared: max(openedAt, joined ?? openedAt)
    case .closed: closedAt
    case .done(let id): task(id).flatMap { $0.state == .done ? $0.progress.doneAt : nil }
    }
  }

  /// Whether `task` should have been finished before `now`.
  public func isOverdue(_ task: IncidentTask, now: Moment) -> Bool {
    guard let due = due(task), due < now, necessity(of: task) != .notNeeded else { return false }
    return !task.state.isFinished || (task.state == .done && comesAgain(task))
  }

  /// Whether `task` is a round that begins anew while the incident is open.
  public func comesAgain(_ task: IncidentTask) -> Bool {
    task.plan.due?.every != nil && isActive
  }

  /// Whether what is known makes a task necessary.
  public enum Necessity: Hashable, Sendable {
    /// It matters.
    case needed
    /// It matters if a question still open is answered so.
    case maybe
    /// What is known says that it does not matter.
    case notNeeded
  }

  /// Whether what is known makes `task` necessary.
  public func necessity(of task: IncidentTask) -> Necessity {
    guard let condition = task.plan.when else { return .needed }
    switch FactExpression.evaluate(condition, facts: { self.answer($0) }) {
    case .yes: return .needed
    case .no: return .notNeeded
    case .unknown: return .maybe
    }
  }

  /// What is known about the fact `id`.
  func answer(_ id: String) -> FactAnswer {
    guard let answer = fact(id)?.current, let value = answer.value,
      answer.status == .confirmed || answer.status == .estimated
    else { return fact(id)?.current?.status == .ruledOut ? .bool(false) : .unknown }
    switch question(id)?.kind {
    case .bool: return .bool(value == "yes" || value == "true")
    case .int: return Int(value).map { FactAnswer.int($0) } ?? .unknown
    default: return .text(value)
    }
  }

  /// How many tasks of a phase, or of all, are finished, and how many count.
  public func count(in phase: PhaseID? = nil) -> (done: Int, total: Int) {
    var (done, total) = (0, 0)
    for index in tasks.indices where phase == nil || tasks[index].phase == phase {
      let state = tasks[index].progress.state
      guard state == .done || necessity(of: tasks[index]) != .notNeeded else { continue }
      total += 1
      if state.isFinished { done += 1 }
    }
    return (done, total)
  }

  /// Unfinished tasks whose time has passed, the longest first.
  public func overdue(now: Moment) -> [IncidentTask] {
    tasks(where: { isOverdue($0, now: now) })
      .sorted { (due($0) ?? now, $0.id) < (due($1) ?? now, $1.id) }
  }

  /// Tasks that wait on somebody or something.
  public var blocked: [IncidentTask] { tasks(where: { $0.progress.state == .blocked }) }

  /// Unfinished tasks that `member` owns or that are meant for a duty `member` holds and free.
  public func mine(_ member: MemberName) -> [IncidentTask] {
    let held = duties(of: member)
    return tasks(where: { task in
      let owner = task.progress.owner
      guard owner == member || (owner == nil && held.contains(task.plan.duty)) else { return false }
      return !task.progress.state.isFinished && necessity(of: task) != .notNeeded
    })
  }
}
