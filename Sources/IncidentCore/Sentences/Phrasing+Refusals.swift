/// What the room says when it does not do something, and what to do instead.
public struct Answer: Hashable, Sendable {
  /// Who or what stands against it.
  public var what: String
  /// What to do instead; empty where nothing needs to be done.
  public var mend: String

  init(_ what: String, _ mend: String = "") {
    self.what = what
    self.mend = mend
  }
}

extension Phrasing {
  /// The sentences for a refusal.
  public func answer(_ refusal: Refusal) -> Answer {
    answerAboutPeople(refusal) ?? answerAboutNames(refusal) ?? answerAboutState(refusal)
      ?? answerAboutNeeds(refusal) ?? answerAboutTheReview(refusal)
      ?? answerAboutOutgoing(refusal) ?? answerAboutRegisters(refusal)
      ?? answerAboutPlan(refusal)
      ?? Answer(say("The room refused this.", "この操作は受け付けられません。"))
  }

  private func answerAboutPeople(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .observersOnlyRead(let member):
      Answer(
        say(
          "\(member.rawValue) is an observer: observers read, they never write.",
          "\(member.rawValue)さんは閲覧者です。閲覧者は書き込めません。"),
        say(
          "Ask an admin for the right of a responder.",
          "対応者の権限が必要な場合は管理者に依頼してください。"))
    case .belongsTo(let owner, let task):
      Answer(
        say(
          "\(task.rawValue) is \(owner.rawValue)'s.",
          "\(task.rawValue)の担当は\(owner.rawValue)さんです。"),
        say(
          "Ask \(owner.rawValue), or have the commander assign it to you.",
          "\(owner.rawValue)さんに確認するか、指揮者に割り当てを依頼してください。"))
    case .commanderOnly(let act, let commander):
      Answer(
        say("Only the commander may do this: \(name(act)).", "指揮者だけができます: \(name(act))。"),
        commander.map {
          say("The commander is \($0.rawValue).", "現在の指揮者は\($0.rawValue)さんです。")
        } ?? say("Ask somebody with the right of a commander.", "指揮者の権限を持つ人に依頼してください。"))
    case .checkNeedsAnotherPerson(let task, let doer, let others):
      Answer(
        say(
          "\(task.rawValue) was done by \(doer.rawValue); a second person must check it.",
          "\(task.rawValue)の実施者は\(doer.rawValue)さんです。確認は別の人が行います。"),
        others.isEmpty
          ? say("Nobody else is in this room yet.", "ほかのメンバーがまだいません。")
          : say(
            "Could check it: \(few(others.map(\.rawValue))).",
            "確認できる人: \(few(others.map(\.rawValue)))"))
    case .decisionNeedsAnotherPerson(let task, let doer, let others):
      Answer(
        say(
          "The decision on \(task.rawValue) is \(doer.rawValue)'s own; whoever does it does not decide it.",
          "\(task.rawValue)の決定者は\(doer.rawValue)さん自身です。実施者とは別の人の決定が必要です。"),
        could(others, "Could decide", "決定できる人"))
    case .liftNeedsAnotherPerson(let by, let others):
      Answer(
        say(
          "\(by.rawValue) proposed to open it to everybody; a second person must do it.",
          "全員への公開は\(by.rawValue)さんの提案です。実行は別の人が行います。"),
        could(others, "Could do it", "実行できる人"))
    case .notOfferedToYou(let to):
      Answer(
        say(
          "The command is offered to \(to?.rawValue ?? "-"), not to you.",
          "指揮の引き継ぎ先は\(to?.rawValue ?? "-")さんです。"),
        say(
          "Ask the commander to offer it to you: `warroom handover YOU`.",
          "指揮者に、あなたへの引き継ぎ(`warroom handover`)を依頼してください。"))
    case .selfHandover:
      Answer(
        say("The command is yours already.", "指揮者はすでにあなたです。"),
        say("Name a colleague: `warroom member list`.", "ほかのメンバーを指定してください: `warroom member list`"))
    default: nil
    }
  }

  private func answerAboutNames(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .notAMember(let typed, let nearest):
      Answer(
        say(
          "No member who may write is called “\(typed)”.",
          "「\(typed)」という書き込み可能なメンバーはいません。"), meant(nearest))
    case .noSuchTask(let typed, let nearest):
      Answer(
        say("There is no task “\(typed)” in this incident.", "「\(typed)」というタスクはありません。"),
        meant(nearest))
    case .noSuchFact(let typed, let nearest):
      Answer(
        say("The playbook asks no question “\(typed)”.", "「\(typed)」という事実項目はありません。"),
        meant(nearest))
    case .noSuchEntry(let seq):
      Answer(
        say(
          "There is no entry #\(seq) that this could mean.", "対象となる記録 #\(seq) はありません。"),
        say("`warroom log` shows the numbers.", "番号は `warroom log` で確認できます。"))
    case .noSuchDuty(let typed, let nearest):
      Answer(
        say("There is no duty “\(typed)”.", "「\(typed)」という役割はありません。"), meant(nearest))
    case .noSuchForm(let typed, let nearest):
      Answer(
        say("There is no form “\(typed)”.", "「\(typed)」という様式はありません。"),
        nearest.isEmpty
          ? say("`warroom filing list` lists them.", "一覧は `warroom filing list`。") : meant(nearest))
    case .noSuchClock(let typed, let nearest):
      Answer(
        say("There is no legal clock “\(typed)”.", "「\(typed)」という法定期限はありません。"),
        nearest.isEmpty
          ? say("`warroom clock regimes` lists them.", "一覧は `warroom clock regimes`。")
          : meant(nearest))
    default: nil
    }
  }

  private func could(_ others: [MemberName], _ english: String, _ japanese: String) -> String {
    others.isEmpty
      ? say("Nobody else is there for it yet.", "ほかに該当するメンバーがいません。")
      : say("\(english): ", "\(japanese): ") + few(others.map(\.rawValue))
  }

  private func meant(_ nearest: [String]) -> String {
    nearest.isEmpty
      ? "" : say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))")
  }
}
