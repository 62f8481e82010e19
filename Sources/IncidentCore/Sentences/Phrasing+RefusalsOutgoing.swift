extension Phrasing {
  /// Sentences for refusals about notices that leave the house, and about enquiries.
  func answerAboutOutgoing(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .noSuchNotice(let typed, let nearest):
      Answer(
        say("There is no notice “\(typed)”.", "「\(typed)」という通知はありません。"),
        nearest.isEmpty
          ? say("`warroom notice list` shows them.", "一覧は `warroom notice list`。")
          : say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))"))
    case .noSuchEnquiry(let typed, let nearest):
      Answer(
        say("There is no enquiry “\(typed)”.", "「\(typed)」という問い合わせはありません。"),
        nearest.isEmpty
          ? say("`warroom enquiry list` shows them.", "一覧は `warroom enquiry list`。")
          : say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))"))
    case .enquiryAnswered(let id):
      Answer(
        say("Nothing is open of \(id.rawValue).", "\(id.rawValue)に未回答の点はありません。"),
        say("`warroom enquiry list --open` shows what is.", "未回答は `warroom enquiry list --open`。"))
    case .noticeSent(let id, let by, let at):
      Answer(
        say(
          "\(id.rawValue) was sent already: \(by.rawValue), \(exactTime(at)). What was sent cannot be changed.",
          "\(id.rawValue)は送付済みです(\(by.rawValue)さん、\(exactTime(at)))。送付した内容は変更できません。"),
        say(
          "A correction or an update is a notice of its own: `warroom notice new … --follows \(id.rawValue)`.",
          "訂正や続報は新しい通知にしてください: `warroom notice new … --follows \(id.rawValue)`。"))
    case .noticeVoid(let id, let by, let at):
      Answer(
        say(
          "\(id.rawValue) is void: \(by.rawValue), \(exactTime(at)).",
          "\(id.rawValue)は取りやめになっています(\(by.rawValue)さん、\(exactTime(at)))。"),
        say(
          "Take it up again first: `warroom notice reopen \(id.rawValue) \"why\"`.",
          "先に再開してください: `warroom notice reopen \(id.rawValue) \"理由\"`。"))
    case .noticeNotVoid(let id):
      Answer(
        say("\(id.rawValue) is not void.", "\(id.rawValue)は取りやめになっていません。"),
        say("Go on with it: `warroom notice list`.", "そのまま進めてください: `warroom notice list`"))
    case .noticeNotSent(let id):
      Answer(
        say("\(id.rawValue) was not sent yet.", "\(id.rawValue)はまだ送付されていません。"),
        say("Only what was sent promises an update.", "続報を予告できるのは送付後です。"))
    case .noticeHasNoText(let id):
      Answer(
        say("\(id.rawValue) has no text yet.", "\(id.rawValue)にはまだ本文がありません。"),
        say(
          "Write one: `warroom notice draft \(id.rawValue) -`\(orKey("notice-draft")).",
          "本文の作成: `warroom notice draft \(id.rawValue) -`\(orKey("notice-draft"))。"))
    default: answerAboutChecks(refusal)
    }
  }

  private func answerAboutChecks(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .noticeMovedOn(let id, let version, let newest, let by, let at):
      Answer(
        say(
          "\(id.rawValue) v\(version) is not the newest text: \(by.rawValue) wrote v\(newest) \(ago(at)). Your act was not recorded.",
          "\(id.rawValue) v\(version) は最新ではありません。\(by.rawValue)さんが\(ago(at))に v\(newest) を作成しました。あなたの操作は記録されていません。"
        ),
        say(
          "Read what changed: `warroom notice diff \(id.rawValue)`.",
          "変更点の確認: `warroom notice diff \(id.rawValue)`。"))
    case .noticeCheckNeedsAnotherPerson(let id, let version, let writer, let others):
      Answer(
        say(
          "\(id.rawValue) v\(version) was written by \(writer.rawValue); somebody else must check it.",
          "\(id.rawValue) v\(version) の作成者は\(writer.rawValue)さんです。確認は別の人が行います。"),
        others.isEmpty
          ? say("Nobody else is in this room yet.", "ほかのメンバーがまだいません。")
          : say(
            "Could check it: \(few(others.map(\.rawValue))).",
            "確認できる人: \(few(others.map(\.rawValue)))"))
    case .noticeLacks(let id, let missing, let refusedBy, let others):
      lacks(id, missing, refusedBy, others)
    case .noticeNeedsChannel(let id):
      Answer(
        say("By which way was \(id.rawValue) sent?", "\(id.rawValue)の送付方法が記録されていません。"),
        say(
          "Say it: `warroom notice sent \(id.rawValue) --channel \"registered mail\"`.",
          "送付方法を指定してください: `warroom notice sent \(id.rawValue) --channel \"書留\"`。"))
    case .noticeBelongsTo(let owner, let id):
      Answer(
        say(
          "\(id.rawValue) was begun by \(owner.rawValue).",
          "\(id.rawValue)の起案者は\(owner.rawValue)さんです。"),
        say(
          "\(owner.rawValue) or the commander may void it.",
          "取りやめにできるのは\(owner.rawValue)さんか指揮者です。"))
    case .momentPassed(let moment):
      Answer(
        say("\(exactTime(moment)) has passed already.", "\(exactTime(moment))はすでに過ぎています。"),
        say("Give a time to come, such as +4h or 18:00.", "これからの時刻を指定してください(例: +4h、18:00)。"))
    default: nil
    }
  }

  private func lacks(
    _ id: NoticeID, _ missing: [NoticeCheck], _ refusedBy: MemberName?, _ others: [MemberName]
  ) -> Answer {
    let able =
      others.isEmpty
      ? say("Nobody else is in this room yet.", "ほかのメンバーがまだいません。")
      : say(
        "Could check it: \(few(others.map(\.rawValue))).",
        "確認できる人: \(few(others.map(\.rawValue)))")
    if let refusedBy {
      return Answer(
        say(
          "\(refusedBy.rawValue) found the text of \(id.rawValue) wrong. It cannot be marked sent.",
          "\(id.rawValue)の本文は\(refusedBy.rawValue)さんが差し戻しています。送付済みにはできません。"),
        say(
          "Write a new text, or have \(refusedBy.rawValue) find it right.",
          "本文を直すか、\(refusedBy.rawValue)さんの確認を受けてください。"))
    }
    return Answer(
      say(
        "\(id.rawValue) is not checked: missing \(checks(missing)). It cannot be marked sent.",
        "\(id.rawValue)は確認が済んでいません(不足: \(checks(missing)))。送付済みにはできません。"), able)
  }
}
