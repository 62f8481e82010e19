internal import IncidentCore

/// The words of the first report, of clocks in full and of drafts.
extension ScreenWords {
  func intakeOffered(_ facts: String, _ intake: String) -> String {
    say(
      "Take the first report down: \(facts), then \(intake) (who found it, when, where, what).",
      "第一報を聞き取ってください: \(facts)、続けて \(intake)(発見者・日時・場所・内容)")
  }
  var intakeEmpty: String {
    say(
      "Answer at least one question; the others stay unknown.", "少なくとも1項目に記入してください(他は「不明」のまま残ります)。")
  }
  var noForm: String { say("There is no such form.", "該当する様式はありません。") }
  var mayApply: String { say("maybe", "可能性") }
  func ifSo(_ length: String) -> String { say("if so \(length)", "該当時 \(length)") }
  func hangsOn(_ facts: String) -> String { say("hangs on: \(facts)", "未確定: \(facts)") }
  var clockKeys: String {
    say(
      "\(key(.clockStart)) start  \(key(.clockMet)) sent  \(key(.clockEnd)) decline  \(key(.clockReopen)) reopen  \(key(.filing)) draft",
      "\(key(.clockStart)) 起算  \(key(.clockMet)) 提出  \(key(.clockEnd)) 対象外  \(key(.clockReopen)) 再開  \(key(.filing)) 下書き"
    )
  }
  var factKeys: String { say("\(key(.fact)) sets it", "\(key(.fact)) で記録") }
  var clocksOnIt: String { say("Legal clocks that hang on it", "この事実に左右される法定期限") }
  func filingTitle(_ name: String) -> String {
    say(
      "Draft: \(name) - `warroom filing draft \(name)` writes it",
      "下書き: \(name) - 出力は `warroom filing draft \(name)`")
  }
  var newAnswer: String { say("unknown stays empty", "不明なら空欄") }
}
