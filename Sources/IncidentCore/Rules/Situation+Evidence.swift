extension Situation {
  /// The piece of evidence called `typed`.
  func evidence(named typed: String) throws(Refusal) -> EvidenceItem {
    let register = state.evidence
    if let number = Register.evidence.number(typed: typed), let found = register.item(number) {
      return found
    }
    let names = register.listed.map(\.label)
    throw .noSuchLine(.evidence, typed, nearest: nearest(to: typed, in: names))
  }

  /// The piece of evidence called `typed`, which counts; for those who may write.
  func standingEvidence(named typed: String) throws(Refusal) -> EvidenceItem {
    try mayWrite()
    let item = try evidence(named: typed)
    if let voided = item.account.voided {
      throw .evidenceVoid(item.number, by: voided.by, at: voided.at)
    }
    return item
  }

  /// Refuses to take back the registration of a piece that has changed hands, or on which a task
  /// was finished: voiding it says the same and hides nothing.
  func mayTakeBackEvidence(
    _ act: UndoableAct, of parts: [UndoableAct]
  ) throws(Refusal) {
    guard case .evidence(let number, nil) = act.target, let item = state.evidence.item(number)
    else { return }
    if let step = item.custody.first {
      throw .cannotUndo(seq: act.seq, changedBy: step.by, at: step.at)
    }
    // A tick of the same act is taken back with it.
    let ticked = parts.compactMap { part in
      if case .task(let id, _) = part.target { id } else { nil }
    }
    for task in item.account.tasks.filter({ !ticked.contains($0) })
      .compactMap({ state.task($0)?.progress })
    {
      if let doer = task.doer, let at = task.doneAt {
        throw .cannotUndo(seq: act.seq, changedBy: doer, at: at)
      }
    }
  }
}
