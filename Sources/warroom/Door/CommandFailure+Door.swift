internal import IncidentCore
internal import SafeText

/// What the door answers to a line it does not take.
extension CommandFailure {
  /// The line is no line of words.
  init(_ refusal: TypedLine.Refusal, in language: Language) {
    let quoting = language.say(
      "ssh takes one pair of quotes away; keep the whole command in another: "
        + #"ssh war 'say "two words"'"#,
      "ssh が引用符を一組外します。コマンド全体をもう一組で囲んでください: "
        + #"ssh war 'say "二つの 語"'"#)
    let standardInput = language.say(
      "Send long texts and texts of many lines on standard input: ssh war say - < notes.txt",
      "長い文や複数行の文は標準入力で送ってください: ssh war say - < notes.txt")
    switch refusal {
    case .tooLong:
      self.init(
        .usage, rule: "command-too-long",
        language.say(
          "The command is longer than \(TypedLine.limit) bytes.",
          "コマンドが\(TypedLine.limit)バイトを超えています。"), mend: standardInput)
    case .text(let refusal):
      self.init(
        .usage, rule: "text-refused", language.say("command: \(refusal)", "コマンド: \(refusal)"),
        mend: language.say("Nothing was recorded.", "何も記録されていません。"))
    case .control(let scalar, let offset):
      let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
      self.init(
        .usage, rule: "control-character",
        language.say(
          "The command has a control character (\(code)) at byte offset \(offset).",
          "コマンドの\(offset)バイト目に制御文字(\(code))があります。"), mend: standardInput)
    case .openQuote(let mark, let offset):
      self.init(
        .usage, rule: "open-quote",
        language.say(
          "The quote \(mark) at byte offset \(offset) is not closed.",
          "\(offset)バイト目の引用符 \(mark) が閉じられていません。"), mend: quoting)
    case .endsInBackslash:
      self.init(
        .usage, rule: "open-quote",
        language.say("The command ends in a backslash.", "コマンドがバックスラッシュで終わっています。"),
        mend: quoting)
    }
  }

  /// No verb of the door begins the line.
  static func unknownVerb(_ typed: [String], _ language: Language) -> CommandFailure {
    let verb = typed.first ?? ""
    let all = Set(RemoteVerb.all.compactMap(\.words.first)).sorted()
    // `fact sett`: the first word is right, the second is not.
    let second = RemoteVerb.all.filter { $0.words.count > 1 && $0.words.first == verb }
    let near =
      second.isEmpty
      ? nearest(to: verb, in: all) : second.map { $0.words.joined(separator: " ") }
    return CommandFailure(
      .usage, rule: "unknown-command",
      language.say(
        "There is no command “\(typed.prefix(second.isEmpty ? 1 : 2).joined(separator: " "))” over SSH.",
        "SSH経由のコマンドに「\(typed.prefix(second.isEmpty ? 1 : 2).joined(separator: " "))」はありません。"),
      mend: near.isEmpty
        ? language.say("`ssh war help` lists them.", "一覧は `ssh war help`。")
        : language.say(
          "Did you mean \(near.joined(separator: ", "))?", "もしかして: \(near.joined(separator: "、"))"))
  }

  /// The verb has no such option over SSH.
  static func unknownOption(
    _ name: String, of verb: RemoteVerb, _ language: Language
  ) -> CommandFailure {
    let named = verb.words.joined(separator: " ")
    let known = Set(verb.options.values.map(\.name)).sorted().joined(separator: ", ")
    return CommandFailure(
      .usage, rule: "unknown-option",
      language.say(
        "\(named.isEmpty ? "The screen" : named) has no option \(name) over SSH.",
        "SSH経由の \(named.isEmpty ? "画面" : named) にオプション \(name) はありません。"),
      mend: language.say(
        "It has \(known). A word that only looks like an option goes after `--`.",
        "使えるもの: \(known)。オプションに似た語は `--` の後に置いてください。"))
  }

  /// An option stands without the value it needs.
  static func noValue(_ name: String, _ language: Language) -> CommandFailure {
    CommandFailure(
      .usage, rule: "usage", language.say("\(name) needs a value.", "\(name) には値が必要です。"),
      mend: language.say("`ssh war help VERB` shows which.", "書き方は `ssh war help コマンド名` で確認できます。"))
  }

  /// A value stands with an option that takes none.
  static func needlessValue(_ name: String, _ language: Language) -> CommandFailure {
    CommandFailure(
      .usage, rule: "usage", language.say("\(name) takes no value.", "\(name) に値は付けられません。"),
      mend: language.say("Leave out what follows `=`.", "`=` 以降を取り除いてください。"))
  }
}
