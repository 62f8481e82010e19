internal import IncidentCore
internal import SafeText

/// The words of forms and what is wrong with a field.
extension ScreenWords {
  func title(_ purpose: FormPurpose) -> String {
    let task = purpose.task?.rawValue ?? ""
    return switch purpose {
    case .entry: say("Timeline entry \(task)", "タイムラインに記録 \(task)")
    case .tick: say("Tick \(task) off", "\(task) を完了")
    case .start: say("Start \(task)", "\(task) に着手")
    case .assign: say("Assign \(task)", "\(task) を割り当て")
    case .block: say("\(task) is blocked", "\(task) の停滞")
    case .skip: say("Skip \(task)", "\(task) を見送り")
    case .reopen: say("Reopen \(task)", "\(task) を再開")
    case .check: say("\(task) is right", "\(task) を確認(問題なし)")
    case .refuseCheck: say("\(task) is NOT right", "\(task) を差し戻し")
    case .evidence: say("Evidence for \(task)", "\(task) の証跡")
    case .due: say("When \(task) is due", "\(task) の期限")
    case .decision: say("Decision \(task)", "決定の記録 \(task)")
    case .fact: say("Fact", "事実")
    case .undo: say("Undo", "取り消し")
    case .handover: say("Hand the command over", "指揮の引き継ぎ")
    case .decline: say("Decline the handover", "引き継ぎを辞退")
    case .duty: say("Take a duty on, or give it", "役割の引き受け・割り当て")
    case .renounce: say("Put a duty down", "役割を降りる")
    case .severity: say("Severity", "重大度")
    case .close: say("Close the incident", "インシデントの終結")
    case .reopenIncident: say("Reopen the incident", "インシデントの再開")
    case .clockStart(let clock): say("Start of \(clock.rawValue)", "\(clock.rawValue) の起算")
    case .clockMet(let clock): say("\(clock.rawValue) was sent", "\(clock.rawValue) の提出")
    case .clockEnd(let clock):
      say("\(clock.rawValue) does not apply", "\(clock.rawValue) を対象外・停止")
    case .review(let form): title(form)
    case .plan(let form): title(form)
    case .replayJump: replayJumpTitle
    case .filing(.intake): say("First report", "第一報の聞き取り")
    case .clockReopen(let clock): say("Reopen \(clock.rawValue)", "\(clock.rawValue) を再開")
    case .outgoing(let form): title(form)
    case .register(let form): title(form)
    case .timeline(let form): title(form)
    }
  }

  func label(_ name: FormField.Name) -> String {
    switch name {
    case .text: say("What happened", "内容")
    case .at: say("When", "発生時刻")
    case .source: say("Known from", "出典")
    case .note: say("Note", "メモ")
    case .box: say("Time box", "制限時間")
    case .member: say("Who", "誰に")
    case .reason: say("Why", "理由")
    case .what: say("What it is", "内容")
    case .kind: say("Kind", "種類")
    case .storage: say("Original kept in", "原本の保管先")
    case .due: say("Due", "期限")
    case .question: say("Question", "判断事項")
    case .options: say("Options", "選択肢")
    case .chosen: say("Chosen", "決定内容")
    case .because: say("Because", "理由")
    case .decider: say("Decided by", "決定者")
    case .objections: say("Objections", "反対意見")
    case .fact: say("Fact", "項目")
    case .value: say("Value", "値")
    case .status: say("How sure", "確度")
    case .duty: say("Duty", "役割")
    case .severity: say("Severity", "重大度")
    case .entry: say("Entry that shows it", "根拠の記録番号")
    case .under: say("Explains", "どの原因の理由か")
    case .proof: say("Proof of effect", "効果の確認・根拠")
    case .cause: say("Cause it removes", "取り除く原因")
    case .tlp: say("TLP", "共有範囲 (TLP)")
    case .words: say("Words", "語句")
    case .author: say("By", "記録者")
    case .from: say("From", "開始")
    case .until: say("Before", "終了(より前)")
    case .starred: say("Starred", "選定済みのみ")
    case .receipt: say("Receipt number", "受付番号")
    case .toDo: say("What to do", "タスク名")
    case .phase: say("Phase", "フェーズ")
    case .secondPerson: say("Second-person check", "別の人の確認")
    case .needs: say("Evidence it needs", "必要な証跡")
    case .after: say("After which tasks", "先行タスク")
    case .playbook: say("Playbook", "プレイブック")
    case .confirmation: say("Type the incident's name", "インシデント番号を入力")
    case .body, .title, .audience, .recipients, .channel, .textLanguage, .task, .clock, .checks,
      .follows, .check, .next, .tick, .told, .asked, .asker, .count, .answer, .open, .remark:
      outgoingLabel(name)
    case .seal, .place, .outside, .witness, .clockOffset, .collector, .thing, .hit, .called,
      .contained, .undoBy, .since, .requester:
      registerLabel(name)
    }
  }

  /// How a day or time may be answered; left empty it stays unknown.
  var dateExample: String {
    say("2026-11-20 09:02, 2026-11-20, 03:12", "2026-11-20 9:02、2026年11月20日、3:12")
  }

  /// What may stand in an empty field, shown faintly there.
  func example(_ name: FormField.Name) -> String {
    switch name {
    case .at:
      say(
        "now; or 03:12, -10m, 2026-11-20 09:02", "現在。または 03:12、-10m、2026-11-20 09:02")
    case .from, .until: say("14:00, -2h, 2026-11-20 14:00", "14:00、-2h、2026-11-20 14:00")
    case .words: say("such as vpn", "例: vpn")
    case .tlp: say("as far as the incident; or red, amber ...", "インシデントと同じ。または red、amber など")
    case .box: say("30m, 2h", "30m、2h")
    case .due: say("14:00, 2h, 2026-11-20 09:02", "14:00、2h、2026-11-20 09:02")
    case .options: say("stop / run / partly", "停止 / 継続 / 一部停止")
    case .source: say("such as vpn.log, a call from the partner", "例: vpn.log、取引先からの電話")
    case .what: say("such as the CR-118 change record, mail of 09:12", "例: 変更記録 CR-118、9:12 のメール")
    case .storage: say("such as safe 3, case share", "例: 金庫3、案件フォルダー")
    case .objections: say("who, and why", "誰が、なぜ")
    case .seal, .place, .outside, .witness, .clockOffset, .collector, .contained, .undoBy, .since:
      registerExample(name)
    default: outgoingExample(name)
    }
  }

  var optional: String { say("optional", "任意") }
  var paletteHint: String {
    say(
      "type to search  up/down choose  Tab complete  Enter run  Esc back",
      "文字で検索  上下で選択  Tab 補完  Enter 実行  Esc 戻る")
  }
  var formHint: String {
    say(
      "Enter next/record  Tab complete  Ctrl-J new line  Esc keep and leave",
      "Enter 次へ/記録  Tab 補完  Ctrl-J 改行  Esc 保持して戻る")
  }
  var filterHint: String {
    say("Enter keep  Esc drop", "Enter 確定  Esc 解除")
  }
  var timelineFilterHint: String {
    say(
      "words  kind:  by:  duty:  phase:  task:  after:14:00  before:  star:",
      "語句  kind:  by:  duty:  phase:  task:  after:14:00  before:  star:")
  }
  var editorFull: String {
    say("The text is full: nothing more is taken in.", "文字数の上限です。これ以上は入りません。")
  }
  func fieldNeeded(_ name: FormField.Name) -> String {
    say("\"\(label(name))\" is needed.", "「\(label(name))」を入力してください。")
  }
  func oneOf(_ choices: [String]) -> String {
    say("One of: \(speak.list(choices))", "次のいずれか: \(speak.list(choices))")
  }
  func notASpan(_ typed: String) -> String {
    say(
      "\"\(typed)\" is not a length of time: 30m, 2h, 1h30m.", "「\(typed)」は時間の長さではありません(例: 30m、2h)。"
    )
  }
  func notATime(_ typed: String) -> String {
    say(
      "\"\(typed)\" is not a time: 03:12, -10m, 2026-11-20 09:02.",
      "「\(typed)」は時刻ではありません(例: 03:12、-10m)。")
  }
  func typeToConfirm(_ id: String) -> String {
    say("Type \(id) to close it.", "終結するには \(id) と入力してください。")
  }
  func textRefused(_ refusal: TextRefusal) -> String {
    switch refusal {
    case .empty: say("A text is needed.", "文字を入力してください。")
    case .nul: say("The text holds a NUL byte.", "NUL 文字は使えません。")
    case .lineBreak: say("One line only.", "1行で入力してください。")
    case .tooLong: say("The text is too long.", "文字数が上限を超えています。")
    case .invalidUTF8: say("The text is not UTF-8.", "UTF-8 ではない文字が含まれています。")
    }
  }
}
