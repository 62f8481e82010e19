extension Phrasing {
  /// Sentences for refusals about the post-mortem and its action items.
  func answerAboutTheReview(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .noSuchReviewItem(let name, let nearest):
      Answer(
        say("The post-mortem has no \(name).", "事後検証に \(name) はありません。"),
        nearest.isEmpty
          ? say("`warroom postmortem` shows what there is.", "一覧は `warroom postmortem`。")
          : say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))"))
    case .reviewChangedSince(let item, let by, let at):
      Answer(
        say(
          "\(by.rawValue) changed \(what(item)) \(ago(at)). Yours was not recorded.",
          "\(by.rawValue)さんが\(ago(at))に\(what(item))を変更しました。あなたの入力は記録されていません。"),
        say("Read it again; then write or check it.", "読み直してから、書き込みまたは確認をしてください。"))
    case .reviewHasNothing:
      Answer(
        say("Nothing is written in the post-mortem yet.", "事後検証にはまだ何も書かれていません。"),
        say(
          "Write the summary: `warroom postmortem write summary \"...\"`.",
          "概要から書いてください: `warroom postmortem write summary \"...\"`。"))
    case .reviewCheckNeedsAnotherPerson(let author, let others):
      Answer(
        say(
          "\(author.rawValue) wrote all of it; a second person must check it.",
          "すべて\(author.rawValue)さんが書いたものです。確認は別の人が行います。"),
        others.isEmpty
          ? say("Nobody else is in this room yet.", "ほかのメンバーがまだいません。")
          : say(
            "Could check it: \(few(others.map(\.rawValue))).",
            "確認できる人: \(few(others.map(\.rawValue)))"))
    case .causeExplained(let cause, let by):
      Answer(
        say(
          "\(label(cause)) is explained by \(list(by.map(label))).",
          "\(label(cause)) の理由として \(list(by.map(label))) があります。"),
        say("Remove those first, or put them under another cause.", "先にそれらを削除するか、別の原因の下に移してください。"))
    case .causeInCircle(let cause, let under):
      Answer(
        say(
          "\(label(under)) explains \(label(cause)) already; a cause does not explain itself.",
          "\(label(under)) はすでに \(label(cause)) の理由です。原因が自分自身の理由になることはできません。"),
        say("Choose another cause to put it under.", "別の原因の下に置いてください。"))
    default: answerAboutActions(refusal)
    }
  }

  private func answerAboutActions(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .actionEnded(let number, let state, let by, let at):
      Answer(
        say(
          "\(item(number)) is \(name(state)), by \(by.rawValue) \(ago(at)).",
          "\(item(number)) は\(by.rawValue)さんの操作で\(name(state))です(\(ago(at)))。"),
        say(
          "Reopen it first: `warroom action reopen \(item(number)) \"why\"`.",
          "先に再開してください: `warroom action reopen \(item(number)) \"理由\"`。"))
    case .actionNotEnded(let number, let state):
      Answer(
        say("\(item(number)) is \(name(state)).", "\(item(number)) は\(name(state))です。"),
        say(
          "Its owner records what shows that it works: `warroom action done \(item(number)) \"proof\"`.",
          "担当者が効果の根拠を記録します: `warroom action done \(item(number)) \"根拠\"`。"))
    case .actionNeedsAnotherPerson(let number, let owner, let others):
      Answer(
        say(
          "\(item(number)) is \(owner.rawValue)'s own; somebody else must see it work.",
          "\(item(number)) は\(owner.rawValue)さん自身の担当です。効果の確認は別の人が行います。"),
        others.isEmpty
          ? say("Nobody else is in this room yet.", "ほかのメンバーがまだいません。")
          : say(
            "Could verify it: \(few(others.map(\.rawValue))).",
            "確認できる人: \(few(others.map(\.rawValue)))"))
    default: nil
    }
  }

  private func label(_ cause: Int) -> String { ReviewItem.cause(cause).label }

  private func item(_ action: Int) -> String { ReviewItem.action(action).label }

  private func what(_ item: ReviewItem) -> String {
    switch item {
    case .text(let part, _): say("the text “\(name(part))”", "「\(name(part))」")
    case .checks: say("the post-mortem", "事後検証")
    default: item.label
    }
  }
}
