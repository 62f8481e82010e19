internal import IncidentCore

/// The words of notices that leave the house, of enquiries and of the situation report.
extension ScreenWords {
  var outgoingTitle: String {
    say(
      "Notices that leave the house - \(key(.noticeNew)) starts one",
      "通知・公表(外部へ出すもの) - \(key(.noticeNew)) で起案")
  }
  var noOutgoing: String {
    say("No notice yet. \(key(.noticeNew)) starts one.", "通知はまだありません。\(key(.noticeNew)) で起案します。")
  }
  var enquiriesTitle: String {
    say(
      "Enquiries - \(key(.enquiryAdd)) notes one, \(key(.enquiryClose)) answers an open one",
      "問い合わせ - \(key(.enquiryAdd)) で記録、\(key(.enquiryClose)) で回答")
  }
  var noOpenEnquiries: String {
    say(
      "Nothing is open. \(key(.enquiryAdd)) notes an enquiry.",
      "未回答はありません。\(key(.enquiryAdd)) で記録します。")
  }
  var sitrepTitle: String {
    say(
      "Situation report as of now - \(key(.sitrepPublish)) publishes it",
      "現時点の状況報告 - \(key(.sitrepPublish)) で発行")
  }
  var noNotice: String {
    say(
      "No notice is selected; \(key(.noticeNew)) starts one.",
      "通知が選択されていません。\(key(.noticeNew)) で起案します。")
  }
  var noEnquirySelected: String {
    say(
      "No open enquiry is selected; \(key(.enquiryAdd)) notes one.",
      "未回答の問い合わせが選択されていません。\(key(.enquiryAdd)) で記録します。")
  }
  func noTextYet(_ id: NoticeID) -> String {
    say(
      "\(id.rawValue) has no text yet: \(key(.noticeText)) writes it.",
      "\(id.rawValue) の本文はまだありません。\(key(.noticeText)) で書きます。")
  }
  func onlyVersion(_ id: NoticeID) -> String {
    say(
      "\(id.rawValue) has one version; \(key(.noticeText)) writes another.",
      "\(id.rawValue) の版は一つだけです。\(key(.noticeText)) で新しい版を書きます。")
  }
  var textIsGone: String {
    say("The record no longer holds this text.", "この本文は記録に残っていません。")
  }
  var belongsTo: String { say("Belongs to", "関連") }
  var missingChecks: String { say("Missing", "不足している確認") }
  var found: String { say("right", "問題なし") }
  var notRight: String { say("NOT right", "差し戻し") }
  var notNewest: String { say("(not the newest)", "(最新ではない)") }
  func besideVersion(_ number: Int) -> String {
    say("compared with v\(number)", "v\(number) と比較")
  }
  func lacks(_ checks: [NoticeCheck]) -> String {
    let names = speak.list(checks.map { speak.short($0) })
    return say("missing \(names)", "不足 \(names)")
  }
  func updatePromised(_ time: String) -> String {
    say("update promised \(time)", "続報の予告 \(time)")
  }
  func updateOverdue(_ time: String) -> String {
    say("update OVERDUE since \(time)", "続報 期限超過 \(time)")
  }
  var sentQuestion: String {
    say("y = it was sent, any other key = not now", "y = 送付済みとして記録、ほかのキー = やめる")
  }
  var noNamesHere: String {
    say(
      "What was asked, not who asked: the record is kept for years.",
      "内容だけを書き、個人の名前や連絡先は書かないでください。記録は残り続けます。")
  }
  var sitrepPreface: String {
    say(
      "The report is made from the record; add what it does not say.",
      "報告は記録から作成されます。記録にないことだけを補足してください。")
  }
  func noSuchTask(_ typed: String) -> String {
    say("There is no task \"\(typed)\".", "「\(typed)」というタスクはありません。")
  }
  func notACount(_ typed: String) -> String {
    say("\"\(typed)\" is not a number from 1 on.", "「\(typed)」は1以上の数ではありません。")
  }
  func sitrepDue(_ due: Moment) -> String {
    speak.now > due
      ? say(
        "SITREP OVERDUE \(speak.lateness(speak.now - due))",
        "状況報告 超過 \(speak.lateness(speak.now - due))")
      : say("SITREP \(speak.time(due))", "状況報告 \(speak.time(due))")
  }
  func sitrepMark(_ due: Moment) -> String {
    speak.now > due
      ? say("SITREP OVERDUE", "状況報告 超過")
      : say("SITREP \(speak.time(due))", "状況報告 \(speak.time(due))")
  }
  func updateLate(_ id: NoticeID) -> String {
    say("\(id.rawValue) UPDATE OVERDUE", "\(id.rawValue) 続報 超過")
  }

  func title(_ form: OutgoingForm) -> String {
    switch form {
    case .new: say("A new notice", "通知の起案")
    case .edit(let id): say("What \(id.rawValue) is", "\(id.rawValue) の変更")
    case .text(let id, let basis):
      say("Text of \(id.rawValue), v\(basis + 1)", "\(id.rawValue) の本文 v\(basis + 1)")
    case .check(let id, let version):
      say("\(id.rawValue) v\(version) is right", "\(id.rawValue) v\(version) を確認(問題なし)")
    case .refuse(let id, let version):
      say("\(id.rawValue) v\(version) is NOT right", "\(id.rawValue) v\(version) を差し戻し")
    case .sent(let id, let version):
      say("\(id.rawValue) v\(version) was sent", "\(id.rawValue) v\(version) の送付")
    case .followUp(let id): say("Update given for \(id.rawValue)", "\(id.rawValue) の続報を実施")
    case .void(let id): say("\(id.rawValue) will not be sent", "\(id.rawValue) の取りやめ")
    case .reopen(let id): say("Take \(id.rawValue) up again", "\(id.rawValue) を再開")
    case .enquiry: say("An enquiry", "問い合わせの記録")
    case .answer(let id): say("Answer to \(id.rawValue)", "\(id.rawValue) への回答")
    case .sitrep: say("Publish the situation report", "状況報告の発行")
    }
  }

  func outgoingLabel(_ name: FormField.Name) -> String {
    switch name {
    case .body: say("Text", "本文")
    case .title: say("What it is", "件名")
    case .audience: say("To whom it speaks", "対象")
    case .recipients: say("Recipients", "宛先")
    case .channel: say("By way of", "方法")
    case .textLanguage: say("Language", "言語")
    case .task: say("Task", "タスク")
    case .clock: say("Legal clock", "法定期限")
    case .checks: say("Needs besides", "追加の確認")
    case .follows: say("Gives the update of", "続報の元")
    case .check: say("Read for", "確認の種類")
    case .next: say("Next update", "次回の予告")
    case .tick: say("Tick its task", "タスクも完了")
    case .told: say("What they were told", "伝えた内容")
    case .asked: say("What was asked", "問い合わせ内容")
    case .asker: say("Who asks", "区分")
    case .count: say("How many asked it", "件数")
    case .answer: say("What they were told", "回答")
    case .open: say("Still open", "未回答の点")
    case .remark: say("Remarks", "補足")
    default: ""
    }
  }

  func outgoingExample(_ name: FormField.Name) -> String {
    switch name {
    case .recipients: say("such as 1,200 customers, PPC, the press", "例: 対象顧客1,200名、個人情報保護委員会、報道各社")
    case .channel: say("such as web form, registered mail, phone", "例: 報告フォーム、書留、電話")
    case .next: say("14:00, 2h, 2026-11-20 09:02", "14:00、2h、2026-11-20 09:02")
    case .told: say("what, and by which way", "内容と方法")
    case .asked: say("such as: am I affected?", "例: 自分は対象か")
    case .open: say("yes / no", "yes / no")
    case .count: "1"
    default: ""
    }
  }
}
