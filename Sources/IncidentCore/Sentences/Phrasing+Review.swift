/// What the post-mortem and its action items say, in each language.
extension Phrasing {
  /// The name of a text.
  public func name(_ part: ReviewPart) -> String {
    switch part {
    case .summary: say("Summary", "概要")
    case .impact: say("Impact", "影響")
    case .response: say("The response", "対応の評価")
    }
  }

  /// The name of a sort of finding.
  public func name(_ kind: ReviewFindingSet.Kind) -> String {
    switch kind {
    case .well: say("What went well", "うまくいったこと")
    case .badly: say("What went badly", "うまくいかなかったこと")
    case .lucky: say("Where we were lucky", "運に助けられたこと")
    }
  }

  /// The name of the state of an action item.
  public func name(_ state: ActionItem.State) -> String {
    switch state {
    case .open: say("open", "未完了")
    case .toVerify: say("waits for verification", "効果の確認待ち")
    case .done: say("done, verified", "完了(効果確認済み)")
    case .dropped: say("dropped", "取りやめ")
    }
  }

  /// What an action item should say and does not.
  public func name(_ missing: ActionItem.Missing) -> String {
    switch missing {
    case .owner: say("nobody's", "担当者なし")
    case .due: say("no date", "期限なし")
    case .proof: say("no proof of effect named", "効果の確認方法なし")
    }
  }

  /// What to say about an action item beside what it says: missing parts, and that it changes no
  /// mechanism. Empty where all is well.
  public func remarks(on item: ActionItem, now: Moment) -> [String] {
    var remarks: [String] = []
    if item.isOverdue(now: now), let due = item.due {
      remarks.append(say("OVERDUE by \(length(now - due))", "期限超過 \(length(now - due))"))
    }
    if item.state.isOpen { remarks += item.missing.map(name) }
    if item.state != .dropped, let word = item.reminder {
      remarks.append(
        say(
          "ONLY A REMINDER (“\(word)”): change a mechanism", "注意喚起だけの対策(「\(word)」): 仕組みを変える対策に"))
    }
    return remarks
  }

  /// What happened to the post-mortem, without its author.
  func sentence(_ event: ReviewEvent) -> String {
    let item = event.item.label
    switch event {
    case .textWritten(let data):
      return say(
        "POST-MORTEM \(name(data.part)), version \(data.version): ",
        "事後検証 \(name(data.part)) 第\(data.version)版: ") + data.text
    case .findingSet(let data):
      return "\(item) \(name(data.kind)): \(data.text)" + shown(by: data.entry)
    case .causeSet(let data):
      let parent = data.parent.map { ReviewItem.cause($0).label }
      return
        (parent.map { say("\(item) WHY (of \($0)): ", "\(item) なぜ(\($0)の理由): ") }
        ?? say("\(item) WHY: ", "\(item) なぜ: ")) + data.text + shown(by: data.entry)
    case .removed(let data):
      return say("removed \(item)", "\(item) を削除") + because(data.reason)
    case .checked(let data):
      return say("CHECKED the post-mortem", "事後検証を確認")
        + " (sha256 \(data.hash.prefix(16))…)" + because(data.note)
    default: return actionSentence(event)
    }
  }

  private func actionSentence(_ event: ReviewEvent) -> String {
    let item = event.item.label
    return switch event {
    case .actionSet(let data):
      say("ACTION \(item): \(data.text)", "再発防止策 \(item): \(data.text)")
        + (data.due.map { say(", due \(date($0))", "、期限 \(date($0))") } ?? "")
        + (data.proof.map { say(", proof: \($0)", "、効果の確認: \($0)") } ?? "")
    case .actionAssigned(let data):
      say("gave \(item) to \(data.to.rawValue)", "\(item) の担当は\(data.to.rawValue)さん")
    case .actionDone(let data):
      say("\(item) done, proof: \(data.proof)", "\(item) を実施、効果: \(data.proof)")
    case .actionVerified(let data):
      (data.passed
        ? say("verified that \(item) works", "\(item) の効果を確認")
        : say("\(item) does NOT work", "\(item) は効果なし")) + because(data.note)
    case .actionReopened(let data):
      say("reopened \(item): \(data.reason)", "\(item) を再開: \(data.reason)")
    case .actionDropped(let data):
      say("dropped \(item): \(data.reason)", "\(item) を取りやめ: \(data.reason)")
    default: item
    }
  }

  /// `2026-11-20`: a day on which something is due.
  public func date(_ moment: Moment) -> String { zone.civil(moment).date }

  private func shown(by entry: Int64?) -> String {
    entry.map { say(" [see #\($0)]", " [#\($0) 参照]") } ?? ""
  }

  private func because(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return ": \(text)"
  }
}
