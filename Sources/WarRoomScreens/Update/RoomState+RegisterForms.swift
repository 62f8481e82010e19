internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// What the form of `action` is for.
  func registerForm(for action: Action) -> RegisterForm? {
    switch action {
    case .evidenceAdd: return .add
    case .scopeAdd: return .scopeAdd
    case .measureAdd: return .measureAdd
    case .measureEffective: return selectedMeasure.map { .effective($0.number) }
    case .measureUndone: return selectedMeasure.map { .undone($0.number) }
    case .scopeVoid:
      return switch selectedScopeLine {
      case .item(let item): .scopeRemove(item.number)
      case .measure(let measure): .withdraw(measure.number)
      case nil: nil
      }
    default: break
    }
    guard let number = selectedEvidence?.number else { return nil }
    return switch action {
    case .custodyGive: .give(number)
    case .custodyAccept: .accept(number)
    case .custodyDecline: .decline(number)
    case .custodyTake: .take(number)
    case .evidenceCorrect: .correct(number)
    case .evidenceVoid: .void(number)
    default: nil
    }
  }

  /// The form that Enter opens on a line of scope and measures.
  var scopeLineForm: RegisterForm? {
    switch selectedScopeLine {
    case .item(let item): .scopeSet(item.number)
    case .measure(let measure): .measureSet(measure.number)
    case nil: nil
    }
  }

  /// Why `action` cannot be done on what is selected; nil where it can.
  func registerObstacle(to action: Action) -> String? {
    switch action {
    case .evidenceAdd, .scopeAdd, .measureAdd: return nil
    case .scopeVoid: return selectedScopeLine == nil ? words.noScopeSelected : nil
    case .measureEffective, .measureUndone:
      return selectedMeasure == nil ? words.noMeasureSelected : nil
    default: break
    }
    guard let item = selectedEvidence else { return words.noEvidenceSelected }
    if !item.stands { return words.voidAlready(item) }
    switch action {
    case .custodyGive: return item.holder.member == member ? nil : words.heldBy(item)
    case .custodyAccept, .custodyDecline:
      guard let pending = item.pending else { return words.notOnItsWay(item) }
      let mayWithdraw = action == .custodyDecline && pending.by == member
      if pending.answerer == member || mayWithdraw { return nil }
      return words.waitsFor(item, pending.answerer?.rawValue ?? "-")
    case .custodyTake:
      if item.holder.member == member { return words.heldBy(item) }
      return item.holder.member == nil || leads
        ? nil : words.commanderOnly(incident?.commander)
    case .evidenceVoid:
      return item.by == member || leads ? nil : words.commanderOnly(incident?.commander)
    default: return nil
    }
  }

  /// The fields of a form, with what can be chosen.
  func fields(of form: RegisterForm) -> [FormField] {
    switch form {
    case .add: description(nil)
    case .correct(let number):
      description(incident?.evidence.item(number)) + [FormField(.reason)]
    case .give(let number):
      [
        FormField(
          .member, choices: roster.filter { $0 != member }.map(\.rawValue), optional: true),
        FormField(.reason), FormField(.place, optional: true),
        FormField(.seal, text: incident?.evidence.item(number)?.seal ?? "", optional: true),
        FormField(.outside, optional: true),
        FormField(
          .witness, choices: roster.filter { $0 != member }.map(\.rawValue), optional: true),
        FormField(.at, optional: true),
      ]
    case .accept:
      [FormField(.seal, optional: true), FormField(.note, optional: true)]
    case .take:
      [
        FormField(.reason), FormField(.place, optional: true), FormField(.seal, optional: true),
        FormField(.witness, optional: true), FormField(.at, optional: true),
      ]
    case .decline, .void, .scopeRemove, .withdraw: [FormField(.reason)]
    case .scopeAdd: scope(nil)
    case .scopeSet(let number): scope(incident?.scope.item(number))
    case .measureAdd: measure(nil) + [FormField(.since, optional: true)]
    case .measureSet(let number): measure(incident?.scope.measure(number))
    case .effective, .undone:
      [FormField(.at, optional: true), FormField(.note, optional: true)]
    }
  }

  private func description(_ item: EvidenceItem?) -> [FormField] {
    let said = item?.account.described
    let task =
      item == nil
      ? [
        FormField(
          .task,
          choices: (incident?.tasks ?? []).filter { !$0.missingEvidence.isEmpty }.map(
            \.id.rawValue),
          optional: true)
      ] : []
    return [
      FormField(.what, text: said?.what ?? ""),
      FormField(
        .kind, text: said?.kind.rawValue ?? "",
        choices: PlaybookTask.EvidenceKind.allCases.map(\.rawValue), optional: true),
      FormField(.source, text: said?.source ?? "", optional: true),
      FormField(.storage, text: said?.storage ?? "", optional: true),
      FormField(.collector, text: said?.collector ?? "", optional: true),
      FormField(.seal, text: said?.seal ?? "", optional: true),
      FormField(
        .clockOffset, text: said?.clockOffset.map { ClockOffset.text($0) } ?? "", optional: true),
      markingField(said?.tlp),
    ] + task + (item == nil ? [FormField(.at, optional: true)] : [])
  }

  private func scope(_ item: ScopeItem?) -> [FormField] {
    [
      FormField(
        .thing, text: (item?.kind ?? .system).rawValue,
        choices: ScopeKind.allCases.map(\.rawValue)),
      FormField(.called, text: item?.name ?? ""),
      FormField(
        .hit, text: (item?.status ?? .suspected).rawValue,
        choices: ScopeStatus.allCases.map(\.rawValue)),
      FormField(.note, text: item?.current?.note ?? "", optional: true),
      markingField(item?.tlp),
    ]
  }

  private func measure(_ measure: Measure?) -> [FormField] {
    let said = measure?.said
    return [
      FormField(.what, text: said?.what ?? ""),
      FormField(.place, text: said?.place ?? "", optional: true),
      FormField(
        .contained, text: said?.item.map { Register.scope.label($0) } ?? "",
        choices: (incident?.scope.standing ?? []).map(\.label), optional: true),
      FormField(.requester, text: said?.requestedBy ?? "", optional: true),
      FormField(.undoBy, optional: true),
    ] + (measure == nil ? [FormField(.at, optional: true)] : [])
  }

  /// What must be seen before the fields are filled in.
  func preface(of form: RegisterForm) -> [Line] {
    switch form {
    case .give(let number), .accept(let number), .decline(let number), .take(let number),
      .correct(let number), .void(let number):
      guard let item = incident?.evidence.item(number) else { return [] }
      let title = Line("\(item.label) \(item.account.described.what)", .heading)
      return [title] + (item.pending.map { [Line("\(words.evidenceLine($0))", .warning)] } ?? [])
    case .scopeSet(let number), .scopeRemove(let number):
      return incident?.scope.item(number).map { [Line("\($0.label) \($0.name)", .heading)] } ?? []
    case .measureSet(let number), .effective(let number), .undone(let number),
      .withdraw(let number):
      return incident?.scope.measure(number).map {
        [Line("\($0.label) \($0.said.what)", .heading)]
      } ?? []
    case .add, .scopeAdd, .measureAdd: return []
    }
  }

  /// What is asked before a piece leaves the house.
  func custodyQuestion(before form: Form) -> String? {
    guard case .register(.give(let number)) = form.purpose, let receiver = form.text(.outside),
      let item = incident?.evidence.item(number)
    else { return nil }
    return words.leavesTheHouse(item, receiver)
  }
}
