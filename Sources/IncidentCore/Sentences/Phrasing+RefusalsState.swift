extension Phrasing {
  /// Sentences for refusals that name what happened before.
  func answerAboutState(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .changedSince(let task, let by, let at, let state):
      Answer(
        say(
          "\(by.rawValue) changed \(task.rawValue) \(ago(at)): now \(name(state)). Your act was not recorded.",
          "\(by.rawValue)さんが\(ago(at))に\(task.rawValue)を変更しました(現在: \(name(state)))。あなたの操作は記録されていません。"
        ),
        say("Look at it again, then decide.", "内容を確認してからやり直してください。"))
    case .alreadyDone(let task, let by, let at):
      Answer(
        say(
          "\(task.rawValue) was done by \(by.rawValue) \(ago(at)) (\(exactTime(at))). Your act was not recorded.",
          "\(task.rawValue)は\(by.rawValue)さんが\(ago(at))に完了しました(\(exactTime(at)))。あなたの操作は記録されていません。"),
        say(
          "Not so? `warroom reopen \(task.rawValue) WHY`\(orKey("reopen")).",
          "実際と違う場合は `warroom reopen \(task.rawValue) 理由`\(orKey("reopen"))。"))
    case .alreadyAwaitsCheck(let task, let by, let at):
      Answer(
        say(
          "\(by.rawValue) finished \(task.rawValue) \(ago(at)); it waits for a check.",
          "\(task.rawValue)は\(by.rawValue)さんが\(ago(at))に実施済みで、確認待ちです。"),
        say(
          "Check it: `warroom check \(task.rawValue)`.",
          "確認するには `warroom check \(task.rawValue)`。"))
    case .alreadySkipped(let task, let by, let at):
      Answer(
        say(
          "\(task.rawValue) was skipped by \(by.rawValue) \(ago(at)).",
          "\(task.rawValue)は\(by.rawValue)さんが\(ago(at))に見送りました。"),
        say(
          "Reopen it first: `warroom reopen \(task.rawValue) \"why\"`.",
          "先に再開してください: `warroom reopen \(task.rawValue) \"理由\"`。"))
    case .alreadyOwned(let task, let by):
      Answer(
        say(
          "\(task.rawValue) is \(by.rawValue)'s already.",
          "\(task.rawValue)はすでに\(by.rawValue)さんの担当です。"),
        say("The commander may assign it to you.", "担当の変更は指揮者が行えます。"))
    case .alreadyHolds(let duty, let member):
      Answer(
        say(
          "\(member.rawValue) is \(name(duty)) already.",
          "\(member.rawValue)さんはすでに\(name(duty))です。"),
        say("`warroom duty list` shows who holds what.", "役割の一覧は `warroom duty list`。"))
    case .notAwaitingCheck(let task, let state):
      Answer(
        say(
          "\(task.rawValue) does not wait for a check: it is \(name(state)).",
          "\(task.rawValue)は確認待ちではありません(現在: \(name(state)))。"),
        say("`warroom status` lists what waits for a check.", "確認待ちの一覧は `warroom status`。"))
    case .notFinished(let task, let state):
      Answer(
        say(
          "\(task.rawValue) is not finished: it is \(name(state)).",
          "\(task.rawValue)は完了していません(現在: \(name(state)))。"),
        say(
          "Go on with it: `warroom start`, then `warroom tick`.",
          "そのまま進めてください: `warroom start`、`warroom tick`"))
    case .notOwned(let task):
      Answer(
        say("\(task.rawValue) is nobody's.", "\(task.rawValue)に担当者はいません。"),
        say(
          "`warroom claim \(task.rawValue)` makes it yours.",
          "`warroom claim \(task.rawValue)` で引き受けられます。"))
    default: answerAboutTheIncident(refusal)
    }
  }

  private func answerAboutTheIncident(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .incidentClosed(let at):
      Answer(
        say(
          "The incident was closed \(ago(at)); only the post-mortem goes on.",
          "このインシデントは\(ago(at))に終結しています。事後検証だけが続きます。"),
        say("The commander can reopen it.", "再開は指揮者が行えます。"))
    case .incidentNotClosed:
      Answer(
        say("The incident is not closed.", "このインシデントは終結していません。"),
        say("Go on working in it.", "そのまま対応を続けてください。"))
    case .notRestricted:
      Answer(
        say(
          "The incident is open to the whole room.", "このインシデントはルームの全員に公開されています。"),
        say(
          "Only `warroom open --restricted` makes one for named members.",
          "限定公開にするには、宣言時に `warroom open --restricted` を使います。"))
    case .incidentExists(let id):
      Answer(
        say("\(id.rawValue) is there already.", "\(id.rawValue)はすでにあります。"),
        say("Look at it with `warroom incidents`.", "`warroom incidents` で確認してください。"))
    case .nothingToUndo:
      Answer(
        say("You have nothing to undo.", "取り消せる操作はありません。"),
        say(
          "An old entry is corrected: `warroom correct NUMBER TEXT`.",
          "古い記録は `warroom correct 番号 内容` で訂正します。"))
    case .offerStands(let to):
      Answer(
        say(
          "Your newest act offers the command to \(to.rawValue); nothing was undone.",
          "直近の操作は\(to.rawValue)さんへの指揮の引き継ぎの申し出です。何も取り消していません。"),
        say(
          "`warroom handover decline WHY` withdraws it.", "申し出の取り下げは `warroom handover decline 理由`。"
        ))
    case .cannotUndo(let seq, let changedBy, let at):
      Answer(
        say(
          "#\(seq) cannot be undone: \(changedBy.rawValue) changed the same again \(ago(at)).",
          "#\(seq)は取り消せません。\(changedBy.rawValue)さんが\(ago(at))に同じ対象を変更しています。"),
        say("Reopen or correct it instead.", "再開または訂正で対応してください。"))
    case .undoNeedsNumber(let seq, let of):
      Answer(
        say(
          "The newest act is \(of.rawValue)'s (#\(seq)).", "最新の操作は\(of.rawValue)さんのものです(#\(seq))。"),
        say("Name its number to undo it.", "取り消すには番号を指定してください。"))
    case .noHandoverOffered:
      Answer(
        say("No handover is offered.", "引き継ぎの申し出はありません。"),
        say(
          "The command goes from one to another by `warroom handover NAME`, and is accepted there.",
          "指揮は `warroom handover 名前` で申し出て、相手が引き受けた時点で移ります。"))
    case .clockEnded(let clock, let state, let by, let at):
      Answer(
        say(
          "\(clock.rawValue) is \(name(state)) already: \(by.rawValue), \(exactTime(at)).",
          "\(clock.rawValue)はすでに「\(name(state))」です(\(by.rawValue)さん、\(exactTime(at)))。"),
        say(
          "Reopen it first: `warroom clock reopen \(clock.rawValue) \"why\"`.",
          "先に再開してください: `warroom clock reopen \(clock.rawValue) \"理由\"`。"))
    case .clockNotEnded(let clock):
      Answer(
        say(
          "\(clock.rawValue) has not been met, declined or stopped.",
          "\(clock.rawValue)は提出・対象外・停止のいずれにもなっていません。"),
        say("It counts on: nothing is to be reopened.", "期限は継続中です。再開は不要です。"))
    default: nil
    }
  }

  /// Sentences for refusals that name what is missing.
  func answerAboutNeeds(_ refusal: Refusal) -> Answer? {
    switch refusal {
    case .waitsFor(let task, let others):
      Answer(
        say(
          "\(task.rawValue) comes after \(list(others.map(\.rawValue))).",
          "\(task.rawValue)の前に\(list(others.map(\.rawValue)))が必要です。"),
        say(
          "Finish it first, or have the commander skip it with a reason.",
          "先に完了するか、指揮者が理由を付けて見送ってください。"))
    case .needsEvidence(let task, let needs):
      Answer(
        say(
          "\(task.rawValue) needs evidence first: \(list(needs.map(words))).",
          "\(task.rawValue)には証跡が必要です: \(list(needs.map(words)))"),
        say(
          "`warroom evidence add FILE-OR-TEXT --task \(task.rawValue)`\(orKey("evidence")).",
          "`warroom evidence add ファイルまたは説明 --task \(task.rawValue)`\(orKey("evidence"))。"))
    case .needsDecision(let task, let deciders):
      Answer(
        say(
          "\(task.rawValue) needs a recorded management decision first\(deciders.isEmpty ? "" : " (management: \(few(deciders.map(\.rawValue))))").",
          "\(task.rawValue)には経営判断の記録が必要です\(deciders.isEmpty ? "" : "(経営層: \(few(deciders.map(\.rawValue))))")。"
        ),
        say(
          "`warroom decide \"…\" --task \(task.rawValue) --chosen … --because … --by …`\(orKey("decide")).",
          "`warroom decide \"…\" --task \(task.rawValue) --chosen … --because … --by …`\(orKey("decide"))。"
        ))
    case .needsReason:
      Answer(
        say("Nothing is written there.", "本文が空です。"),
        say("Say what or why, in a few words.", "内容または理由を短く書いてください。"))
    case .needsAnswer(let fact):
      Answer(
        say("“\(fact)” needs a value.", "「\(fact)」には値が必要です。"),
        say(
          "While it is not known: `--status investigating`.",
          "未確定の間は `--status investigating` を使ってください。"))
    case .badAnswer(let fact, let value, let expected, let choices):
      Answer(
        say("“\(value)” does not answer “\(fact)”.", "「\(value)」は「\(fact)」の値になりません。"),
        shape(expected, choices))
    case .timeInFuture(let moment):
      Answer(
        say("\(exactTime(moment)) has not happened yet.", "\(exactTime(moment))はまだ先の時刻です。"),
        say("Give a past time, such as 03:12 or -10m.", "過去の時刻を指定してください(例: 03:12、-10m)。"))
    case .stillOpen(let open):
      Answer(
        stillOpen(open),
        say(
          "Finish, skip, meet, decline, send or void them, or close with `--leaving-open`.",
          "完了・見送り・提出・対象外・送付・取りやめにするか、`--leaving-open` を付けて終結してください。"))
    case .newerRecord(let types):
      Answer(
        say(
          "A newer version of warroom wrote to this record (\(list(types))).",
          "新しい版の warroom が書いた記録があります(\(list(types)))。"),
        say(
          "Reading works; to write, use that version.", "閲覧はできます。書き込みには新しい版を使ってください。"))
    default: nil
    }
  }

  /// One proof that is asked for.
  public func words(_ need: PlaybookTask.EvidenceNeed) -> String {
    guard let note = need.note, !note.isEmpty else { return name(need.kind) }
    return "\(name(need.kind)) (\(note[language]))"
  }

  private func shape(_ kind: FactDefinition.Kind, _ choices: [String]) -> String {
    switch kind {
    case .bool: say("Answer yes or no.", "「はい」か「いいえ」で答えてください。")
    case .int:
      say(
        "Give a whole number, such as 1200; for “about”, say that it is estimated.",
        "整数で答えてください(例: 1200)。およその数は、確度を「推定」にしてください。")
    case .choice: say("One of: \(few(choices)).", "次のいずれか: \(few(choices))")
    case .date:
      say(
        "Give a day or a time, such as 2026-11-20 or 2026-11-20 09:02; for “about”, say that it is estimated.",
        "日付か日時で答えてください(例: 2026-11-20、2026年11月20日 9時2分)。「頃」は付けず、確度を「推定」にしてください。")
    case .text: say("Give a text.", "文字で答えてください。")
    }
  }
}
