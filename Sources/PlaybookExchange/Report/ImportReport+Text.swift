public import IncidentCore

extension ImportReport {
  /// The report in lines for people: tasks first, then every loss.
  public func lines(in language: Language) -> [String] {
    language == .english ? english : japanese
  }

  private var english: [String] {
    var lines = [
      recognisedBy.map { "Read as \(format.name), recognised by “\($0)”." }
        ?? "Read as \(format.name), as asked."
    ]
    lines.append("\(total) \(total == 1 ? "task" : "tasks"): \(counts(.english)).")
    if unassigned > 0 {
      lines.append(
        "Unassigned: \(unassigned). Nothing told the phase; they stand in containment as U-01 …"
      )
    }
    if !preparation.isEmpty || keepsPreparation {
      lines.append(
        keepsPreparation
          ? "Preparation was kept as optional tasks of the post-mortem."
          : "Left out: \(preparation.count) of preparation, no part of a running response "
            + "(--keep-preparation keeps them).")
    }
    if automation > 0 { lines.append("Automation, shown and never run: \(automation).") }
    if conditions > 0 { lines.append("Conditions, kept as questions: \(conditions).") }
    if !dropped.isEmpty { lines.append("No place for: \(losses(", ")).") }
    return lines + notes.map { $0.message[.english] }
  }

  private var japanese: [String] {
    var lines = [
      recognisedBy.map { "\(format.name) として読み込んだ(判別の根拠:「\($0)」)。" }
        ?? "指定どおり \(format.name) として読み込んだ。"
    ]
    lines.append("タスク \(total) 件: \(counts(.japanese))。")
    if unassigned > 0 {
      lines.append("フェーズ不明: \(unassigned) 件。封じ込めに U-01 … として置いた。")
    }
    if !preparation.isEmpty || keepsPreparation {
      lines.append(
        keepsPreparation
          ? "事前準備は、事後検証の任意タスクとして残した。"
          : "除外: 事前準備 \(preparation.count) 件。対応中の作業ではないため"
            + "(残すには --keep-preparation)。")
    }
    if automation > 0 { lines.append("自動処理 \(automation) 件は表示のみで、実行しない。") }
    if conditions > 0 { lines.append("分岐条件 \(conditions) 件は、質問として残した。") }
    if !dropped.isEmpty { lines.append("取り込めない項目: \(losses("、"))。") }
    return lines + notes.map { $0.message[.japanese] }
  }

  private func counts(_ language: Language) -> String {
    let speech = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
    var parts = PhaseID.allCases.compactMap { phase in
      tasks[phase].map { "\(speech.name(phase)) \($0)" }
    }
    if unassigned > 0 {
      parts.append("\(language == .english ? "unassigned" : "不明") \(unassigned)")
    }
    return parts.joined(separator: language == .english ? ", " : "、")
  }

  private func losses(_ separator: String) -> String {
    dropped.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: separator)
  }
}
