internal import IncidentCore
internal import SafeText

extension RoomState {
  /// The wish that a form about the registers stands for.
  func command(
    for form: Form, _ purpose: RegisterForm
  ) throws(FieldProblem) -> any IncidentCommand {
    func ev(_ number: Int) -> String { Register.evidence.label(number) }
    switch purpose {
    case .add: return try registration(form)
    case .give(let number): return try handOver(form, ev(number))
    case .accept(let number):
      return AnswerCustody(
        evidence: ev(number), accepted: true, note: form.text(.note), seal: form.text(.seal))
    case .decline(let number):
      return AnswerCustody(evidence: ev(number), accepted: false, note: try reason(form))
    case .take(let number):
      return TakeCustody(
        evidence: ev(number), reason: try reason(form), place: form.text(.place),
        seal: form.text(.seal), witness: form.text(.witness), occurred: try time(form, .at))
    case .correct(let number): return try correction(form, ev(number))
    case .void(let number):
      return VoidEvidence(evidence: ev(number), reason: try reason(form))
    default: return try scopeCommand(for: form, purpose)
    }
  }

  private func scopeCommand(
    for form: Form, _ purpose: RegisterForm
  ) throws(FieldProblem) -> any IncidentCommand {
    func cm(_ number: Int) -> String { Register.measures.label(number) }
    switch purpose {
    case .scopeSet(let number):
      return SetScopeItem(
        item: Register.scope.label(number), kind: try choice(form, .thing),
        name: try accepted(form, .called, .title), status: try choice(form, .hit),
        note: form.text(.note), tlp: try marking(form))
    case .scopeRemove(let number):
      return RemoveScopeItem(item: Register.scope.label(number), reason: try reason(form))
    case .measureAdd: return try measure(form, nil)
    case .measureSet(let number): return try measure(form, cm(number))
    case .effective(let number):
      return MarkMeasure(
        measure: cm(number), mark: .effective, at: try time(form, .at), note: form.text(.note))
    case .undone(let number):
      return MarkMeasure(
        measure: cm(number), mark: .undone, at: try time(form, .at), note: form.text(.note))
    case .withdraw(let number):
      return WithdrawMeasure(measure: cm(number), reason: try reason(form))
    default:
      return SetScopeItem(
        kind: try choice(form, .thing), name: try accepted(form, .called, .title),
        status: try choice(form, .hit), note: form.text(.note), tlp: try marking(form))
    }
  }

  private func registration(_ form: Form) throws(FieldProblem) -> any IncidentCommand {
    let kind: PlaybookTask.EvidenceKind? = try word(form, .kind)
    let task = try form.text(.task).map { (typed) throws(FieldProblem) in
      guard let found = self.task(named: typed) else {
        throw FieldProblem(field: .task, text: words.noSuchTask(typed))
      }
      return found.id
    }
    return RegisterEvidence(
      EvidenceDescription(
        kind: kind ?? .note, what: try accepted(form, .what, .reason), source: form.text(.source),
        collector: form.text(.collector), storage: form.text(.storage),
        clockOffset: try offset(form), seal: form.text(.seal), tlp: try marking(form)),
      task: task, kindIsGiven: kind != nil, occurred: try time(form, .at))
  }

  private func correction(
    _ form: Form, _ evidence: String
  ) throws(FieldProblem) -> any IncidentCommand {
    var change = EvidenceChange()
    change.kind = try word(form, .kind)
    change.what = try accepted(form, .what, .reason)
    change.source = form.text(.source) ?? ""
    change.storage = form.text(.storage) ?? ""
    change.collector = form.text(.collector) ?? ""
    change.seal = form.text(.seal) ?? ""
    change.clockOffset = try offset(form)
    change.tlp = try marking(form)
    return CorrectEvidence(evidence: evidence, change: change, reason: try reason(form))
  }

  private func handOver(_ form: Form, _ evidence: String) throws(FieldProblem)
    -> any IncidentCommand
  {
    let to: OfferCustody.Receiver
    switch (form.text(.member), form.text(.outside)) {
    case (let name?, nil): to = .member(name)
    case (nil, let name?): to = .outside(name, witness: form.text(.witness))
    default: throw FieldProblem(field: .member, text: words.toWhom)
    }
    return OfferCustody(
      evidence: evidence, to: to, reason: try reason(form), place: form.text(.place),
      seal: form.text(.seal), occurred: try time(form, .at))
  }

  private func measure(_ form: Form, _ known: String?) throws(FieldProblem) -> any IncidentCommand {
    SetMeasure(
      measure: known, what: try accepted(form, .what, .title), place: form.text(.place),
      item: form.text(.contained), requested: known == nil ? try time(form, .at) : nil,
      requestedBy: form.text(.requester), undoBy: try time(form, .undoBy, future: true),
      effective: known == nil ? try time(form, .since) : nil)
  }

  private func offset(_ form: Form) throws(FieldProblem) -> Int64? {
    guard let typed = form.text(.clockOffset) else { return nil }
    guard let offset = ClockOffset.read(typed) else {
      throw FieldProblem(field: .clockOffset, text: words.notAnOffset(typed))
    }
    return offset
  }

  private func choice<Word: RawRepresentable & CaseIterable>(
    _ form: Form, _ name: FormField.Name
  ) throws(FieldProblem) -> Word where Word.RawValue == String {
    if let word: Word = try word(form, name) { return word }
    throw FieldProblem(field: name, text: words.fieldNeeded(name))
  }
}
