internal import IncidentCore
internal import SafeText

/// The words of the people view, and about people who are here or not.
extension ScreenWords {
  var who: String { say("Who", "メンバー") }
  var right: String { say("May", "権限") }
  var presence: String { say("In the room", "入退室") }
  var tasks: String { say("Tasks", "タスク") }
  var duties: String { say("Duties", "役割") }
  var admin: String { say("admin", "管理者") }
  var none: String { say("none", "なし") }
  var noDuty: String { say("You hold no duty to put down.", "降りられる役割がありません。") }

  func load(_ owned: Int, _ stuck: Int) -> String {
    if owned == 0 { return "-" }
    return stuck == 0 ? "\(owned)" : say("\(owned), \(stuck) stuck", "\(owned)(滞留 \(stuck))")
  }

  func since(_ time: String) -> String { say("since \(time)", "\(time) から") }
  func held(_ since: String, _ until: String) -> String {
    say("\(since) to \(until)", "\(since) 〜 \(until)")
  }

  // MARK: What waits for somebody

  var inboxTitle: String {
    say("Inbox: what waits for you - Enter goes there", "自分宛て - Enter で移動")
  }
  var emptyInbox: String { say("Nothing waits for you.", "自分宛ての用件はありません。") }
  func newNotices(_ count: Int) -> String {
    say("\(count) new for you", "自分宛ての新着 \(count)件")
  }
  func inboxHint(_ key: String) -> String { say("\(key) lists them", "\(key) で一覧") }
  var somebodyWantsYou: String { say("Something waits for you.", "自分宛ての用件があります。") }

  // MARK: The session

  func sessionEnds(_ span: String) -> String {
    say(
      "This session ends in \(span); your text is kept, log in again",
      "このセッションはあと\(span)で終了します。入力は保持されます。再ログインしてください")
  }
  static let sessionOver = LocalizedText(
    en: "The session reached its longest time and ended. Nothing is lost: log in again.",
    ja: "セッションが最長時間に達したため終了しました。入力は保持されています。再ログインしてください。")
  func mouseIs(_ listens: Bool) -> String {
    listens
      ? say(
        "The mouse selects and scrolls; :mouse off gives it back.",
        "マウスで選択とスクロールができます。:mouse off で解除。")
      : say("The mouse is the terminal's again.", "マウス操作を端末に戻しました。")
  }
  var copyingIsOff: String {
    say("Copying is off; :copy on allows it here.", "コピーは無効です。:copy on で有効にできます。")
  }
  var nothingToCopy: String { say("Nothing is selected.", "選択されていません。") }
  var copied: PlainText { PlainText(untrusted: say("copied:", "コピー:")) }
  var draftUnkept: String {
    say(
      "The disk is full: what you type is on this screen alone.",
      "ディスクに空きがなく、入力はこの画面にしか残っていません。")
  }

  /// Since when a member is here and at which task, or when they last were.
  func presence(of member: MemberName, _ state: RoomState) -> PlainText {
    guard let here = state.attendance.presence(of: member) else {
      guard let seen = state.attendance.lastSeen[member] else { return "-" }
      let time = speak.time(seen)
      return PlainText(untrusted: say("last \(time)", "最終 \(time)"))
    }
    let since = speak.time(here.since)
    let task = here.incident == state.incident?.id ? here.task.map { " \($0.rawValue)" } ?? "" : ""
    return PlainText(untrusted: say("here \(since)\(task)", "在室 \(since)\(task)"))
  }

  /// What is asked before a form is recorded that cannot simply be taken back; nil for all others.
  func question(before form: Form) -> String? {
    guard form.purpose == .handover, let to = form.text(.member) else { return nil }
    return say(
      "Offer the command to \(to)? You lead until it is accepted, and may withdraw.\ny = offer it, any other key = not now",
      "\(to)さんに指揮の引き継ぎを申し出ますか。承諾されるまではあなたが指揮者で、撤回もできます。\ny = 申し出る、ほかのキー = やめる")
  }
}
