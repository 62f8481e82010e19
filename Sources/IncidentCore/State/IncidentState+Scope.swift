extension IncidentState {
  /// Takes in what happened to the registers of scope and measures.
  mutating func applyToScope(_ event: ScopeEvent, _ stamp: Stamp) {
    var register = scope
    if let number = event.item {
      let before = register.items.first { $0.number == number }
      remember(.scope(number, before: before), of: .scope(event), stamp: stamp)
      register.takeItem(event, stamp)
    } else if let number = event.measure {
      let before = register.measures.first { $0.number == number }
      remember(.measure(number, before: before), of: .scope(event), stamp: stamp)
      register.takeMeasure(event, stamp)
    }
    scopeRegister = register
  }

  /// Puts a line back as it was; a new one is marked as taken back.
  mutating func putBack(scope number: Int, _ before: ScopeItem?) {
    guard let position = scopeRegister?.items.firstIndex(where: { $0.number == number }) else {
      return
    }
    if let before {
      scopeRegister?.items[position] = before
    } else {
      scopeRegister?.items[position].isTakenBack = true
    }
  }

  /// Puts a measure back as it was; a new one is marked as taken back.
  mutating func putBack(measure number: Int, _ before: Measure?) {
    guard let position = scopeRegister?.measures.firstIndex(where: { $0.number == number }) else {
      return
    }
    if let before {
      scopeRegister?.measures[position] = before
    } else {
      scopeRegister?.measures[position].isTakenBack = true
    }
  }
}

extension ScopeRegister {
  fileprivate mutating func takeItem(_ event: ScopeEvent, _ stamp: Stamp) {
    let position = items.firstIndex { $0.number == event.item }
    switch event {
    case .itemSet(let data):
      let said = ScopeItem.Said(
        status: data.status, note: data.note, seq: stamp.seq, at: stamp.happened, by: stamp.by)
      guard let position else {
        items.append(
          ScopeItem(
            number: data.item, kind: data.kind, name: data.name, tlp: data.tlp, history: [said]))
        return
      }
      items[position].kind = data.kind
      items[position].name = data.name
      items[position].tlp = data.tlp
      items[position].history.append(said)
      items[position].removed = nil
    case .itemRemoved(let data):
      guard let position else { return }
      items[position].removed = EvidenceItem.Voiding(
        reason: data.reason, by: stamp.by, at: stamp.at)
    default: break
    }
  }

  fileprivate mutating func takeMeasure(_ event: ScopeEvent, _ stamp: Stamp) {
    let position = measures.firstIndex { $0.number == event.measure }
    if case .measureSet(let data) = event, position == nil {
      measures.append(Measure(said: data, seq: stamp.seq, at: stamp.at, by: stamp.by))
    }
    guard let position else { return }
    func mark(_ at: Moment, _ note: String?) -> Measure.Mark {
      Measure.Mark(at: at, by: stamp.by, note: note)
    }
    switch event {
    case .measureSet(let data): measures[position].said = data
    case .measureEffective(let data):
      measures[position].effective = mark(data.since, data.note)
      measures[position].undone = nil
    case .measureUndone(let data): measures[position].undone = mark(data.undone, data.note)
    case .measureWithdrawn(let data): measures[position].withdrawn = mark(stamp.at, data.reason)
    case .itemSet, .itemRemoved: break
    }
  }
}
