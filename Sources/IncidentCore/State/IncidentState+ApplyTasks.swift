extension IncidentState {
  /// Takes in an event about one task, remembering how the task was before.
  mutating func applyToTask(_ record: IncidentRecord) {
    let stamp = record.stamp
    guard let id = record.event.task, let position = tasks.firstIndex(where: { $0.id == id }) else {
      return
    }
    remember(.task(id, before: tasks[position].progress), of: record.event, stamp: stamp)
    let rounds = tasks[position].progress.rounds
    tasks[position].progress.take(record.event, stamp: stamp)
    mark(position, stamp)
    noteTemporaryMeasure(of: tasks[position])
    // A due time the commander set is for one round; the next is due by the rule again.
    if tasks[position].plan.due?.every != nil, tasks[position].progress.rounds > rounds {
      tasks[position].progress.dueSet = nil
    }
  }

  /// Notes on the task at `position` who changed it last.
  mutating func mark(_ position: Int, _ stamp: Stamp) {
    tasks[position].progress.changedSeq = stamp.seq
    tasks[position].progress.changedAt = stamp.at
    tasks[position].progress.changedBy = stamp.by
  }

  /// A task that left a temporary measure is noted, for as long as it is done, on the task that
  /// takes the measure back.
  mutating func noteTemporaryMeasure(of task: IncidentTask) {
    guard let undoing = task.plan.undoneBy,
      let position = tasks.firstIndex(where: { $0.id == undoing })
    else { return }
    if task.state != .done {
      tasks[position].progress.takesBack.removeAll { $0 == task.id }
    } else if !tasks[position].progress.takesBack.contains(task.id) {
      tasks[position].progress.takesBack.append(task.id)
    }
  }
}

extension TaskProgress {
  /// Takes in what happened to this task.
  mutating func take(_ event: IncidentEvent, stamp: Stamp) {
    switch event {
    case .taskClaimed: own(stamp.by)
    case .taskReleased:
      own(nil)
      if state == .doing || state == .blocked {
        state = .todo
        reason = nil
      }
    case .taskAssigned(let data):
      own(data.to, givenBy: stamp)
      if let limit = data.box { box = limit }
    case .taskStarted(let data):
      state = .doing
      own(owner ?? stamp.by)
      startedAt = stamp.happened
      if let limit = data.box { box = limit }
      reason = nil
    case .taskDone(let data):
      state = .done
      rounds += 1
      finish(note: data.note, stamp: stamp)
    case .checkRequested(let data):
      state = .awaitingCheck
      finish(note: data.note, stamp: stamp)
    case .taskChecked(let data):
      state = data.passed ? .done : .doing
      if data.passed { rounds += 1 }
      checker = data.passed ? stamp.by : nil
      reason = data.passed ? nil : data.note
    case .taskBlocked(let data):
      state = .blocked
      owner = owner ?? stamp.by
      reason = data.reason
    case .taskSkipped(let data):
      state = .skipped
      reason = data.reason
    case .taskReopened(let data):
      state = .todo
      doer = nil
      doneAt = nil
      checker = nil
      startedAt = nil
      reason = data.reason
    case .taskDueSet(let data): dueSet = data.due
    default: break
    }
  }

  /// Gives the task an owner; `giver` is the act by which somebody did, if it was not the owner.
  private mutating func own(_ member: MemberName?, givenBy giver: Stamp? = nil) {
    owner = member
    let isGift = giver.map { $0.by != member } ?? false
    assignedBy = isGift ? giver?.by : nil
    assignedAt = isGift ? giver?.at : nil
  }

  private mutating func finish(note said: String?, stamp: Stamp) {
    owner = owner ?? stamp.by
    doer = stamp.by
    doneAt = stamp.happened
    checker = nil
    reason = nil
    note = said ?? note
  }
}
