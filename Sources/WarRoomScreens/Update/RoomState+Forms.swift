internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// The form that `action` fills in first; nil where it acts at once.
  func form(for action: Action) -> Form? {
    let task = selectedTask?.id
    if let review = reviewForm(for: action) { return makeForm(.review(review)) }
    let purpose: FormPurpose? =
      switch action {
      case .say: .entry(view == .board && pane != .tasks ? nil : taskInView)
      case .decide: .decision(selectedTask?.plan.needsDecision == true ? task : nil)
      case .fact: .fact(selectedFact)
      case .handover: .handover
      case .decline: .decline
      case .assumeDuty: .duty
      case .renounceDuty: .renounce
      case .severity: .severity
      case .close: .close
      case .reopenIncident: .reopenIncident
      case .clockStart: selectedClock.map { .clockStart($0) }
      case .clockMet: selectedClock.map { .clockMet($0) }
      case .clockEnd: selectedClock.map { .clockEnd($0) }
      case .clockReopen: selectedClock.map { .clockReopen($0) }
      case .noticeNew, .noticeEdit, .noticeText, .noticeCheck, .noticeRefuse, .noticeSent,
        .noticeFollowUp, .noticeVoid, .noticeReopen, .enquiryAdd, .enquiryClose, .sitrepPublish:
        outgoingForm(for: action).map { .outgoing($0) }
      case .evidenceAdd, .evidenceCorrect, .evidenceVoid, .custodyGive, .custodyAccept,
        .custodyDecline, .custodyTake, .scopeAdd, .scopeVoid, .measureAdd, .measureEffective,
        .measureUndone:
        registerForm(for: action).map { .register($0) }
      case .classify, .narrow, .jump: timelineForm(for: action).map { .timeline($0) }
      case .tick: task.map { .tick($0) }
      case .start: task.map { .start($0) }
      case .assign: task.map { .assign($0) }
      case .block: task.map { .block($0) }
      case .skip: task.map { .skip($0) }
      case .reopen: task.map { .reopen($0) }
      case .check: task.map { .check($0) }
      case .refuseCheck: task.map { .refuseCheck($0) }
      case .evidence: task.map { .evidence($0) }
      case .due: task.map { .due($0) }
      default: planForm(for: action)
      }
    return purpose.map { makeForm($0) }
  }

  /// Only the full view of a task says that an entry belongs to it; on the board it is free.
  private var taskInView: TaskID? {
    if case .task(let id) = view { id } else { nil }
  }

  /// An empty form for `purpose`, with what can be chosen.
  func makeForm(_ purpose: FormPurpose) -> Form {
    let fields: [FormField] =
      switch purpose {
      case .entry:
        [
          FormField(.text, lines: .many), FormField(.at, optional: true),
          FormField(.source, optional: true), markingField(),
        ]
      case .tick(let task): tickFields(task)
      case .check: [FormField(.note, optional: true)]
      case .filing(.intake): intakeFields
      case .start: [FormField(.box, text: "30m", choices: ["15m", "30m", "1h"], optional: true)]
      case .assign:
        [
          FormField(.member, choices: roster.map(\.rawValue)),
          FormField(.box, choices: ["15m", "30m", "1h"], optional: true),
        ]
      case .block, .skip, .reopen, .refuseCheck, .decline, .reopenIncident, .clockEnd, .clockReopen:
        [FormField(.reason)]
      case .evidence(let task): evidenceFields(task)
      case .due: [FormField(.due), FormField(.reason)]
      case .decision(let task): decisionFields(task)
      case .fact(let id): factFields(id)
      case .undo: []
      case .clockStart: [FormField(.because), FormField(.at, optional: true)]
      case .clockMet:
        [
          FormField(.receipt, optional: true), FormField(.at, optional: true),
          FormField(.note, optional: true),
        ]
      case .handover:
        [
          FormField(
            .member, text: selectedColleague?.rawValue ?? "",
            choices: roster.filter { $0 != member }.map(\.rawValue)),
          FormField(.note, optional: true),
        ]
      case .duty: dutyFields
      case .renounce:
        [
          FormField(
            .duty, choices: incident?.duties(of: member).map(\.rawValue) ?? [])
        ]
      case .severity:
        [FormField(.severity, choices: ["1", "2", "3", "4"]), FormField(.reason)]
      case .close: [FormField(.reason), FormField(.confirmation)]
      case .outgoing(let form): fields(of: form)
      case .replayJump: [FormField(.at)]
      case .register(let form): self.fields(of: form)
      case .review(let form): self.fields(of: form)
      case .plan(let form): self.fields(of: form)
      case .timeline(let form): fields(of: form)
      }
    if case .review(let form) = purpose {
      return Form(purpose, fields: fields, seen: self.seen(by: form))
    }
    let seen = purpose.task.flatMap { incident?.task($0)?.progress.changedSeq }
    return Form(purpose, fields: fields, seen: seen)
  }

  private func evidenceFields(_ task: TaskID) -> [FormField] {
    let wanted = incident?.task(task)?.missingEvidence.first?.kind
    return [
      FormField(.what),
      FormField(
        .kind, text: wanted?.rawValue ?? "",
        choices: PlaybookTask.EvidenceKind.allCases.map(\.rawValue),
        optional: true),
      FormField(.source, optional: true), FormField(.storage, optional: true), markingField(),
    ]
  }

  /// The field in which somebody says how far what they enter may travel.
  func markingField(_ tlp: TrafficLight? = nil) -> FormField {
    FormField(
      .tlp, text: tlp?.rawValue ?? "", choices: TrafficLight.allCases.map(\.rawValue),
      optional: true)
  }

  /// Whoever leads gives a duty to anybody: on the people view to the member selected there.
  private var dutyFields: [FormField] {
    let duty = FormField(.duty, choices: (incident?.duties ?? []).map(\.id.rawValue))
    guard leads else { return [duty] }
    let whom = FormField(
      .member, text: selectedColleague?.rawValue ?? "", choices: roster.map(\.rawValue),
      optional: true)
    return [duty, whom]
  }

  private var selectedColleague: MemberName? {
    selectedMember.flatMap { $0.id != member && roster.contains($0.id) ? $0.id : nil }
  }

  private func decisionFields(_ task: TaskID?) -> [FormField] {
    let question = task.flatMap { incident?.task($0)?.plan.title[language] } ?? ""
    return [
      FormField(.question, text: question), FormField(.options, optional: true),
      FormField(.chosen), FormField(.because),
      FormField(.decider, choices: incident?.holders(of: .management).map(\.rawValue) ?? []),
      FormField(.objections, optional: true), FormField(.at, optional: true),
    ]
  }

  private func factFields(_ id: String?) -> [FormField] {
    let questions = incident?.questions ?? []
    let held = id.flatMap { incident?.fact($0)?.current?.value }
    let kind = questions.first { $0.id == id }?.kind
    let choices = kind == .bool ? ["yes", "no"] : questions.first { $0.id == id }?.choices ?? []
    return [
      FormField(.fact, text: id ?? "", choices: questions.map(\.id)),
      FormField(
        .value, text: held.map { kind == .date ? speak.typed($0) : $0 } ?? "", choices: choices,
        optional: true),
      FormField(
        .status, text: FactSet.Status.estimated.rawValue,
        choices: FactSet.Status.allCases.map(\.rawValue)),
      FormField(.source, optional: true),
    ]
  }

  /// Shows `form`, or the draft kept from the same purpose.
  mutating func open(_ form: Form) {
    guard replay == nil || form.purpose == .replayJump else {
      say(PlainText(untrusted: words.replayOnly), .refused)
      return
    }
    var form = form
    form.incident = incident?.id
    if let draft = drafts[form] {
      form.fields = draft.fields
      form.focus = min(draft.focus, form.fields.count - 1)
      say(PlainText(untrusted: words.draftOffered), .hint)
    } else if form.purpose.isFact {
      form.focus = form.text(.fact) == nil ? 0 : 1
    }
    overlays.append(.form(form))
  }

  /// A key in a form: Enter goes on to what must be filled, in an interview to the next question, and
  /// records where none is left; Esc keeps the text and goes.
  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      overlays.removeLast()
      if form.isEmpty || form.fields == makeForm(form.purpose).fields {
        drafts.drop(form)
      } else {
        drafts.keep(form)
        say(PlainText(untrusted: words.draftKept), .hint)
      }
      return [.keep(drafts)]
    case .tab: return complete(&form)
    case .up where form.fields[form.focus].editor.lines == .many,
      .down where form.fields[form.focus].editor.lines == .many:
      form.fields[form.focus].editor.columns = FormBox.editorWidth(of: form, onScreen: width)
      let before = form.fields[form.focus].editor
      _ = form.fields[form.focus].editor.handle(key)
      // At its first or last row the arrow leaves the text.
      if form.fields[form.focus].editor == before { step(key == .up ? -1 : 1, in: &form) }
    case .backTab, .up: step(-1, in: &form)
    case .down: step(1, in: &form)
    case .enter:
      let rest = form.fields[form.focus...].dropFirst()
      let goesOn =
        form.isInterview
        ? !rest.isEmpty : rest.contains { !$0.isOptional && trimmed($0.editor.text).isEmpty }
      guard goesOn else {
        return submit(form)
      }
      form.focus += 1
    // Ctrl-J, which terminals send for a line feed, starts a new line.
    case .control("j"), .alt("\r"): _ = form.fields[form.focus].editor.handle(.paste("\n"))
    default:
      form.fields[form.focus].editor.columns = FormBox.editorWidth(of: form, onScreen: width)
      _ = form.fields[form.focus].editor.handle(key)
      if form.fields[form.focus].editor.isFull {
        say(PlainText(untrusted: words.editorFull), .refused)
      }
      overlays[overlays.count - 1] = .form(form)
      return [.keep(drafts.keeping(form))]
    }
    overlays[overlays.count - 1] = .form(form)
    return []
  }

  private func step(_ distance: Int, in form: inout Form) {
    form.focus = min(max(0, form.focus + distance), form.fields.count - 1)
  }

  /// Tab: the next choice that begins with what is typed; without choices, the next field.
  private mutating func complete(_ form: inout Form) -> [Effect] {
    let field = form.fields[form.focus]
    let typed = trimmed(field.editor.text)
    let choice =
      nextChoice(after: typed, in: field.choices)
      ?? field.choices.first { meaning(of: $0, in: field, form.purpose)?.hasPrefix(typed) == true }
    if let choice {
      form.fields[form.focus].editor = TextEditor(text: choice, lines: field.editor.lines)
    } else {
      form.focus = (form.focus + 1) % form.fields.count
    }
    overlays[overlays.count - 1] = .form(form)
    return [.keep(drafts.keeping(form))]
  }

  private func nextChoice(after typed: String, in choices: [String]) -> String? {
    if let index = choices.firstIndex(of: typed) {
      return choices.count > 1 ? choices[(index + 1) % choices.count] : nil
    }
    return choices.first { $0.hasPrefix(typed) } ?? (typed.isEmpty ? choices.first : nil)
  }
}

extension FormPurpose {
  var isFact: Bool {
    if case .fact = self { true } else { false }
  }
}
