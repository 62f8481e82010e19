internal import IncidentCore
internal import SafeText

/// The words of the post-mortem view and its forms.
extension ScreenWords {
  var postMortemTitle: String { say("Post-mortem", "事後検証") }
  var causesTitle: String {
    say("Why did the mechanism not stop it?", "なぜ仕組みで防げなかったか")
  }
  var actionsTitle: String { say("Action items", "再発防止策") }
  var nothingWritten: String { say("Nothing written yet; Enter writes.", "未記入。Enter で書きます。") }
  var readingRecord: String { say("Reading the record…", "記録を読み込み中…") }

  func recordTitle(_ through: Int64) -> String {
    say("What the record says (up to #\(through))", "記録から(#\(through) まで)")
  }

  var reviewEmpty: String {
    say(
      "A draft from the record. Nobody has written or checked anything yet.",
      "記録から作った草稿です。まだ誰も書いていません。")
  }

  var reviewUnchecked: String {
    say(
      "NOT CHECKED: no second person has checked it as it stands.", "未確認: 現在の内容を別の人が確認していません。")
  }

  func reviewHalfChecked(_ by: String) -> String {
    say(
      "NOT CHECKED IN FULL: \(by) checked the others' words; their own need somebody else.",
      "一部未確認: \(by) が確認済みですが、その人が書いた部分は別の人の確認が必要です。")
  }

  func reviewChecked(_ by: String) -> String { say("Checked: \(by)", "確認済み: \(by)") }

  func shown(_ proof: String, _ by: String?) -> String {
    by.map {
      say("shown: \(proof) (verified by \($0))", "効果: \(proof)(確認: \($0))")
    } ?? say("shown: \(proof) (waits for somebody else)", "効果: \(proof)(別の人の確認待ち)")
  }

  func proofAsked(_ proof: String) -> String {
    say("proof: \(proof)", "効果の確認方法: \(proof)")
  }

  func title(_ form: ReviewForm) -> String {
    func label(_ number: Int) -> String { ReviewItem.action(number).label }
    return switch form {
    case .text(.summary): say("Summary", "概要")
    case .text(.impact): say("Impact", "影響")
    case .text(.response): say("How the response went", "対応の評価")
    case .finding(let number, _):
      number.map { ReviewItem.finding($0).label } ?? say("A finding", "振り返り")
    case .cause(let number?, _): ReviewItem.cause(number).label
    case .cause(nil, let under):
      under.map {
        say(
          "Why was \(ReviewItem.cause($0).label) possible?",
          "\(ReviewItem.cause($0).label) はなぜ可能だったか")
      } ?? say("Why did the mechanism not stop it?", "なぜ仕組みで防げなかったか")
    case .action(let number): number.map(label) ?? say("An action item", "再発防止策")
    case .remove(let item): say("Take \(item.label) out", "\(item.label) を削除")
    case .check: say("You read the whole post-mortem", "事後検証の全体を確認")
    case .assign(let number): say("Give \(label(number)) to", "\(label(number)) の担当")
    case .done(let number): say("\(label(number)) is in place", "\(label(number)) を実施")
    case .verify(let number): say("\(label(number)) works", "\(label(number)) の効果を確認")
    case .refuse(let number): say("\(label(number)) does NOT work", "\(label(number)) は効果なし")
    case .reopen(let number): say("Reopen \(label(number))", "\(label(number)) を再開")
    case .drop(let number): say("Drop \(label(number))", "\(label(number)) を取りやめ")
    }
  }

  var noReviewLine: String {
    say("Choose a finding, a cause or an action item first.", "先に振り返り・原因・対策の行を選んでください。")
  }
  var noActionLine: String {
    say("Choose an action item first.", "先に再発防止策の行を選んでください。")
  }
  var nothingToCheck: String {
    say("Nothing is written yet that could be checked.", "確認できる記述がまだありません。")
  }
  var notToVerify: String {
    say(
      "This action item does not wait for verification: its owner first records proof (+).",
      "この対策は効果の確認待ちではありません。先に担当者が根拠を記録します(+)。")
  }
  var actionIsOpen: String { say("The action item is open.", "この対策は未完了です。") }
  var actionHasEnded: String {
    say("The action item has ended; reopen it first (o).", "この対策は終了しています。先に再開してください(o)。")
  }
  var notAnEntryNumber: String {
    say("The number of an entry, such as 31.", "記録の番号を入れてください(例: 31)。")
  }
  var notAReviewItem: String { say("Such as R-01.", "R-01 のように入れてください。") }
}
