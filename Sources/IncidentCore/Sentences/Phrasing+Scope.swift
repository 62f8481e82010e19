/// What is hit and what was done about it, in each language.
extension Phrasing {
  /// What happened to the registers of scope and measures, without its author.
  func sentence(_ event: ScopeEvent) -> String {
    switch event {
    case .itemSet(let data):
      let label = Register.scope.label(data.item)
      return say(
        "SCOPE \(label) \(name(data.kind)) \(data.name): \(name(data.status))",
        "影響範囲 \(label) \(name(data.kind)) \(data.name): \(name(data.status))") + added(data.note)
    case .itemRemoved(let data):
      let label = Register.scope.label(data.item)
      return say("SCOPE \(label) removed: \(data.reason)", "影響範囲 \(label) を削除: \(data.reason)")
    case .measureSet(let data): return sentence(data)
    case .measureEffective(let data):
      let label = Register.measures.label(data.measure)
      return say(
        "MEASURE \(label) in effect since \(exactTime(data.since))",
        "措置 \(label) が有効(\(exactTime(data.since))から)") + added(data.note)
    case .measureUndone(let data):
      let label = Register.measures.label(data.measure)
      return say(
        "MEASURE \(label) taken back at \(exactTime(data.undone))",
        "措置 \(label) を解除(\(exactTime(data.undone)))") + added(data.note)
    case .measureWithdrawn(let data):
      let label = Register.measures.label(data.measure)
      return say(
        "MEASURE \(label) will not be done: \(data.reason)", "措置 \(label) を取りやめ: \(data.reason)")
    }
  }

  /// The name of a sort of thing.
  public func name(_ kind: ScopeKind) -> String {
    switch kind {
    case .system: say("system", "システム")
    case .account: say("account", "アカウント")
    case .data: say("data", "データ")
    case .recipient: say("recipient", "流出先")
    }
  }

  /// Whether something is hit.
  public func name(_ status: ScopeStatus) -> String {
    switch status {
    case .affected: say("affected", "影響あり")
    case .suspected: say("suspected", "疑いあり")
    case .cleared: say("cleared", "影響なし")
    }
  }

  /// Where a measure stands.
  public func name(_ state: Measure.State) -> String {
    switch state {
    case .requested: say("requested", "依頼中")
    case .effective: say("in effect", "有効")
    case .undone: say("taken back", "解除済み")
    case .withdrawn: say("withdrawn", "取りやめ")
    }
  }

  private func sentence(_ data: MeasureSet) -> String {
    let label = Register.measures.label(data.measure)
    let parts = [
      data.place.map { say("at \($0)", "対象 \($0)") },
      data.item.map { Register.scope.label($0) },
      data.requestedBy.map { say("asked for by \($0)", "依頼者 \($0)") },
      data.isTemporary ? temporary(data) : nil,
    ].compactMap(\.self)
    return say("MEASURE ", "措置 ") + "\(label) \(data.what)"
      + (parts.isEmpty ? "" : " (\(list(parts)))")
  }

  private func temporary(_ data: MeasureSet) -> String {
    let by = data.undoBy.map { say(", undo by \(time($0))", "、\(time($0))までに解除") } ?? ""
    let task = data.task.map { " [\($0.rawValue)]" } ?? ""
    return say("temporary", "一時措置") + by + task
  }

  private func added(_ note: String?) -> String {
    guard let note, !note.isEmpty else { return "" }
    return ": \(note)"
  }
}

extension Phrasing {
  /// Whether and by when a measure has to be taken back, and by which task.
  public func undoing(of measure: Measure, in state: IncidentState) -> String {
    let said = measure.said
    if let undone = state.undone(measure) {
      return say(
        "taken back \(time(undone.at)) \(undone.by.rawValue)",
        "解除 \(time(undone.at)) \(undone.by.rawValue)")
    }
    guard said.isTemporary else { return say("stays", "継続") }
    let task = said.task.map { " \($0.rawValue)" } ?? ""
    guard let due = said.undoBy else { return say("temporary", "一時措置") + task }
    return
      (state.isOverdue(measure, now: now)
      ? say("OVERDUE since \(time(due))", "解除期限超過 \(time(due))")
      : say("undo by \(time(due))", "\(time(due))までに解除")) + task
  }

  /// What became of a measure, a line for each thing that happened.
  public func story(of measure: Measure, in state: IncidentState) -> [String] {
    let said = measure.said
    func line(_ what: String, _ mark: Measure.Mark?) -> String? {
      mark.map {
        "\(what) \(exactTime($0.at)) \($0.by.rawValue)" + ($0.note.map { ": \($0)" } ?? "")
      }
    }
    return [
      "\(say("asked for", "依頼")) \(exactTime(said.requested)) \(measure.requestedBy)",
      said.item.flatMap { state.scope.item($0) }.map {
        "\(say("contains", "対象")) \($0.label) \($0.name)"
      },
      line(say("in effect", "有効"), measure.effective),
      line(say("taken back", "解除"), state.undone(measure)),
      line(say("withdrawn", "取りやめ"), measure.withdrawn),
    ].compactMap(\.self)
  }
}
