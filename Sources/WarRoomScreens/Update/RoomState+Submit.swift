internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// What is wrong with a field of a form.
struct FieldProblem: Error {
  var field: FormField.Name
  var text: String
}

extension RoomState {
  /// Records what is typed, or says what is wrong with which field and leaves it open.
  mutating func submit(_ form: Form) -> [Effect] {
    let form = resolved(form)
    if form.purpose == .plan(.apply) { return fetchPlaybook(for: form) }
    do throws(FieldProblem) {
      if form.purpose == .replayJump {
        let effects = try jump(form)
        overlays.removeLast()
        drafts.drop(form)
        return effects
      }
      var looked = self
      if let effects = try looked.look(form) {
        self = looked
        overlays.removeLast()
        drafts.drop(form)
        return effects
      }
      let command = try command(for: form)
      overlays.removeLast()
      drafts.keep(form)
      guard
        let question = outgoingQuestion(before: form) ?? custodyQuestion(before: form)
          ?? words.question(before: form)
      else {
        return perform(command, from: form)
      }
      ask(.submit(form), question)
      return [.keep(drafts)]
    } catch {
      var form = form
      form.focus = form.fields.firstIndex { $0.name == error.field } ?? form.focus
      overlays[overlays.count - 1] = .form(form)
      say(PlainText(untrusted: error.text), .refused)
      return []
    }
  }

  /// Records what was typed and asked about.
  mutating func send(_ form: Form) -> [Effect] {
    guard let command = try? command(for: form) else { return [] }
    return perform(command, from: form)
  }

  private func command(for form: Form) throws(FieldProblem) -> any IncidentCommand {
    for field in form.fields where !field.isOptional && form.text(field.name) == nil {
      throw FieldProblem(field: field.name, text: words.fieldNeeded(field.name))
    }
    let seen = form.seen
    func text(_ name: FormField.Name) -> String { form.text(name) ?? "" }
    switch form.purpose {
    case .entry(let task):
      let stated = try stated(form, .at)
      return RecordEntry(
        text: try accepted(form, .text, .note), occurred: stated?.moment,
        source: form.text(.source), task: task, tlp: try marking(form),
        isAbout: stated?.isAbout == true)
    case .tick(let task):
      return TickTask(
        task: task, note: form.text(.note), receipt: form.text(.receipt), seen: seen)
    case .start(let task): return StartTask(task: task, box: try box(form), seen: seen)
    case .assign(let task):
      return AssignTask(task: task, to: text(.member), box: try box(form), seen: seen)
    case .block(let task): return BlockTask(task: task, reason: try reason(form), seen: seen)
    case .skip(let task): return SkipTask(task: task, reason: try reason(form), seen: seen)
    case .reopen(let task): return ReopenTask(task: task, reason: try reason(form), seen: seen)
    case .check(let task):
      return CheckTask(task: task, passed: true, note: form.text(.note), seen: seen)
    case .refuseCheck(let task):
      return CheckTask(task: task, passed: false, note: try reason(form), seen: seen)
    case .evidence(let task): return try attachment(form, to: task)
    case .due(let task):
      guard let due = try time(form, .due, future: true) else {
        throw FieldProblem(field: .due, text: words.fieldNeeded(.due))
      }
      return SetTaskDue(task: task, due: due, reason: try reason(form), seen: seen)
    case .decision(let task): return try decision(form, task)
    case .fact: return try fact(form)
    case .undo(let seq): return UndoAct(seq: seq)
    case .handover:
      return OfferHandover(to: text(.member), note: form.text(.note), language: language)
    case .decline: return AnswerHandover(accepted: false, reason: try reason(form))
    case .duty: return AssumeDuty(duty: text(.duty), member: form.text(.member))
    case .renounce: return RenounceDuty(duty: text(.duty))
    case .severity:
      guard let severity = Int(text(.severity)).flatMap(Severity.init(rawValue:)) else {
        throw FieldProblem(field: .severity, text: words.oneOf(["1", "2", "3", "4"]))
      }
      return SetSeverity(severity: severity, reason: try reason(form))
    case .close:
      // The name of the incident is the confirmation, and the list of what is open was shown.
      guard let id = incident?.id.rawValue, text(.confirmation) == id else {
        throw FieldProblem(
          field: .confirmation, text: words.typeToConfirm(incident?.id.rawValue ?? ""))
      }
      return CloseIncident(reason: try reason(form), leavingOpen: true)
    case .reopenIncident: return ReopenIncident(reason: try reason(form))
    case .clockStart(let clock):
      return StartClock(
        clock: clock.rawValue, start: try time(form, .at),
        because: try accepted(form, .because, .note))
    case .clockMet(let clock):
      return MeetClock(
        clock: clock.rawValue, sent: try time(form, .at), receipt: form.text(.receipt),
        note: form.text(.note))
    case .clockEnd(let clock):
      return EndClock(clock: clock.rawValue, reason: try reason(form))
    case .plan(let plan): return try command(forPlan: plan, form)
    case .filing(.intake): return try intake(form)
    case .clockReopen(let clock):
      return ReopenClock(clock: clock.rawValue, reason: try reason(form))
    case .outgoing(let purpose): return try command(for: form, purpose)
    case .replayJump: throw FieldProblem(field: .at, text: words.notAReplay)
    case .register(let purpose): return try command(for: form, purpose)
    case .review(let review): return try command(for: review, form)
    case .timeline(let purpose): return try command(for: form, purpose)
    }
  }

  private func decision(_ form: Form, _ task: TaskID?) throws(FieldProblem) -> any IncidentCommand {
    let options = (form.text(.options) ?? "").split(separator: "/").map { trimmed(String($0)) }
    return TakeDecision(
      DecisionTaken(
        number: 0, question: form.text(.question) ?? "", options: options,
        chosen: form.text(.chosen) ?? "", because: form.text(.because) ?? "",
        decider: form.text(.decider) ?? "", task: task, objections: form.text(.objections)),
      occurred: try time(form, .at))
  }

  private func fact(_ form: Form) throws(FieldProblem) -> any IncidentCommand {
    guard let status = form.text(.status).flatMap(FactSet.Status.init(rawValue:)) else {
      throw FieldProblem(
        field: .status, text: words.oneOf(FactSet.Status.allCases.map(\.rawValue)))
    }
    return SetFact(
      FactSet(
        fact: form.text(.fact) ?? "", value: form.text(.value), status: status,
        source: form.text(.source)))
  }

  private func attachment(_ form: Form, to task: TaskID) throws(FieldProblem)
    -> any IncidentCommand
  {
    let typed = form.text(.kind)
    let kind = typed.flatMap(PlaybookTask.EvidenceKind.init(rawValue:))
    if typed != nil, kind == nil {
      throw FieldProblem(
        field: .kind, text: words.oneOf(PlaybookTask.EvidenceKind.allCases.map(\.rawValue)))
    }
    return AttachEvidence(
      EvidenceAttached(
        task: task, kind: kind ?? .note, what: try accepted(form, .what, .reason),
        source: form.text(.source), storage: form.text(.storage)),
      kindIsGiven: kind != nil, tlp: try marking(form))
  }

  func reason(_ form: Form) throws(FieldProblem) -> String {
    try accepted(form, .reason, .reason)
  }

  func accepted(_ form: Form, _ name: FormField.Name, _ field: Field)
    throws(FieldProblem) -> String
  {
    do throws(TextRefusal) {
      return try TextEdge.accept(form.text(name) ?? "", field: field)
    } catch {
      throw FieldProblem(field: name, text: words.textRefused(error))
    }
  }

  private func box(_ form: Form) throws(FieldProblem) -> Int64? {
    guard let typed = form.text(.box) else { return nil }
    guard let box = Moment.span(typed) else {
      throw FieldProblem(field: .box, text: words.notASpan(typed))
    }
    return box
  }

  /// A time as typed, exact or about right.
  func stated(
    _ form: Form, _ name: FormField.Name
  ) throws(FieldProblem) -> StatedTime? {
    guard let typed = form.text(name) else { return nil }
    do throws(Moment.ReadingFailure) {
      return try StatedTime(typed: typed, now: now, zone: speak.zone)
    } catch {
      throw FieldProblem(field: name, text: words.notATime(typed))
    }
  }

  /// A time as typed. A due time without a date is the next one to come.
  func time(_ form: Form, _ name: FormField.Name, future: Bool = false)
    throws(FieldProblem) -> Moment?
  {
    guard let typed = form.text(name) else { return nil }
    if future, let span = Moment.span(typed.drop { $0 == "+" }) { return now + span }
    do throws(Moment.ReadingFailure) {
      return future
        ? try Moment(toCome: typed, now: now, zone: speak.zone)
        : try Moment(typed: typed, now: now, zone: speak.zone)
    } catch {
      throw FieldProblem(field: name, text: words.notATime(typed))
    }
  }
}
