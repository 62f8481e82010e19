internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Adding a task and a playbook.
extension RoomState {
  /// The form that an action about the plan fills in first.
  func planForm(for action: Action) -> FormPurpose? {
    switch action {
    case .addTask: .plan(.addTask)
    case .applyPlaybook: .plan(.apply)
    default: nil
    }
  }

  /// The fields of a form about the plan.
  func fields(of form: PlanForm) -> [FormField] {
    switch form {
    case .addTask:
      let held = incident?.duties(of: member).first { $0 != .commander }
      return [
        FormField(.toDo),
        FormField(.phase, text: phase.rawValue, choices: PhaseID.allCases.map(\.rawValue)),
        FormField(
          .duty, text: (held ?? .commander).rawValue,
          choices: (incident?.duties ?? []).map(\.id.rawValue)),
        FormField(.due, optional: true),
        FormField(.secondPerson, choices: ["yes", "no"], optional: true),
        FormField(
          .needs, choices: PlaybookTask.EvidenceKind.allCases.map(\.rawValue), optional: true),
        FormField(.after, choices: (incident?.tasks ?? []).map(\.id.rawValue), optional: true),
      ]
    case .apply: return [FormField(.playbook, choices: unusedPlaybooks)]
    }
  }

  /// Playbooks at hand that the incident does not work by.
  var unusedPlaybooks: [String] {
    let used = (incident?.playbooks ?? []).map(\.name.id)
    return shelf.names.filter { !used.contains($0) }
  }

  /// What could be updated, the playbook itself first.
  var playbookOffers: [PlaybookOffer] { incident?.offers(on: shelf) ?? [] }

  /// The wish that a form about the plan becomes.
  func command(forPlan plan: PlanForm, _ form: Form) throws(FieldProblem) -> any IncidentCommand {
    switch plan {
    case .addTask: return try addedTask(form)
    case .apply:
      throw FieldProblem(field: .playbook, text: words.oneOf(unusedPlaybooks))
    }
  }

  private func addedTask(_ form: Form) throws(FieldProblem) -> any IncidentCommand {
    guard let phase = form.text(.phase).flatMap(PhaseID.init(rawValue:)) else {
      throw FieldProblem(field: .phase, text: words.oneOf(PhaseID.allCases.map(\.rawValue)))
    }
    return AddTask(
      title: LocalizedText(typed: try accepted(form, .toDo, .title)), phase: phase,
      duty: form.text(.duty), due: try time(form, .due, future: true),
      needsCheck: try truth(form, .secondPerson), evidence: try kinds(form),
      after: try earlier(form))
  }

  private func truth(_ form: Form, _ name: FormField.Name) throws(FieldProblem) -> Bool {
    guard let typed = form.text(name)?.lowercased() else { return false }
    if ["yes", "y", "はい"].contains(typed) { return true }
    if ["no", "n", "いいえ"].contains(typed) { return false }
    throw FieldProblem(field: name, text: words.oneOf(["yes", "no"]))
  }

  private func kinds(_ form: Form) throws(FieldProblem) -> [PlaybookTask.EvidenceKind] {
    var kinds: [PlaybookTask.EvidenceKind] = []
    for word in parts(of: form.text(.needs)) {
      guard let kind = PlaybookTask.EvidenceKind(rawValue: word.lowercased()) else {
        throw FieldProblem(
          field: .needs, text: words.oneOf(PlaybookTask.EvidenceKind.allCases.map(\.rawValue)))
      }
      kinds.append(kind)
    }
    return kinds
  }

  private func earlier(_ form: Form) throws(FieldProblem) -> [TaskID] {
    var tasks: [TaskID] = []
    for word in parts(of: form.text(.after)) {
      guard let task = task(named: word) else {
        throw FieldProblem(field: .after, text: words.noSuchTask(word))
      }
      tasks.append(task.id)
    }
    return tasks
  }

  /// Words with blanks or commas between them.
  private func parts(of text: String?) -> [String] {
    (text ?? "").split { " ,、　".contains($0) }.map { String($0) }
  }
}

extension RoomState {
  /// Asks the program for the playbook a form names.
  mutating func fetchPlaybook(for form: Form) -> [Effect] {
    let name = form.text(.playbook) ?? ""
    guard unusedPlaybooks.contains(name) else {
      overlays[overlays.count - 1] = .form(form)
      say(PlainText(untrusted: words.oneOf(unusedPlaybooks)), .refused)
      return []
    }
    overlays.removeLast()
    drafts.drop(form)
    say(PlainText(untrusted: words.reading), .pending)
    return [.fetch(name, .apply), .keep(drafts)]
  }

  /// Asks the program for the playbook named behind the command.
  mutating func fetchPlaybook(named name: String) -> [Effect] {
    if let reason = obstacle(to: .applyPlaybook) {
      say(PlainText(untrusted: reason), .hint)
      return []
    }
    guard unusedPlaybooks.contains(name) else {
      say(PlainText(untrusted: words.oneOf(unusedPlaybooks)), .refused)
      return []
    }
    say(PlainText(untrusted: words.reading), .pending)
    return [.fetch(name, .apply)]
  }

  /// Asks for the newest version of the first playbook that could be updated.
  mutating func fetchUpdate() -> [Effect] {
    guard let offer = playbookOffers.first(where: { $0.over == nil }) else { return [] }
    say(PlainText(untrusted: words.reading), .pending)
    return [.fetch(offer.id, .update)]
  }

  /// Shows what the playbook that was read would change, and asks.
  mutating func take(_ offer: OfferedPlaybook) -> [Effect] {
    guard let incident else { return [] }
    notice = nil
    let heading =
      "\(offer.playbook.title[language]) (\(offer.playbook.id) \(offer.playbook.version))"
    let lines = speak.lines(offer.change(in: incident), of: offer.playbook, in: incident)
    ask(
      .changePlan(offer, in: incident.id),
      ([heading] + lines + [words.planQuestion(offer.use)]).joined(separator: "\n"))
    return []
  }
}
