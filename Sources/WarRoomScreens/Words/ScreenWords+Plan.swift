internal import IncidentCore

/// The words about the plan of an incident.
extension ScreenWords {
  func title(_ form: PlanForm) -> String {
    switch form {
    case .addTask: say("Add a task", "タスクの追加")
    case .apply: say("Work by one more playbook", "プレイブックの追加")
    }
  }

  var reading: String { say("reading the playbook...", "プレイブックを読み込み中...") }
  var nothingNewer: String {
    say(
      "There is no newer version of what is in use.", "使用中のプレイブックの新しい版はありません。")
  }
  var noPlaybookLeft: String {
    say("Every playbook there is is in use.", "プレイブックはすべて使用中です。")
  }
  func updateFromFile(_ offer: PlaybookOffer) -> String { speak.sentence(offer) }
  func planQuestion(_ use: OfferedPlaybook.Use) -> String {
    switch use {
    case .apply:
      say(
        "Add it to this incident? y = add, any other key = not now",
        "このインシデントに追加しますか。y = 追加する、ほかのキー = やめる")
    case .update:
      say(
        "Take the newer version? y = update, any other key = not now",
        "新しい版に更新しますか。y = 更新する、ほかのキー = やめる")
    }
  }
  var from: String { say("From", "出どころ") }
}
