internal import IncidentCore

/// What the registers say.
extension PostMortem {
  /// What was hit: systems, accounts, data, recipients.
  var scope: [Document.Block] {
    let rows = state.scope.standing.map { item in
      [
        item.label, speak.name(item.kind), item.name,
        speak.name(item.status), item.current?.note ?? "",
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, speak.say("What was hit", "影響範囲")),
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("Kind", "種類"), speak.say("What", "内容"),
          speak.say("Status", "状態"), speak.say("Note", "備考"),
        ],
        rows: rows),
    ]
  }

  /// What was done to contain it, from the request to the effect, and whether it was taken back.
  var measures: [Document.Block] {
    let rows = state.scope.listedMeasures.map { measure in
      [
        measure.label, measure.said.what, when(measure.said.requested),
        measure.effective.map { when($0.at) } ?? "", speak.name(state.state(of: measure)),
        state.undone(measure).map { when($0.at) } ?? measure.said.undoBy.map(when) ?? "",
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, speak.say("Containment measures", "封じ込め措置")),
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("Measure", "措置"), speak.say("Requested", "依頼"),
          speak.say("Effective", "発効"), speak.say("State", "状態"),
          speak.say("Undone, or to be", "解除(予定)"),
        ],
        rows: rows),
    ]
  }

  /// What proves it: the register, without what was voided.
  var evidence: [Document.Block] {
    let rows = state.evidence.items.filter(\.stands).map { item in
      [
        item.label, item.account.described.what, when(item.happened),
        item.account.tasks.map(\.rawValue).joined(separator: " "), held(item),
        item.bytes?.sha256 ?? "",
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, speak.say("Evidence", "証跡")),
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("What", "内容"), speak.say("Acquired", "取得"),
          speak.say("Task", "タスク"), speak.say("Held by", "保管者"), "SHA-256",
        ],
        rows: rows),
    ]
  }

  /// Everybody who has held it, in order, each with the moment they got it.
  private func held(_ item: EvidenceItem) -> String {
    let steps = item.custody.filter(\.counts).map { step in
      "→ \(step.to.name) (\(when(step.answer?.at ?? step.happened)))"
    }
    return ([item.by.rawValue] + steps).joined(separator: " ")
  }
}
