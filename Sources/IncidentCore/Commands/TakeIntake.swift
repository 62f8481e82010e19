/// The wish to take a report down by a form, all its answers in one act.
public struct TakeIntake: IncidentCommand {
  /// The form.
  public var form: String
  /// The answers; questions nobody could answer are left out.
  public var answers: [FactSet]

  /// A report.
  public init(form: String = ReportForm.firstReport, answers: [FactSet]) {
    self.form = form
    self.answers = answers
  }

  /// Every answer must be to a question of the form and of its shape. All questions of the form are
  /// asked from then on, so that what nobody could answer shows as unknown. A task that asks for the
  /// form as proof has it with this act. What the room holds already is not said again.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let book = situation.book()
    guard let form = book.form(form) else {
      throw .noSuchForm(form, nearest: nearest(to: form, in: book.forms.map(\.id)))
    }
    guard !answers.isEmpty else { throw .needsReason }
    var held: [FactSet] = []
    for given in answers {
      guard let question = form.facts.first(where: { $0.id == given.fact }) else {
        throw .noSuchFact(given.fact, nearest: nearest(to: given.fact, in: form.facts.map(\.id)))
      }
      let answer = try situation.answer(given, to: question)
      if !situation.isHeld(answer) { held.append(answer) }
    }
    guard !held.isEmpty else { return [] }
    let asked = Set(situation.state.questions.map(\.id))
    let questions = form.facts.filter { !asked.contains($0.id) }.map {
      IncidentEvent.questionAdded(QuestionAdded(question: $0))
    }
    let seq = situation.state.lastSeq.adding(Int64(questions.count + 1))
    return questions + [.intake(.taken(IntakeTaken(form: form.id, answers: held)))]
      + situation.proofs(by: form, of: seq)
  }
}

extension Situation {
  /// The form as proof for the tasks that still ask for it; `seq` is the entry that holds it.
  fileprivate func proofs(by form: ReportForm, of seq: Int64) -> [IncidentEvent] {
    let names = [form.title.ja, form.title.en].compactMap { $0 }.joined(separator: " / ")
    var number = state.evidence.next
    var proofs: [IncidentEvent] = []
    for task in state.tasks where !task.state.isFinished && (try? stillActive(for: task)) != nil {
      guard let need = task.missingEvidence.first(where: { $0.form == form.id }) else { continue }
      let described = EvidenceDescription(kind: need.kind, what: "\(names) (#\(seq))")
      proofs.append(
        .evidence(
          .registered(
            EvidenceRegistered(number: number, task: task.id, described: described))))
      number += 1
    }
    return proofs
  }
}
