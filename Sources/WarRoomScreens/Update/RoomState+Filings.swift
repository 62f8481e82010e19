internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// What a form of this area is for.
public enum FilingForm: String, Hashable, Sendable, Codable {
  /// The first report.
  case intake
}

/// The first report, and drafts of what leaves the room.
extension RoomState {
  /// Says right after an incident was declared how its first report is taken down.
  mutating func offerIntake() {
    guard let incident, right > .observer, incident.isActive, incident.facts.isEmpty,
      incident.tasks.contains(where: { task in
        task.missingEvidence.contains { $0.form == ReportForm.firstReport }
      }), now - incident.openedAt < Int64(30).minutes
    else { return }
    say(PlainText(untrusted: words.intakeOffered(key(of: .facts), key(of: .intake))), .hint)
  }

  /// Opens the form of the first report, once the program has read it.
  mutating func takeIntake() -> [Effect] {
    guard let book else { return needBook(for: .intake) }
    guard book.form(ReportForm.firstReport) != nil else {
      say(PlainText(untrusted: words.noForm), .hint)
      return []
    }
    open(makeForm(.filing(.intake)))
    return []
  }

  /// Shows the draft of the selected clock's filing, or of the statement.
  mutating func showFiling() -> [Effect] {
    show(.filing(selectedClock?.rawValue ?? "statement"))
    return needBook()
  }

  /// A field for each question of the first report, then how sure, and where from.
  var intakeFields: [FormField] {
    let form = book?.form(ReportForm.firstReport)
    return (form?.facts ?? []).map { FormField(question: $0) } + [
      FormField(
        .status, text: FactSet.Status.estimated.rawValue,
        choices: FactSet.Status.allCases.map(\.rawValue)),
      FormField(.source, optional: true),
    ]
  }

  /// The report as typed; fields left empty stay unknown.
  func intake(_ form: Form) throws(FieldProblem) -> any IncidentCommand {
    guard let status = form.text(.status).flatMap(FactSet.Status.init(rawValue:)) else {
      throw FieldProblem(
        field: .status, text: words.oneOf(FactSet.Status.allCases.map(\.rawValue)))
    }
    let source = form.text(.source)
    let answers = form.fields.compactMap { field -> FactSet? in
      let typed = trimmed(field.editor.text)
      guard let question = field.question, !typed.isEmpty else { return nil }
      return FactSet(fact: question.id, value: typed, status: status, source: source)
    }
    guard !answers.isEmpty else {
      throw FieldProblem(field: .answer, text: words.intakeEmpty)
    }
    return TakeIntake(answers: answers)
  }

  /// Whether the clock that governs `task` needs a receipt that nobody attached yet.
  func needsReceipt(_ task: IncidentTask) -> Bool {
    task.clock != nil && task.missingEvidence.contains { $0.kind == .receipt }
  }

  /// The fields of a tick: a task under a legal clock asks for the receipt of what was sent.
  func tickFields(_ task: TaskID) -> [FormField] {
    let note = FormField(.note, optional: true)
    guard let task = incident?.task(task), task.clock != nil else { return [note] }
    return [FormField(.receipt, optional: !needsReceipt(task)), note]
  }
}
