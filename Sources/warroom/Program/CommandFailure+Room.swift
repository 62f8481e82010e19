internal import EventLog
internal import IncidentCore

extension CommandFailure {
  /// A word that cannot be a member's name.
  static func badName(_ typed: String, _ language: Language) -> CommandFailure {
    CommandFailure(
      .usage, rule: "bad-name",
      language.say("“\(typed)” is no member's name.", "「\(typed)」はメンバー名になりません。"),
      mend: language.say(
        "A lower-case letter, then 1 to 31 of a-z, 0-9 and -.",
        "英小文字で始まる2〜32文字(a-z、0-9、-)。"))
  }

  /// What the room answered, in words.
  init(_ failure: RoomFailure, in speech: Phrasing) {
    let say = speech.say
    switch failure {
    case .refused(let refusal):
      let answer = speech.answer(refusal)
      self.init(.refused, rule: refusal.rule, answer.what, mend: answer.mend)
    case .barred(let refusal):
      let answer = speech.answer(refusal)
      self.init(.refused, rule: refusal.rule, answer.what, mend: answer.mend)
    case .store(let cause): self.init(cause, in: speech)
    case .noSuchIncident(let typed, let nearest):
      self.init(
        .usage, rule: "no-such-incident",
        say("There is no incident “\(typed)”.", "「\(typed)」というインシデントはありません。"),
        mend: nearest.isEmpty
          ? say("`warroom incidents` lists them.", "一覧は `warroom incidents`。")
          : say("Did you mean \(speech.list(nearest))?", "もしかして: \(speech.list(nearest))"))
    case .notAMember(let member, let nearest):
      self.init(
        .refused, rule: "not-a-member",
        say(
          "\(member.rawValue) is not a member of this room.",
          "\(member.rawValue)さんはこのルームのメンバーではありません。"),
        mend: nearest.isEmpty
          ? "" : say("Members: \(speech.list(nearest)).", "メンバー: \(speech.list(nearest))"))
    case .practiceOnly:
      self.init(
        .refused, rule: "practice-only",
        say(
          "Only in a practice room may people act under another name.",
          "別の名前で操作できるのは訓練用のルームだけです。"),
        mend: say("`warroom practice` makes one.", "訓練用のルームは `warroom practice`。"))
    case .unreadable(let chain, let seq):
      self.init(
        .unverified, rule: "unreadable",
        say(
          "Entry #\(seq) of chain \(chain.rawValue) cannot be read.",
          "チェーン\(chain.rawValue)の記録 #\(seq) を読めません。"),
        mend: say("`warroom verify` says what is damaged.", "損傷箇所は `warroom verify`。"))
    case .unwritable(let type):
      self.init(
        .unavailable, rule: "unwritable",
        say("A \(type) could not be written.", "\(type) を書き込めませんでした。"))
    }
  }
}
