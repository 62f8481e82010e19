extension IncidentState {
  /// Takes in what happened to a piece of evidence.
  mutating func applyToEvidence(_ event: EvidenceEvent, _ stamp: Stamp) {
    let tasks = Set(evidence.item(event.number)?.account.tasks ?? [])
    switch event {
    case .registered(let data): register(data, of: .evidence(event), stamp)
    default: change(event, stamp)
    }
    let after = Set(evidence.item(event.number)?.account.tasks ?? [])
    for task in tasks.union(after).sorted() { countEvidence(for: task, stamp) }
  }

  /// Proof attached by a version that kept no register: it gets the next number.
  mutating func applyToEvidence(_ event: EvidenceAttached, _ record: IncidentRecord) {
    let registered = EvidenceRegistered(
      number: evidence.next, task: event.task, described: event.description, bytes: event.bytes)
    register(registered, of: record.event, record.stamp)
    countEvidence(for: event.task, record.stamp)
  }

  private mutating func register(
    _ data: EvidenceRegistered, of event: IncidentEvent, _ stamp: Stamp
  ) {
    var register = evidence
    guard !register.items.contains(where: { $0.number == data.number }) else { return }
    remember(.evidence(data.number, before: nil), of: event, stamp: stamp)
    register.items.append(
      EvidenceItem(
        number: data.number,
        account: EvidenceItem.Account(
          described: data.described, tasks: data.task.map { [$0] } ?? [], changed: stamp.seq),
        bytes: data.bytes, seq: stamp.seq, at: stamp.at, happened: stamp.happened, by: stamp.by))
    evidenceRegister = register
  }

  private mutating func change(_ event: EvidenceEvent, _ stamp: Stamp) {
    guard var register = evidenceRegister,
      let position = register.items.firstIndex(where: { $0.number == event.number })
    else { return }
    let before = register.items[position].account
    register.items[position].take(event, stamp)
    if register.items[position].account != before {
      remember(.evidence(event.number, before: before), of: .evidence(event), stamp: stamp)
    }
    evidenceRegister = register
  }

  /// Puts back what people said of a piece before an act; a new one is marked as taken back, so that
  /// its number is never given again.
  mutating func putBack(
    _ number: Int, _ before: EvidenceItem.Account?, _ stamp: Stamp
  ) {
    guard var register = evidenceRegister,
      let position = register.items.firstIndex(where: { $0.number == number })
    else { return }
    let tasks = Set(register.items[position].account.tasks)
    if let before {
      register.items[position].account = before
    } else {
      register.items[position].account.isTakenBack = true
    }
    evidenceRegister = register
    for task in tasks.union(before?.tasks ?? []).sorted() { countEvidence(for: task, stamp) }
  }

  /// Notes on `task` which kinds of proof it has, and that it changed.
  private mutating func countEvidence(for task: TaskID, _ stamp: Stamp) {
    guard let position = tasks.firstIndex(where: { $0.id == task }) else { return }
    let kinds = proof(of: task)
    guard tasks[position].progress.evidence != kinds else { return }
    tasks[position].progress.evidence = kinds
    mark(position, stamp)
  }

  /// The kinds of proof that `task` has, one for each piece.
  func proof(of task: TaskID) -> [PlaybookTask.EvidenceKind] {
    evidence.standing.filter { $0.account.tasks.contains(task) }.map(\.account.described.kind)
  }

  /// The task an act about a piece of evidence touched: the one it began to prove, else its first.
  func task(provedBy number: Int, before: EvidenceItem.Account?) -> TaskID? {
    guard let item = evidence.items.first(where: { $0.number == number }) else { return nil }
    return item.account.tasks.first { !(before?.tasks ?? []).contains($0) }
  }
}

extension EvidenceItem {
  fileprivate mutating func take(_ event: EvidenceEvent, _ stamp: Stamp) {
    switch event {
    case .registered: break
    case .linked(let data):
      guard !account.tasks.contains(data.task) else { return }
      account.tasks.append(data.task)
      account.changed = stamp.seq
    case .corrected(let data):
      account.described = data.described
      account.changed = stamp.seq
    case .voided(let data):
      account.voided = Voiding(reason: data.reason, by: stamp.by, at: stamp.at)
      account.changed = stamp.seq
    case .verified(let data):
      check = Check(matches: data.matches, by: stamp.by, at: stamp.happened, seq: stamp.seq)
      checks += 1
    case .offered, .accepted, .declined, .taken: move(event, stamp)
    }
  }

  /// Takes in one of the acts of a hand-over.
  private mutating func move(_ event: EvidenceEvent, _ stamp: Stamp) {
    switch event {
    case .offered(let data):
      let isNamed = data.to.member == nil && data.witness == nil
      var step = CustodyStep(data.from, data.to, data.reason, isNamed ? .named : .offered, stamp)
      (step.witness, step.witnessName) = (data.witness, data.witnessName)
      (step.place, step.seal) = (data.place, data.seal)
      custody.append(step)
    case .taken(let data):
      // An offer nobody answered falls when the piece changes hands in another way.
      answer(nil, .withdrawn, seal: nil, note: nil, stamp)
      var step = CustodyStep(data.from, Custodian(stamp.by), data.reason, .taken, stamp)
      (step.place, step.seal, step.witnessName) = (data.place, data.seal, data.witnessName)
      custody.append(step)
    case .accepted(let data):
      answer(data.offer, .accepted, seal: data.seal, note: data.note, stamp)
    case .declined(let data):
      let isGiver = custody.last { $0.seq == data.offer }?.answerer != stamp.by
      answer(data.offer, isGiver ? .withdrawn : .declined, seal: nil, note: data.reason, stamp)
    default: break
    }
  }

  private mutating func answer(
    _ offer: Int64?, _ state: CustodyStep.State, seal: String?, note: String?, _ stamp: Stamp
  ) {
    guard
      let position = custody.lastIndex(where: { $0.isPending && (offer ?? $0.seq) == $0.seq })
    else { return }
    custody[position].state = state
    custody[position].answer = CustodyStep.Answer(
      seq: stamp.seq, at: stamp.happened, by: stamp.by, seal: seal, note: note)
  }
}

extension CustodyStep {
  fileprivate init(
    _ from: Custodian, _ to: Custodian, _ reason: String, _ state: State, _ stamp: Stamp
  ) {
    self.init(
      state: state, from: from, to: to, reason: reason, seq: stamp.seq, at: stamp.at,
      happened: stamp.happened, by: stamp.by)
  }
}

extension EvidenceAttached {
  /// What it says, in the words of the register.
  var description: EvidenceDescription {
    EvidenceDescription(kind: kind, what: what, source: source, storage: storage)
  }

  /// Its bytes, where it has some.
  var bytes: EvidenceBytes? {
    sha256.map { EvidenceBytes(file: file, size: size, sha256: $0) }
  }
}
