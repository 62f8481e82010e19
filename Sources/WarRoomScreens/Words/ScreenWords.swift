internal import IncidentCore
internal import SafeText

/// Every sentence of the screen that the core does not already say, in each language.
struct ScreenWords {
  let speak: Phrasing

  init(_ speak: Phrasing) { self.speak = speak }

  func say(_ english: String, _ japanese: String) -> String { speak.say(english, japanese) }

  /// The key of `action` as it is shown, or the way to type it where it has none.
  func key(_ action: Action) -> String { speak.keys[action.rawValue] ?? ":\(action.rawValue)" }

  // MARK: What became of an act

  var saving: String { say("saving...", "保存中...") }
  func recorded(_ seq: Int64) -> PlainText {
    PlainText(untrusted: say("recorded #\(seq)", "記録 #\(seq)"))
  }
  var alreadySo: String { say("It is so already; nothing was recorded.", "すでにその状態です。記録は増えていません。") }
  var notDone: String { say("Nothing was done.", "何もしていません。") }
  func actFailed(_ reason: String) -> String {
    say("NOT SAVED: \(reason)", "保存できませんでした: \(reason)")
  }
  var draftKept: String {
    say("Your text is kept: the same key brings it back.", "入力は保持しています。同じキーで再開できます。")
  }
  var draftOffered: String { say("Your text from before is here.", "前回の入力を復元しました。") }
  var draftFound: String {
    say("An unsent text from your last visit is kept.", "前回の未送信の入力が残っています。")
  }
  var typedTextKept: String {
    say("Your typed text is kept; look before you record.", "入力中の内容は保持しています。確認してから記録してください。")
  }

  // MARK: The store

  func readOnly(_ reason: String) -> String {
    say("READ ONLY: \(reason)", "読み取り専用: \(reason)")
  }
  func storeLost(_ reason: String) -> String {
    say("STORE LOST, reading what was last seen: \(reason)", "保存先に接続できません(最後に読めた内容を表示中): \(reason)")
  }
  /// The store in two words, for the top of the screen.
  func health(_ health: StoreHealth) -> String {
    switch health {
    case .fine: ""
    case .readOnly: say("READ ONLY", "読み取り専用")
    case .lost: say("STORE LOST", "保存先に接続不可")
    }
  }
  func rightChanged(_ right: String) -> String {
    say("An admin changed your right: you are \(right) now.", "管理者が権限を変更しました。現在の権限: \(right)")
  }
  var storeBack: String { say("The store is back.", "保存先が復旧しました。") }

  // MARK: Keys that do not fit

  func unknownTerminal(_ name: String) -> String {
    say(
      "Terminal type \"\(name)\" is unknown here; drawing for xterm-256color.",
      "端末の種類「\(name)」が不明のため xterm-256color として表示しています。")
  }

  var onlyASCII: String {
    say(
      "This terminal shows ASCII only, so it is English; Japanese needs a UTF-8 locale (LANG=C.UTF-8).",
      "この端末は ASCII だけを表示できます。日本語には UTF-8 のロケールが必要です(LANG=C.UTF-8)。")
  }
  func unknownKey(_ key: String) -> String {
    say(
      "\(key) does nothing here; \(self.key(.help)) shows the keys.",
      "\(key) はここでは使いません。\(self.key(.help)) でキー一覧。")
  }
  /// What the cursor was on has left the list by somebody else's act.
  func leftTheList(_ name: String) -> String {
    say(
      "\(name) is no longer in this list; the cursor is on another line now.",
      "\(name) はこの一覧からなくなりました。カーソルは別の行にあります。")
  }
  var nothingToOpen: String {
    say("All of it is shown here; up and down scroll.", "ここに全文が出ています。上下でスクロールします。")
  }
  var pasteRefused: String {
    say(
      "Paste goes into text only: press \(key(.say)) for an entry.",
      "貼り付けは入力欄だけで使えます。\(key(.say)) で記録を開いてください。")
  }
  func noSuchCommand(_ typed: String) -> String {
    say("There is no command \"\(typed)\".", "「\(typed)」という命令はありません。")
  }
  func advanceHint(_ state: TaskState) -> String {
    switch state {
    case .awaitingCheck:
      say(
        "It waits for a check by another person: \(key(.check)) checks it.",
        "別の人の確認待ちです。\(key(.check)) で確認します。")
    case .skipped:
      say("It was skipped; \(key(.reopen)) reopens it.", "見送り済みです。\(key(.reopen)) で再開します。")
    default: say("It is done; \(key(.reopen)) reopens it.", "完了済みです。\(key(.reopen)) で再開します。")
    }
  }

  // MARK: Why not now

  var observerOnly: String {
    say(
      "Observers read, they never write: ask an admin for another right.",
      "閲覧者は書き込めません。必要なら管理者に権限の変更を依頼してください。")
  }
  var noIncident: String {
    say(
      "No incident is open: `warroom open \"TITLE\"` declares one.",
      "開いているインシデントがありません。`warroom open \"件名\"` で宣言します。")
  }
  var noTask: String {
    say(
      "No task is selected: Esc drops the filter, 1 to 6 go to a phase.",
      "タスクが選択されていません。Esc で絞り込みを解除、1〜6 でフェーズを選びます。")
  }
  var closedAlready: String {
    say(
      "The incident is closed; :reopen-incident begins again.",
      "終結済みです。再開は :reopen-incident。")
  }
  var notClosed: String { say("The incident is not closed.", "終結していません。") }
  var nothingOffered: String {
    say(
      "No command is offered to you; \(key(.handover)) offers it.",
      "あなたへの引き継ぎの申し出はありません。申し出は \(key(.handover))。")
  }
  func commanderOnly(_ commander: MemberName?) -> String {
    say(
      "Only the commander (\(commander?.rawValue ?? "nobody")) may do this.",
      "指揮者(\(commander?.rawValue ?? "未定"))だけができます。")
  }
  func notAwaitingCheck(_ task: TaskID) -> String {
    say(
      "\(task.rawValue) does not wait for a check; \(key(.stuck)) lists what does.",
      "\(task.rawValue) は確認待ちではありません。確認待ちの一覧は \(key(.stuck))。")
  }
  func ownCheck(_ task: TaskID) -> String {
    say(
      "You did \(task.rawValue): another person must check it.",
      "\(task.rawValue)はあなたが実施したため、別の人が確認します。")
  }
  func notFinished(_ task: TaskID) -> String {
    say(
      "\(task.rawValue) is not finished; \(key(.advance)) moves it on.",
      "\(task.rawValue) は完了していません。\(key(.advance)) で進めます。")
  }

  // MARK: Questions

  var quitQuestion: String {
    say(
      "Text is not recorded yet. Leave all the same? It is kept for your next visit.\ny = leave, any other key = stay",
      "まだ記録されていない入力があります。退出しますか(入力は次回まで保持します)。\ny = 退出、ほかのキー = 戻る")
  }
  /// What is asked before an act is taken back that is a colleague's, or one's own from a while ago.
  func undoQuestion(_ act: UndoableAct, _ sentence: String) -> String {
    let whose =
      say(
        "#\(act.seq) by \(act.by.rawValue), \(speak.ago(act.at)):",
        "#\(act.seq) \(act.by.rawValue)さん、\(speak.ago(act.at)):")
    return whose + "\n\(sentence)\n"
      + say(
        "Take it back? The record keeps both. y = take back, any other key = leave it",
        "取り消しますか(両方とも記録に残ります)。y = 取り消す、ほかのキー = やめる")
  }
  func tookBack(_ sentence: String) -> String { say("was: \(sentence)", "取り消した内容: \(sentence)") }
  func acceptQuestion(_ offer: HandoverOffer?) -> String {
    let brief = [offer?.note, offer?.brief].compactMap(\.self).joined(separator: "\n")
    return say(
      "\(offer?.from.rawValue ?? "-") hands you the command:\n\(brief)\nTake it? y = take the command",
      "\(offer?.from.rawValue ?? "-")さんから指揮の引き継ぎ:\n\(brief)\n引き受けますか。y = 引き受ける")
  }

  var yes: String { say("yes", "はい") }
  var no: String { say("no, back", "いいえ(戻る)") }
  var noWord: String { say("no", "いいえ") }
  /// What a severity means, at both ends of the scale.
  func severity(_ level: String) -> String? {
    ["1": say("worst", "最も重大"), "4": say("least", "軽微")][level]
  }
  func name(_ language: Language) -> String {
    language == .english ? say("English", "英語") : say("Japanese", "日本語")
  }
  func themeIs(_ name: String) -> String { say("theme: \(name)", "配色: \(name)") }
}

extension RoomState {
  var words: ScreenWords { ScreenWords(speak) }
}
