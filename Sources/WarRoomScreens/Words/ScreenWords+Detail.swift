internal import IncidentCore

/// The words of the full view of a task and of the lists.
extension ScreenWords {
  var state: String { say("State", "状態") }
  var owner: String { say("Owner", "担当") }
  var duty: String { say("For", "役割") }
  var dueWord: String { say("Due", "期限") }
  var needs: String { say("Needs", "要件") }
  var after: String { say("After", "先行タスク") }
  var points: String { say("Points", "確認事項") }
  var guidance: String { say("How", "手引き") }
  var takesBack: String { say("Takes back", "戻す一時措置") }
  var undoneBy: String { say("Temporary; taken back by", "一時措置。戻すタスク") }
  var matters: String { say("Matters when", "対象となる条件") }
  var clock: String { say("legal clock", "法定期限") }
  var history: String { say("History", "経過") }
  var reason: String { say("Reason", "理由") }
  var note: String { say("Note", "メモ") }
  var noFacts: String { say("The playbook asks no questions.", "事実項目はありません。") }
  var noDecisions: String {
    say(
      "Nothing is decided yet; \(key(.decide)) records a decision.",
      "決定はまだありません。\(key(.decide)) で記録します。")
  }
  var factsTitle: String {
    say(
      "Facts - Enter opens, \(key(.fact)) sets the selected one, \(key(.intake)) takes the first report",
      "事実 - Enter で履歴、\(key(.fact)) で選択項目を記録、\(key(.intake)) で第一報")
  }
  var clocksTitle: String {
    say(
      "Legal clocks - Enter open  s start  + sent  x decline  o reopen  p draft",
      "法定期限 - Enter 詳細  s 起算  + 提出  x 対象外  o 再開  p 下書き")
  }
  var noClocks: String {
    say(
      "No clock applies by what is known. `warroom clocks` lists what may.",
      "判明している事実では該当する期限はありません。可能性は `warroom clocks` で確認できます。")
  }
  var noClock: String {
    say("Select a clock first (\(key(.clocks))).", "先に期限を選択してください(\(key(.clocks)))。")
  }
  var noDate: String { say("no date yet", "期日未定") }
  var decisionsTitle: String { say("Decisions", "決定") }
  var peopleTitle: String {
    say("People and duties - Enter opens one", "メンバーと役割 - Enter で詳細")
  }
  var incidentsTitle: String {
    say("Incidents - Enter shows the selected one", "インシデント - Enter で表示")
  }
  var briefTitle: String { say("How things stand", "状況の要約") }
  var unknown: String { say("unknown", "不明") }
  var undone: String { say("taken back", "取り消し済み") }
  func before(_ value: String) -> String { say("before: \(value)", "以前: \(value)") }
  func decidedBy(_ who: String) -> String { say("by \(who)", "決定者 \(who)") }
}
