/// What happened to the plan of an incident, in each language.
extension Phrasing {
  /// A playbook that was applied; one that joined others says what it brought.
  func sentence(_ data: PlaybookApplied) -> String {
    let name = "\(data.playbook.title[language]) \(data.playbook.version)"
    guard let joined = data.joined else {
      return say(
        "opened the playbook \(name)",
        "プレイブック「\(data.playbook.title[language])」\(data.playbook.version) を適用")
        + base(data.origin)
    }
    let there = joined.there.count + joined.same.count
    return say(
      "added the playbook \(name): \(joined.added.count) new tasks, \(there) were there already",
      "プレイブック「\(data.playbook.title[language])」\(data.playbook.version) を追加: 新規タスク\(joined.added.count)件、既存\(there)件"
    ) + twins(joined.same) + base(data.origin)
  }

  /// A task that was added, or a playbook that was updated.
  func sentence(_ event: PlanEvent) -> String {
    switch event {
    case .taskAdded(let data):
      let task = data.plan.id.rawValue
      return say(
        "added \(task) to \(name(data.phase)): \(data.plan.title[language])",
        "\(task) を\(name(data.phase))に追加: \(data.plan.title[language])")
        + (data.due.map { say(" (due \(time($0)))", "(期限 \(time($0)))") } ?? "")
    case .playbookUpdated(let data):
      let title = data.playbook.title[language]
      return say(
        "updated the playbook \(title) from \(data.from) to \(data.playbook.version): \(data.added.count) new tasks, \(data.reworded.count) reworded, \(data.left.count) left as they were",
        "プレイブック「\(title)」を \(data.from) から \(data.playbook.version) に更新: 新規\(data.added.count)件、文面更新\(data.reworded.count)件、据え置き\(data.left.count)件"
      ) + base(data.origin)
    }
  }

  /// What a playbook was laid over.
  private func base(_ origin: PlaybookOrigin?) -> String {
    guard let base = origin?.base.first else { return "" }
    return say(" (over \(base.id) \(base.version))", "(基: \(base.id) \(base.version))")
  }

  private func twins(_ same: [PlaybookJoin.SameTask]) -> String {
    guard !same.isEmpty else { return "" }
    return " (" + list(same.map { "\($0.task.rawValue) = \($0.existing.rawValue)" }) + ")"
  }

  /// Where a task's words came from: `ransomware 1.1.0`, or who added it and when.
  public func origin(of task: IncidentTask) -> String {
    if let playbook = task.source.playbook { return "\(playbook.id) \(playbook.version)" }
    return say(
      "added by \(task.source.by.rawValue), \(time(task.source.at))",
      "\(task.source.by.rawValue)さんが追加(\(time(task.source.at)))")
  }

  /// Sentences for refusals about the plan.
  func answerAboutPlan(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .taskThere(let task):
      Answer(
        say(
          "\(task.rawValue) says the same already.", "同じ題名のタスク \(task.rawValue) がすでにあります。"),
        say(
          "Work on it, or say in the title what is different.",
          "そのタスクを使うか、違いが分かる題名にしてください。"))
    case .playbookInUse(let name):
      Answer(
        say(
          "The playbook \(name.id) is in use already, version \(name.version).",
          "プレイブック \(name.id) はすでに使用中です(\(name.version))。"),
        say(
          "A newer version of it: `warroom playbook update \(name.id)`.",
          "新しい版に更新するには `warroom playbook update \(name.id)`。"))
    case .playbookNotInUse(let id, let inUse):
      Answer(
        say(
          "The playbook \(id) is not in use here; in use: \(list(inUse)).",
          "プレイブック \(id) は使われていません。使用中: \(list(inUse))"),
        say("Add it: `warroom playbook apply \(id)`.", "追加するには `warroom playbook apply \(id)`。"))
    case .playbookNotNewer(let name, let offered):
      Answer(
        say(
          "\(name.id) \(offered) is not newer than \(name.version), which is in use.",
          "\(name.id) \(offered) は、使用中の \(name.version) より新しくありません。"),
        say(
          "A changed text needs a higher version, or the record could not say which one was used.",
          "文面を変えたら version を上げてください。どの版で対応したかを記録に残すためです。"))
    case .tooManyTasks(let most):
      Answer(
        say(
          "An incident holds at most \(most) tasks.", "1件のインシデントに置けるタスクは\(most)件までです。"),
        say("Open a second incident for the rest.", "残りは別のインシデントとして宣言してください。"))
    default: nil
    }
  }
}
