extension Phrasing {
  /// The sentences for a refusal about members, keys and rights.
  public func answer(_ refusal: LedgerRefusal) -> Answer {
    switch refusal {
    case .adminsOnly(let admins):
      Answer(
        say("Only an admin may do this.", "この操作ができるのは管理者だけです。"),
        say("Ask \(few(admins.map(\.rawValue))).", "管理者: \(few(admins.map(\.rawValue)))"))
    case .revoked(let member, let by, let at):
      Answer(
        say(
          "\(member.rawValue) no longer belongs to this room: revoked by \(by.rawValue) \(ago(at)).",
          "\(member.rawValue)さんはこのルームから外されています(\(by.rawValue)さんが\(ago(at))に取り消し)。"),
        say(
          "An admin may readmit the same person: `warroom member readmit \(member.rawValue)`.",
          "同じ人を戻せるのは管理者です: `warroom member readmit \(member.rawValue)`"))
    case .noExportRight(let member, let holders, let admins):
      Answer(
        say(
          "\(member.rawValue) may not take records out of this room.",
          "\(member.rawValue)さんには記録を持ち出す権限がありません。"),
        say(
          "Who may: \(few(holders.map(\.rawValue))). Admins grant it: \(few(admins.map(\.rawValue))).",
          "持ち出せる人: \(few(holders.map(\.rawValue)))。権限を付与する管理者: \(few(admins.map(\.rawValue)))"))
    case .lastAdmin(let member):
      Answer(
        say(
          "\(member.rawValue) is the only admin: nobody could let people in any more.",
          "\(member.rawValue)さんは唯一の管理者です。外すと誰もメンバーを登録できなくなります。"),
        say(
          "Make somebody else an admin first: `warroom member admin NAME`.",
          "先に別の管理者を決めてください: `warroom member admin 名前`"))
    case .noSuchSetting(let typed, let nearest):
      Answer(
        say("The room has no setting “\(typed)”.", "「\(typed)」という設定はありません。"),
        meant(
          nearest, list: say("`warroom setting list` shows them.", "一覧は `warroom setting list`。")))
    case .badSetting(let setting, let value):
      Answer(
        say(
          "“\(setting.rawValue)” cannot be “\(value)”.",
          "「\(setting.rawValue)」に「\(value)」は指定できません。"),
        say("One of: \(list(setting.choices)).", "指定できる値: \(list(setting.choices))"))
    default: answerAboutMembers(refusal) ?? answerAboutKeys(refusal)
    }
  }

  private func answerAboutMembers(_ refusal: LedgerRefusal) -> Answer? {
    switch refusal {
    case .noSuchMember(let typed, let nearest):
      Answer(
        say("No member is called “\(typed)”.", "「\(typed)」というメンバーはいません。"),
        meant(nearest, list: say("`warroom member` lists them.", "一覧は `warroom member`。")))
    case .notRevoked(let member):
      Answer(
        say(
          "\(member.rawValue) belongs to this room already.",
          "\(member.rawValue)さんはすでにこのルームのメンバーです。"),
        say(
          "To change a right: `warroom member right \(member.rawValue) RIGHT`.",
          "権限の変更は `warroom member right \(member.rawValue) 権限`。"))
    case .alreadyMember(let member):
      Answer(
        say(
          "\(member.rawValue) is a member already; names are never given twice.",
          "\(member.rawValue)さんは登録済みです。名前は二度使えません。"),
        say(
          "`warroom member show \(member.rawValue)` says who it is.",
          "詳細は `warroom member show \(member.rawValue)`。"))
    case .nameRetired(let member, let at):
      Answer(
        say(
          "\(member.rawValue) was the name of a member who left \(ago(at)); it stays theirs.",
          "\(member.rawValue)は\(ago(at))に外されたメンバーの名前で、別の人には使えません。"),
        say(
          "The same person again: `warroom member readmit \(member.rawValue)`. Another one: another name.",
          "同じ人を戻すなら `warroom member readmit \(member.rawValue)`。別の人には別の名前を。"))
    case .looksLike(let typed, let other):
      Answer(
        say(
          "“\(typed)” would be taken for \(other.rawValue).",
          "「\(typed)」は\(other.rawValue)さんと見分けがつきません。"),
        say(
          "Choose a name that differs at a glance, such as one with the department in it.",
          "部署名を添えるなど、ひと目で区別できる名前にしてください。"))
    case .noVisibleName:
      Answer(
        say("Nothing of that name can be seen.", "表示できる文字が名前にありません。"),
        say("Leave it out, or write one.", "省略するか、名前を書いてください。"))
    case .notStanding(let typed, let nearest):
      Answer(
        say(
          "“\(typed)” is no duty that a member can take on in every incident.",
          "「\(typed)」は常任できる役割ではありません。"),
        meant(
          nearest,
          list: typed == Duty.commander.rawValue
            ? say(
              "The command is assumed in each incident: `warroom duty assume commander`.",
              "指揮者はインシデントごとに決めます: `warroom duty assume commander`")
            : say("One of: ", "次のいずれか: ")
              + Duty.standard.filter { $0 != .commander }.map(\.rawValue).joined(separator: ", ")))
    default: nil
    }
  }

  private func answerAboutKeys(_ refusal: LedgerRefusal) -> Answer {
    switch refusal {
    case .keyInUse(let member, let key):
      Answer(
        say(
          "This key is \(member.rawValue)'s (\(key.rawValue)); a key belongs to one person for ever.",
          "この鍵は\(member.rawValue)さんのもの(\(key.rawValue))です。鍵を別の人に使い回すことはできません。"),
        say(
          "Have a new one made: `ssh-keygen -t ed25519`.", "新しい鍵を作ってください: `ssh-keygen -t ed25519`"))
    case .keyTwice:
      Answer(
        say("The same key is given twice.", "同じ鍵が二度指定されています。"),
        say("Give each key once.", "鍵は一度ずつ指定してください。"))
    case .noSuchKey(let typed, let nearest):
      Answer(
        say("There is no key “\(typed)” in this room.", "「\(typed)」という鍵はありません。"),
        meant(
          nearest,
          list: say("`warroom member key list` lists them.", "一覧は `warroom member key list`。")))
    case .keyRemoved(let key, let member, let at):
      Answer(
        say(
          "\(key.rawValue) of \(member.rawValue) was removed \(ago(at)).",
          "\(member.rawValue)さんの\(key.rawValue)は\(ago(at))に削除済みです。"),
        say(
          "`warroom member key list \(member.rawValue)` shows the others.",
          "ほかの鍵は `warroom member key list \(member.rawValue)`。"))
    case .badKey(let problem): answer(problem)
    default: Answer(say("The room refused this.", "この操作は受け付けられません。"))
    }
  }

  /// Why a text is not taken as a public key.
  private func answer(_ problem: KeyProblem) -> Answer {
    let what =
      switch problem {
      case .empty: say("There is no key in it.", "鍵がありません。")
      case .isPrivate:
        say(
          "This is a PRIVATE key. Its owner must make a new pair: it has been shown.",
          "これは秘密鍵です。人目に触れたため、持ち主は鍵を作り直してください。")
      case .severalLines:
        say("A key is one line of text; here is more.", "鍵は1行です。複数行または制御文字が含まれています。")
      case .hasOptions:
        say("Something stands before the type of the key.", "鍵の種類の前に余分な指定があります。")
      case .type(let type):
        say("“\(type)” is no type of key this room takes.", "「\(type)」は使えない種類の鍵です。")
      case .tooShort(let bits):
        say(
          "An RSA key of \(bits) bits is too short; at least \(PublicKey.shortestRSA).",
          "RSA \(bits)ビットの鍵は短すぎます(\(PublicKey.shortestRSA)ビット以上)。")
      case .damaged: say("The key is damaged or cut off.", "鍵が壊れているか、途中で切れています。")
      }
    return Answer(
      what,
      say(
        "Wanted: the one line of a .pub file, as `ssh-keygen -t ed25519` makes it.",
        "`ssh-keygen -t ed25519` が作る .pub ファイルの1行を指定してください。"))
  }

  private func meant(_ nearest: [String], list other: String) -> String {
    nearest.isEmpty ? other : say("Did you mean \(list(nearest))?", "もしかして: \(list(nearest))")
  }
}
