internal import IncidentCore

/// The short words of headers, panes and lists.
extension ScreenWords {
  /// A phase where its name does not fit: the letter of its tasks, or the head of the word.
  func short(_ phase: PhaseID) -> String {
    switch phase {
    case .containment: say("C", "封じ")
    case .scope: say("S", "影響")
    case .evidence: say("E", "証拠")
    case .notification: say("N", "通知")
    case .publication: say("P", "公表")
    case .postMortem: say("M", "事後")
    }
  }
  var phases: String { say("Phases", "フェーズ") }
  var log: String { say("Log", "記録") }
  func goTo(_ task: TaskID) -> String { say("go to \(task.rawValue)", "\(task.rawValue) へ移動") }
  var timeline: String { say("Timeline", "タイムライン") }
  var clocks: String { say("Next due", "次の期限") }
  var next: String { say("NEXT", "次") }
  var commander: String { say("IC", "指揮") }
  var scribe: String { say("Scribe", "記録") }
  var you: String { say("you", "あなた") }
  var yourself: String { say(" (you)", "(自分)") }
  var nobody: String { say("nobody", "未定") }
  func online(_ count: Int) -> String { say("Online \(count)", "在室 \(count)") }
  func mine(_ count: Int) -> String { say("Mine \(count)", "自分 \(count)") }
  func overdue(_ count: Int) -> String { say("Overdue \(count)", "超過 \(count)") }
  func stuck(_ count: Int) -> String { say("Stuck \(count)", "停滞 \(count)") }
  func toCheck(_ count: Int) -> String { say("Check \(count)", "確認 \(count)") }
  var active: String { say("ACTIVE", "対応中") }
  var closed: String { say("CLOSED", "終結") }
  var drill: String { say("DRILL", "訓練 DRILL") }
  var drillMark: String { "DRILL" }
  var noIncidentYet: String {
    say(
      "This room has no open incident. `warroom open \"TITLE\"` declares one.",
      "開いているインシデントはありません。`warroom open \"件名\"` で宣言します。")
  }
  var loading: String { say("reading the record...", "記録を読み込み中...") }
  func due(_ time: String) -> String { say("due \(time)", "期限 \(time)") }
  func overdueBy(_ length: String) -> String { say("OVERDUE \(length)", "超過 \(length)") }
  func boxLeft(_ length: String) -> String { say("box \(length)", "残り \(length)") }
  func boxOver(_ length: String) -> String { say("BOX OVER \(length)", "時間超過 \(length)") }
  func checkedBy(_ who: String) -> String { say("checked by \(who)", "確認 \(who)") }
  var needsCheck: String { say("needs a check by another", "別の人の確認待ち") }
  func blockedBy(_ reason: String) -> String { say("blocked: \(reason)", "停滞: \(reason)") }
  func skippedFor(_ reason: String) -> String { say("skipped: \(reason)", "見送り: \(reason)") }
  var maybe: String { say("maybe", "要判断") }
  var notNeeded: String { say("not needed", "対象外") }
  func again(_ time: String) -> String { say("again \(time)", "次回 \(time)") }
  func changed(_ who: String, _ time: String) -> String { "* \(who) \(time)" }
  func counts(_ done: Int, _ total: Int, _ overdue: Int, _ blocked: Int) -> String {
    var parts = [say("\(done)/\(total) done", "\(done)/\(total) 完了")]
    if overdue > 0 { parts.append(say("\(overdue) overdue", "超過 \(overdue)")) }
    if blocked > 0 { parts.append(say("\(blocked) blocked", "停滞 \(blocked)")) }
    return speak.list(parts)
  }
  var onlyMine: String { say("Mine, all phases", "自分の分(全フェーズ)") }
  var onlyStuck: String { say("Overdue, blocked, to check", "超過・停滞・確認待ち") }
  func filtered(_ text: String) -> String { say("Filter: \(text)", "絞り込み: \(text)") }
  var nothingFits: String { say("Nothing fits. Esc drops the filter.", "該当なし。Esc で解除します。") }
  func newBelow(_ count: Int) -> String { say("\(count) new below", "下に新着 \(count)件") }
  var byHappened: String { say("by time of event", "発生順") }
  var byRecorded: String { say("by time of record", "記録順") }
  var happened: String { say("happened", "発生") }
  var wasRecorded: String { say("recorded", "記録") }
  func recordedAt(_ time: String) -> String { say("(rec \(time))", "(\(time) 記録)") }
  /// The door an entry came through, such as `local` or `ssh 203.0.113.9 k3`.
  func door(_ via: String) -> String { via == "local" ? say("at the host", "ホスト上で") : via }
  var beginning: String { say("- the record begins here -", "- ここが記録の先頭 -") }
  var helpTitle: String {
    say("Keys of this place: type to search, Enter runs", "この画面のキー(文字で検索、Enter で実行)")
  }
  var paletteTitle: String {
    say("Command: name, C-03, lang ja, theme dark", "命令: 名前、C-03、lang ja、theme dark")
  }
  func tooSmall(_ width: Int, _ height: Int) -> String {
    say("needs 60x16, is \(width)x\(height)", "60x16 必要 (現在 \(width)x\(height))")
  }
  var blank: String { say("Screen blanked. Press any key.", "画面を隠しています。何かキーを押してください。") }
  var decisionWord: String { say("decision", "決定") }
  var evidenceWord: String { say("evidence", "証跡") }
  var checkWord: String { say("2nd check", "二人確認") }
  var have: String { say("there", "済") }
  var missing: String { say("missing", "未") }
}
