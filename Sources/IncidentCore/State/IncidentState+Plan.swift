/// How the plan of an incident grows: by playbooks, their newer versions and single tasks.
extension IncidentState {
  /// The text of the playbook `id` as it is in use now; nil where it is not in use.
  public func playbookInUse(_ id: String) -> Playbook? {
    plan.records.lazy.reversed().compactMap { record in
      switch record.event {
      case .playbookApplied(let event): event.playbook
      case .plan(.playbookUpdated(let event)): event.playbook
      default: nil
      }
    }.first { $0.id == id }
  }

  /// Tasks of the playbook `id` that the incident has under another name.
  func twins(of id: String) -> [PlaybookJoin.SameTask] {
    plan.records.lazy.reversed().compactMap { record in
      switch record.event {
      case .playbookApplied(let event) where event.playbook.id == id: event.joined?.same ?? []
      case .plan(.playbookUpdated(let event)) where event.playbook.id == id: event.same
      default: nil
      }
    }.first ?? []
  }

  /// Takes in an entry that brings tasks, questions or duties.
  mutating func bring(_ record: IncidentRecord) {
    if let target = undoTarget(of: record.event) {
      remember(target, of: record.event, stamp: record.stamp)
    }
    if case .plan(.taskAdded) = record.event { tasksByHand += 1 }
    planned.append(record.stamp.seq)
    lay(record)
    // A task that takes a measure back may come after the measure was taken.
    for task in tasks where task.state == .done && task.plan.undoneBy != nil {
      noteTemporaryMeasure(of: task)
    }
  }

  /// Lays what an entry says over the plan. A kept state does not repeat it, so it comes here again
  /// when the state is read.
  mutating func lay(_ record: IncidentRecord) {
    plan.records.append(record)
    switch record.event {
    case .playbookApplied(let event):
      use(event.playbook.joined(event.joined?.same ?? []), event.origin, record.stamp)
    case .questionAdded(let event): ask([event.question])
    case .plan(.playbookUpdated(let event)): update(event, record.stamp)
    case .plan(.taskAdded(let event)):
      guard task(event.plan.id) == nil else { return }
      var task = IncidentTask(
        phase: event.phase, plan: event.plan,
        source: TaskSource(playbook: nil, stamp: record.stamp))
      task.progress.dueSet = event.due
      tasks.append(task)
      sortByPhase()
    default: break
    }
  }

  /// Takes the entry numbered `seq` out of the plan, and lays the others again. What was done stays
  /// on the tasks that are left.
  mutating func takeBackPlan(_ seq: Int64) {
    let rest = plan.records.filter { $0.stamp.seq != seq }
    let progress = tasks.map { ($0.id, $0.progress) }
    planned.removeAll { $0 == seq }
    forgetPlans()
    for record in rest { lay(record) }
    for (id, made) in progress {
      guard let position = tasks.firstIndex(where: { $0.id == id }) else { continue }
      tasks[position].progress = made
    }
  }

  /// Forgets what `lay` took in, and remembers which entries it was.
  mutating func forgetPlans() {
    plan = PlanSources()
    playbooks = []
    questions = []
    duties = []
    tasks = []
  }

  /// What the playbook an incident was opened with brought is not taken back: nothing would be left.
  private func undoTarget(of event: IncidentEvent) -> UndoableAct.Target? {
    switch event {
    case .plan(.taskAdded(let data)): .addedTask(data.plan.id)
    case .plan(.playbookUpdated(let data)): .playbook(data.playbook.id)
    case .playbookApplied(let data) where !playbooks.isEmpty: .playbook(data.playbook.id)
    default: nil
    }
  }

  /// Adds the playbook's tasks; a task that is there already stays as it is.
  private mutating func use(_ playbook: Playbook, _ origin: PlaybookOrigin?, _ stamp: Stamp) {
    let name = PlaybookName(id: playbook.id, version: playbook.version)
    playbooks.append(
      PlaybookInUse(
        name: name, title: playbook.title, origin: origin, seq: stamp.seq, at: stamp.at))
    add(
      what: playbook, TaskSource(playbook: name, stamp: stamp),
      joinedAt: playbooks.count > 1 ? stamp.at : nil)
  }

  /// Adds what a newer version has and the one in use had not, and lets the tasks named in `event`
  /// read as the new version has them.
  private mutating func update(_ event: PlaybookUpdated, _ stamp: Stamp) {
    let name = PlaybookName(id: event.playbook.id, version: event.playbook.version)
    let source = TaskSource(playbook: name, stamp: stamp)
    let newest = PlaybookInUse(
      name: name, title: event.playbook.title, origin: event.origin, seq: stamp.seq, at: stamp.at)
    if let position = playbooks.lastIndex(where: { $0.name.id == name.id }) {
      playbooks[position] = newest
    } else {
      playbooks.append(newest)
    }
    let reworded = Set(event.reworded)
    let playbook = event.playbook.joined(event.same)
    for phase in playbook.phases {
      for plan in phase.tasks where reworded.contains(plan.id) {
        guard let position = tasks.firstIndex(where: { $0.id == plan.id }) else { continue }
        tasks[position].plan = plan
        tasks[position].phase = phase.id
        tasks[position].source = source
      }
    }
    add(what: playbook, source, joinedAt: stamp.at)
  }

  private mutating func add(
    what playbook: Playbook, _ source: TaskSource, joinedAt: Moment?
  ) {
    ask(playbook.facts)
    for duty in playbook.duties where !duties.contains(where: { $0.id == duty.id }) {
      duties.append(duty)
    }
    var known = Set(tasks.map(\.id))
    // The first playbook finds nobody to stand beside: this is part of every start of a command.
    let isFirst = tasks.isEmpty
    for phase in playbook.phases {
      for (index, plan) in phase.tasks.enumerated() where known.insert(plan.id).inserted {
        let task = IncidentTask(
          phase: phase.id, plan: plan, source: source, joinedAt: joinedAt)
        tasks.insert(task, at: isFirst ? tasks.count : place(of: index, in: phase))
      }
    }
    sortByPhase()
  }

  /// Where the task at `index` of `phase` belongs among those that are there: behind the nearest
  /// one before it that is there, else before the nearest one after it, else last.
  private func place(of index: Int, in phase: PlaybookPhase) -> Int {
    func position(_ plan: PlaybookTask) -> Int? {
      tasks.firstIndex { $0.id == plan.id && $0.phase == phase.id }
    }
    if let earlier = phase.tasks[..<index].reversed().lazy.compactMap(position).first {
      return earlier + 1
    }
    return phase.tasks[(index + 1)...].lazy.compactMap(position).first ?? tasks.count
  }

  /// Tasks are many and large: they are moved only where they do not stand in order.
  private mutating func sortByPhase() {
    let order = PhaseID.allCases
    let places = tasks.map { order.firstIndex(of: $0.phase) ?? 0 }
    guard zip(places, places.dropFirst()).contains(where: >) else { return }
    tasks = order.flatMap { phase in tasks.filter { $0.phase == phase } }
  }

  /// Adds questions; one that is asked already stays as it is.
  private mutating func ask(_ added: [FactDefinition]) {
    for question in added where !questions.contains(where: { $0.id == question.id }) {
      questions.append(question)
    }
  }
}

extension TaskProgress {
  /// Whether somebody has begun, finished, skipped, taken or proved anything; what is then in the
  /// task is theirs, and no newer wording replaces it.
  public var isTouched: Bool {
    var rest = self
    rest.changedSeq = 0
    rest.changedAt = nil
    rest.changedBy = nil
    rest.takesBack = []
    rest.dueSet = nil
    return rest != TaskProgress()
  }
}
