internal import IncidentCore

/// What people wrote.
extension PostMortem {
  /// How the response went: what somebody wrote, and the findings.
  var response: [Document.Block] {
    let written = post.text(.response, for: speak.language).map {
      [Document.Block.paragraph($0.text)]
    }
    return (written ?? []) + ReviewFindingSet.Kind.allCases.flatMap(findings)
  }

  private func findings(_ kind: ReviewFindingSet.Kind) -> [Document.Block] {
    let found = post.findings(kind).map { finding in
      "\(ReviewItem.finding(finding.number).label) \(finding.text)"
        + shown(by: finding.entry)
    }
    return [
      .heading(2, speak.name(kind)),
      found.isEmpty ? .paragraph(speak.say("Nothing written yet.", "未記入。")) : .list(found),
    ]
  }

  /// The tree of causes, numbered so that its shape is read aloud too.
  var causes: [Document.Block] {
    let branches = CauseTree(post).branches
    guard !branches.isEmpty else {
      return [.paragraph(speak.say("Nothing written yet.", "未記入。"))]
    }
    var counts: [Int] = []
    let items = branches.map { branch -> String in
      counts = Array(counts.prefix(branch.depth + 1))
      while counts.count <= branch.depth { counts.append(0) }
      counts[branch.depth] += 1
      let number = counts.map { "\($0)" }.joined(separator: ".")
      let cause = branch.cause
      return
        "\(number) \(cause.text) (\(ReviewItem.cause(cause.number).label))"
        + shown(by: cause.entry)
    }
    return [
      .paragraph(
        speak.say(
          "1 is what happened; 1.1 is why 1 was possible, 1.1.1 is why 1.1 was.",
          "1 は起きたこと、1.1 は 1 が可能だった理由、1.1.1 は 1.1 の理由。")),
      .list(items),
    ]
  }

  /// The action items, with what they lack.
  var actions: [Document.Block] {
    let standing = post.standingActions
    guard !standing.isEmpty else {
      return [.paragraph(speak.say("Nothing written yet.", "未記入。"))]
    }
    let rows = standing.map { item -> [String] in
      [
        item.label, item.text,
        item.cause.map { ReviewItem.cause($0).label } ?? "",
        item.owner.map { $0.rawValue } ?? "",
        item.due.map(speak.date) ?? "", item.proof ?? "", outcome(item),
        speak.list(speak.remarks(on: item, now: speak.now)),
      ]
    }
    let reminders = standing.filter { $0.reminder != nil && $0.state != .dropped }.map(\.label)
    let warning = Document.Block.note(
      speak.say(
        "Only reminders, which change no mechanism: \(speak.list(reminders)).",
        "注意喚起だけで仕組みを変えない対策: \(speak.list(reminders))。"))
    return [
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("What will be changed", "内容"),
          speak.say("Cause", "原因"), speak.say("Owner", "担当"), speak.say("Due", "期限"),
          speak.say("Proof of effect", "効果の確認方法"), speak.say("State", "状態"),
          speak.say("Remarks", "備考"),
        ],
        rows: rows)
    ] + (reminders.isEmpty ? [] : [warning])
  }

  private func outcome(_ item: ActionItem) -> String {
    var words = [speak.name(item.state)]
    if let shown = item.shown { words.append(shown) }
    if let by = item.verifiedBy, item.verifiedAt != nil {
      words.append(
        speak.say("verified by \(by.rawValue)", "確認: \(by.rawValue)"))
    }
    if item.state == .dropped || item.state == .open, let reason = item.reason {
      words.append(reason)
    }
    return words.joined(separator: ": ")
  }

  /// What whoever finishes the post-mortem still has to do.
  var missing: [Document.Block] {
    let unknown = figures.milestones.filter { $0.moment == nil && $0.milestone != .closed }
    let standing = post.standingActions.filter { $0.state.isOpen }
    let open = state.tasks.filter {
      !$0.state.isFinished && state.necessity(of: $0) == .needed
    }
    var checks = [
      Document.Check(
        speak.say("The summary is written", "概要を書いた"),
        isDone: post.text(.summary, for: speak.language) != nil),
      Document.Check(
        speak.say(
          "It says what went well, what went badly and where we were lucky",
          "うまくいったこと・いかなかったこと・運に助けられたことを書いた"),
        isDone: ReviewFindingSet.Kind.allCases.allSatisfy { !post.findings($0).isEmpty }),
      Document.Check(
        speak.say("The causes go deeper than the slip", "原因が直接のミスより深く掘り下げてある"),
        isDone: CauseTree(post).branches.contains { $0.depth > 1 }),
      Document.Check(
        speak.say(
          "Every action item has an owner, a date and a proof of effect", "すべての対策に担当・期限・効果の確認方法がある"),
        isDone: !post.standingActions.isEmpty && standing.allSatisfy { $0.missing.isEmpty }),
      Document.Check(
        speak.say("No action item is only a reminder", "注意喚起だけの対策がない"),
        isDone: post.standingActions.allSatisfy { $0.state == .dropped || $0.reminder == nil }),
      Document.Check(
        speak.say("A second person has checked it", "別の人が確認した"), isDone: post.isChecked),
    ]
    checks += unknown.map {
      Document.Check("\(speak.name($0.milestone)): \(speak.mend($0))", isDone: false)
    }
    if !open.isEmpty {
      checks.append(
        Document.Check(
          speak.say("Tasks left open: ", "未完了のタスク: ") + speak.few(open.map(\.id.rawValue)),
          isDone: false))
    }
    return [.checklist(checks)]
  }

  private func shown(by entry: Int64?) -> String {
    entry.map { speak.say(" (see #\($0))", "(#\($0) 参照)") } ?? ""
  }
}
