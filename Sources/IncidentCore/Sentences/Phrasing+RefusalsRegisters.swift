extension Phrasing {
  /// Sentences for refusals about the registers of evidence, scope and measures.
  func answerAboutRegisters(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .noSuchLine(let register, let typed, let nearest):
      Answer(noSuchLine(register, typed), nearest.isEmpty ? lists(register) : meant(nearest))
    case .evidenceThere(let number, let by, let at):
      Answer(
        say(
          "The same bytes are \(label(number)) already, registered by \(by.rawValue) \(ago(at)).",
          "同じ内容が \(label(number)) として登録済みです(\(by.rawValue)さん、\(ago(at)))。"),
        say(
          "To use it for a task: `warroom evidence link \(label(number)) --task C-03`.",
          "タスクの証跡にするには `warroom evidence link \(label(number)) --task C-03`。"))
    case .evidenceVoid(let number, let by, let at):
      Answer(
        say(
          "\(label(number)) is void: \(by.rawValue), \(exactTime(at)).",
          "\(label(number)) は無効です(\(by.rawValue)さん、\(exactTime(at)))。"),
        say("Register it anew, under a number of its own.", "新しい番号で登録し直してください。"))
    case .evidenceHasNoBytes(let number):
      Answer(
        say(
          "\(label(number)) has no hash: there is nothing to compare with.",
          "\(label(number)) にはハッシュがないため照合できません。"),
        say(
          "Register the file: `warroom evidence add FILE`.",
          "ファイルを登録してください: `warroom evidence add ファイル`。"))
    case .scopeItemThere(let number, let by, let at):
      Answer(
        say(
          "It is \(Register.scope.label(number)) already, entered by \(by.rawValue) \(ago(at)).",
          "\(Register.scope.label(number)) として登録済みです(\(by.rawValue)さん、\(ago(at)))。"),
        say(
          "Say it anew: `warroom scope set \(Register.scope.label(number)) --status affected`.",
          "変更する場合: `warroom scope set \(Register.scope.label(number)) --status affected`。"))
    case .measureIs(let number, let state, let by, let at):
      Answer(
        say(
          "\(Register.measures.label(number)) is \(name(state)): \(by.rawValue), \(exactTime(at)).",
          "\(Register.measures.label(number)) は「\(name(state))」です(\(by.rawValue)さん、\(exactTime(at)))。"
        ),
        say(
          "`warroom measure show \(Register.measures.label(number))` tells its story.",
          "経過は `warroom measure show \(Register.measures.label(number))`。"))
    default: answerAboutCustody(refusal)
    }
  }

  private func answerAboutCustody(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .notYourCustody(let number, let holder, let since):
      Answer(
        say(
          "\(label(number)) is held by \(holder.name) since \(time(since)), not by you.",
          "\(label(number)) の保管者は\(holder.name)です(\(time(since))から)。あなたではありません。"),
        say(
          holder.member == nil
            ? "When it comes back: `warroom custody take \(label(number)) \"…\"`."
            : "\(holder.name) hands it over: `warroom custody \(label(number)) NAME \"…\"`.",
          holder.member == nil
            ? "戻ったら `warroom custody take \(label(number)) \"…\"`。"
            : "\(holder.name)さんが引き渡します: `warroom custody \(label(number)) 相手 \"…\"`。"))
    case .custodyPending(let number, let to, let answerer, let since):
      Answer(
        say(
          "\(label(number)) is on its way to \(to.name) since \(time(since)); \(answerer.rawValue) has not answered.",
          "\(label(number)) は\(time(since))から\(to.name)への受け渡し中です。\(answerer.rawValue)さんの回答がまだありません。"
        ),
        say(
          "Take the offer back first: `warroom custody decline \(label(number)) \"why\"`.",
          "先に申し出を取り下げてください: `warroom custody decline \(label(number)) \"理由\"`。"))
    case .custodyNotOffered(let number):
      Answer(
        say("Nobody is handing \(label(number)) over.", "\(label(number)) の受け渡しの申し出はありません。"),
        say(
          "`warroom evidence show \(label(number))` shows who holds it.",
          "保管者の確認: `warroom evidence show \(label(number))`。"))
    case .custodyWaitsForAnother(let number, let answerer, let giver):
      Answer(
        say(
          "\(giver.rawValue) hands \(label(number)) over, and \(answerer.rawValue) has to answer.",
          "\(label(number)) は\(giver.rawValue)さんが受け渡し中で、回答するのは\(answerer.rawValue)さんです。"),
        say("Ask \(answerer.rawValue).", "\(answerer.rawValue)さんに依頼してください。"))
    case .custodyNeedsAnotherPerson(let number):
      Answer(
        say(
          "A hand-over of \(label(number)) needs two people; you are the giver already.",
          "\(label(number)) の受け渡しには二人の操作が必要です。渡す側はあなたです。"),
        say("Name a colleague.", "別のメンバーを指定してください。"))
    case .custodyNeedsWitness(let number, let receiver):
      Answer(
        say(
          "\(receiver) cannot sign in this room, so a hand-over of \(label(number)) needs a witness.",
          "\(receiver)はこのルームで署名できないため、\(label(number)) の引き渡しには立会人が必要です。"),
        say(
          "Name who was there: `--witness bob`, a member who then confirms, or another name.",
          "立ち会った人を指定してください: `--witness bob`(確認するメンバー)または氏名。"))
    default: nil
    }
  }

  private func noSuchLine(_ register: Register, _ typed: String) -> String {
    switch register {
    case .evidence:
      say("There is no evidence “\(typed)”.", "「\(typed)」という証拠はありません。")
    case .scope:
      say("The scope register has no “\(typed)”.", "影響範囲に「\(typed)」はありません。")
    case .measures:
      say("There is no measure “\(typed)”.", "「\(typed)」という封じ込め措置はありません。")
    }
  }

  private func lists(_ register: Register) -> String {
    switch register {
    case .evidence:
      say("`warroom evidence list` shows what there is.", "一覧は `warroom evidence list`。")
    case .scope: say("`warroom scope list` shows what there is.", "一覧は `warroom scope list`。")
    case .measures:
      say("`warroom measure list` shows what there is.", "一覧は `warroom measure list`。")
    }
  }

  private func meant(_ nearest: [String]) -> String {
    say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))")
  }

  private func label(_ number: Int) -> String { Register.evidence.label(number) }
}
