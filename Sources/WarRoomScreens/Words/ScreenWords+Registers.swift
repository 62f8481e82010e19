internal import IncidentCore

/// The words of the registers of evidence, scope and measures.
extension ScreenWords {
  var evidenceTitle: String {
    say(
      "Evidence - \(key(.evidenceAdd)) register  \(key(.custodyGive)) hand over  \(key(.custodyAccept)) confirm  Enter custody",
      "証拠 - \(key(.evidenceAdd)) 登録  \(key(.custodyGive)) 受渡  \(key(.custodyAccept)) 受領確認  Enter 経過"
    )
  }
  var noEvidence: String {
    say(
      "No evidence yet. \(key(.evidenceAdd)) registers it.",
      "証拠はまだありません。\(key(.evidenceAdd)) で登録します。")
  }
  var scopeTitle: String {
    say(
      "What is hit, and measures - \(key(.scopeAdd)) add  \(key(.measureAdd)) measure  Enter change",
      "影響範囲と封じ込め措置 - \(key(.scopeAdd)) 登録  \(key(.measureAdd)) 措置  Enter 変更")
  }
  var noScope: String {
    say(
      "Nothing is entered. \(key(.scopeAdd)) adds what is hit, \(key(.measureAdd)) a measure.",
      "登録はありません。\(key(.scopeAdd)) で影響範囲、\(key(.measureAdd)) で措置を登録します。")
  }
  var noEvidenceSelected: String {
    say(
      "Select a piece of evidence first (\(key(.evidenceRegister))).",
      "先に証拠を選択してください(\(key(.evidenceRegister)))。")
  }
  var noScopeSelected: String {
    say("Select a line first (\(key(.scope))).", "先に行を選択してください(\(key(.scope)))。")
  }
  var noMeasureSelected: String {
    say("Select a measure first (\(key(.scope))).", "先に措置を選択してください(\(key(.scope)))。")
  }
  /// Who holds it, in short; the full view says since when and why.
  func holding(_ item: EvidenceItem) -> String {
    if item.account.voided != nil { return say("VOID", "無効") }
    let outside = item.holder.member == nil ? say(" (outside)", "(外部)") : ""
    guard let pending = item.pending else { return item.holder.name + outside }
    return item.holder.name
      + say(" -> \(pending.to.name), open", " -> \(pending.to.name) 確認待ち")
  }
  func heldBy(_ item: EvidenceItem) -> String {
    say(
      "\(item.label) is held by \(item.holder.name).", "\(item.label) の保管者は\(item.holder.name)です。")
  }
  func notOnItsWay(_ item: EvidenceItem) -> String {
    say("Nobody is handing \(item.label) over.", "\(item.label) の受け渡しの申し出はありません。")
  }
  func waitsFor(_ item: EvidenceItem, _ answerer: String) -> String {
    say("\(item.label) waits for \(answerer).", "\(item.label) は\(answerer)さんの確認待ちです。")
  }
  func voidAlready(_ item: EvidenceItem) -> String {
    say("\(item.label) is void.", "\(item.label) は無効です。")
  }
  func evidenceLine(_ given: CustodyStep) -> String {
    say(
      "\(given.from.name) -> \(given.to.name): \(given.reason)",
      "\(given.from.name) → \(given.to.name): \(given.reason)")
  }
  func leavesTheHouse(_ item: EvidenceItem, _ receiver: String) -> String {
    say(
      "\(item.label) \(item.account.described.what) leaves the house, to \(receiver). A signature cannot be undone.\ny = record it, any other key = not now",
      "\(item.label) \(item.account.described.what) を外部の\(receiver)へ引き渡します。署名は取り消せません。\ny = 記録する、ほかのキー = やめる"
    )
  }
  var toWhom: String {
    say("Give a member, or a receiver outside and a witness.", "受け取るメンバー、または外部の相手と立会人を入力してください。")
  }
  func notAnOffset(_ typed: String) -> String {
    say(
      "\"\(typed)\" is no clock offset: +00:03:12, -00:00:05.",
      "「\(typed)」は時計のずれとして読めません(例: +00:03:12)。")
  }

  func title(_ form: RegisterForm) -> String {
    func ev(_ number: Int) -> String { Register.evidence.label(number) }
    func sc(_ number: Int) -> String { Register.scope.label(number) }
    func cm(_ number: Int) -> String { Register.measures.label(number) }
    return switch form {
    case .add: say("Register evidence", "証拠の登録")
    case .give(let number): say("Hand \(ev(number)) over", "\(ev(number)) の受け渡し")
    case .accept(let number): say("Confirm: \(ev(number))", "\(ev(number)) の受け渡しを確認")
    case .decline(let number): say("NOT handed over: \(ev(number))", "\(ev(number)) の受け渡しを断る・取り下げる")
    case .take(let number): say("Take \(ev(number)) over", "\(ev(number)) の引き取り")
    case .correct(let number): say("Correct \(ev(number))", "\(ev(number)) の訂正")
    case .void(let number): say("Void \(ev(number))", "\(ev(number)) の無効化")
    case .scopeAdd: say("Something is or may be hit", "影響範囲への登録")
    case .scopeSet(let number): say("Change \(sc(number))", "\(sc(number)) の変更")
    case .scopeRemove(let number): say("Take \(sc(number)) out", "\(sc(number)) の削除")
    case .measureAdd: say("Containment measure", "封じ込め措置")
    case .measureSet(let number): say("Change \(cm(number))", "\(cm(number)) の変更")
    case .effective(let number): say("\(cm(number)) works", "\(cm(number)) の有効化")
    case .undone(let number): say("\(cm(number)) taken back", "\(cm(number)) の解除")
    case .withdraw(let number): say("Withdraw \(cm(number))", "\(cm(number)) の取りやめ")
    }
  }

  /// The label of a field that only these forms have.
  func registerLabel(_ name: FormField.Name) -> String {
    switch name {
    case .seal: say("Seal number", "封印番号")
    case .place: say("Where", "場所・対象")
    case .outside: say("Receiver outside", "外部の受取人")
    case .witness: say("Witness", "立会人")
    case .clockOffset: say("Clock of the source", "取得元の時計のずれ")
    case .collector: say("Collected by", "取得者")
    case .thing: say("Kind", "種類")
    case .hit: say("Is it hit", "状態")
    case .called: say("Name", "名称")
    case .contained: say("Contains", "対象の行")
    case .undoBy: say("Undo by", "解除期限")
    case .since: say("In effect since", "有効化の時刻")
    case .requester: say("Asked for by", "依頼者")
    default: ""
    }
  }

  /// What may stand in an empty field of these forms.
  func registerExample(_ name: FormField.Name) -> String {
    switch name {
    case .seal: say("such as 4711", "例: 4711")
    case .place: say("such as fw1, room 3", "例: fw1、会議室3")
    case .outside: say("such as Tokyo police, Insp. Sato", "例: 警視庁 佐藤警部補")
    case .witness: say("a member, who then confirms, or a name", "メンバー(確認する)または氏名")
    case .clockOffset: "+00:03:12"
    case .undoBy: say("2d, 14:00; makes it temporary", "2d、14:00(一時措置になる)")
    case .since: say("empty: not yet", "空欄: まだ")
    case .contained: say("such as SC-01", "例: SC-01")
    default: ""
    }
  }
}
