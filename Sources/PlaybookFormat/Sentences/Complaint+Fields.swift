internal import IncidentCore

/// What can be wrong with one field.
extension Complaint {
  static func format(_ found: String, known: String) -> Complaint {
    Complaint(
      .format,
      message: LocalizedText(
        en: "The format \(quoted(found)) is not known to this version.",
        ja: "形式\(named(found))はこの版では読めない。"),
      mend: LocalizedText(
        en: "Write “\(known)”, or read the file with a newer warroom.",
        ja: "「\(known)」と書くか、新しい版のwarroomで読む。"))
  }

  static func unknownField(_ name: String, known: [String]) -> Complaint {
    Complaint(
      .unknownField,
      message: LocalizedText(
        en: "There is no field \(quoted(name)) here.", ja: "ここに項目\(named(name))はない。"),
      mend: choose(name, from: known))
  }

  static func missingField(_ name: String) -> Complaint {
    Complaint(
      .missingField,
      message: LocalizedText(
        en: "The field “\(name)” is missing.", ja: "項目「\(name)」がない。"),
      mend: LocalizedText(en: "Add “\(name): …”.", ja: "「\(name): …」を加える。"))
  }

  /// The shapes a value can have.
  enum Shape {
    case text, list, fields, truth

    fileprivate var name: LocalizedText {
      switch self {
      case .text: LocalizedText(en: "a text", ja: "文字列")
      case .list: LocalizedText(en: "a list", ja: "一覧")
      case .fields: LocalizedText(en: "named fields", ja: "「名前: 値」の組")
      case .truth: LocalizedText(en: "true or false", ja: "true または false")
      }
    }

    fileprivate var example: LocalizedText {
      switch self {
      case .text: LocalizedText(en: "Write one text.", ja: "文字列を一つ書く。")
      case .list:
        LocalizedText(
          en: "Write [a, b], or one “- item” a line, or [] for none.",
          ja: "[a, b] または1行に一つずつ「- 項目」と書く。空なら []。")
      case .fields:
        LocalizedText(en: "Write “name: value” lines.", ja: "「名前: 値」を1行ずつ書く。")
      case .truth: LocalizedText(en: "Write true or false.", ja: "true か false と書く。")
      }
    }
  }

  static func wrongShape(_ field: String, expected: Shape) -> Complaint {
    Complaint(
      .wrongShape,
      message: LocalizedText(
        en: "“\(field)” should be \(expected.name[.english]).",
        ja: "「\(field)」は\(expected.name[.japanese])でなければならない。"),
      mend: expected == .fields ? example(of: field) ?? expected.example : expected.example)
  }

  /// How a field that has fields of its own looks, where people write it in short.
  private static func example(of field: String) -> LocalizedText? {
    let example: String
    switch field {
    case "due": example = "due: {within: PT1H, from: known}"
    case "extends": example = "extends: {id: customer-data-leak, version: 1.0.0}"
    case "title", "guidance", "note", "summary": example = "\(field): {en: …, ja: …}"
    default: return nil
    }
    return LocalizedText(en: "Write it so: \(example)", ja: "次のように書く: \(example)")
  }

  static func badID(_ found: String, example: String) -> Complaint {
    Complaint(
      .badID,
      message: LocalizedText(
        en: "\(quoted(found)) cannot be a name here.", ja: "\(named(found))は名前に使えない。"),
      mend: LocalizedText(
        en: "Write it in the form “\(example)”.", ja: "「\(example)」の形で書く。"))
  }

  static func duplicateID(_ id: String) -> Complaint {
    Complaint(
      .duplicateID,
      message: LocalizedText(
        en: "The name \(quoted(id)) is used twice.", ja: "名前\(named(id))が重複している。"),
      mend: LocalizedText(
        en: "Give this one a new name; names are never used again.",
        ja: "こちらに新しい名前を付ける。一度使った名前は再利用しない。"))
  }

  static func badVersion(_ found: String) -> Complaint {
    Complaint(
      .badVersion,
      message: LocalizedText(
        en: "\(quoted(found)) is not a semantic version.",
        ja: "\(named(found))はセマンティックバージョンではない。"),
      mend: LocalizedText(
        en: "Write three numbers, such as 1.0.0.", ja: "1.0.0 のように三つの数で書く。"))
  }

  static func badDate(_ found: String) -> Complaint {
    Complaint(
      .badDate,
      message: LocalizedText(
        en: "\(quoted(found)) is not a day.", ja: "\(named(found))は日付ではない。"),
      mend: LocalizedText(
        en: "Write year, month and day, such as 2027-04-01.",
        ja: "2027-04-01 のように年月日で書く。"))
  }

  static func badAddress(_ found: String) -> Complaint {
    Complaint(
      .badAddress,
      message: LocalizedText(
        en: "\(quoted(found)) is not a web address.", ja: "\(named(found))はURLではない。"),
      mend: LocalizedText(
        en: "Begin with https:// and leave no space in it.",
        ja: "https:// で始め、空白を入れない。"))
  }

  static func badChoice(_ found: String, field: String, allowed: [String]) -> Complaint {
    Complaint(
      .badChoice,
      message: LocalizedText(
        en: "\(quoted(found)) is no value of “\(field)”.",
        ja: "\(named(found))は「\(field)」の値ではない。"),
      mend: choose(found, from: allowed))
  }

  static func badDuration(_ found: String) -> Complaint {
    Complaint(
      .badDuration,
      message: LocalizedText(
        en: "\(quoted(found)) is not a length of time.", ja: "\(named(found))は時間の長さではない。"),
      mend: LocalizedText(
        en: "Write days, hours and minutes, such as P3D, PT30M or P1DT12H; months and years vary.",
        ja: "P3D、PT30M、P1DT12H のように日・時・分で書く。月と年は長さが定まらないため使えない。"))
  }

  static let badDue = Complaint(
    .badDue,
    message: LocalizedText(
      en: "“due” says nothing about when.", ja: "「due」に期限の指定がない。"),
    mend: LocalizedText(
      en: "Give “within”, “clock”, “before” or “every”, such as {within: PT1H, from: known}.",
      ja: "within・clock・before・every のいずれかを書く。例: {within: PT1H, from: known}"))

  static let factChoices = Complaint(
    .factChoices,
    message: LocalizedText(
      en: "“choices” belongs to facts of kind “choice”, with two or more of them.",
      ja: "「choices」は kind が「choice」の事実にだけ、二つ以上書く。"),
    mend: LocalizedText(
      en: "List two or more choices, or change the kind.",
      ja: "選択肢を二つ以上挙げるか、kind を改める。"))

  static func unknownLanguage(_ found: String) -> Complaint {
    Complaint(
      .unknownLanguage,
      message: LocalizedText(
        en: "The room does not speak the language \(quoted(found)).",
        ja: "言語\(named(found))には対応していない。"),
      mend: choose(found, from: Language.allCases.map(\.rawValue)))
  }

  static func missingLanguage(_ language: Language, field: String) -> Complaint {
    Complaint(
      .missingLanguage,
      message: LocalizedText(
        en: "“\(field)” has no text in the language “\(language.rawValue)”.",
        ja: "「\(field)」に言語「\(language.rawValue)」の文がない。"),
      mend: LocalizedText(
        en: "Add “\(language.rawValue): …”, or take it out of “languages”.",
        ja: "「\(language.rawValue): …」を加えるか、languages から除く。"))
  }

  static func textTooLong(_ field: String, limit: Int) -> Complaint {
    Complaint(
      .textTooLong,
      message: LocalizedText(
        en: "“\(field)” is longer than \(limit) characters.",
        ja: "「\(field)」が \(limit) 文字を超えている。"),
      mend: LocalizedText(
        en: "Shorten it, or move part of it into points.",
        ja: "短くするか、一部を points に移す。"))
  }

  static func lineBreak(_ field: String) -> Complaint {
    Complaint(
      .lineBreak,
      message: LocalizedText(
        en: "“\(field)” must stay on one line.", ja: "「\(field)」は1行で書く。"),
      mend: LocalizedText(
        en: "Join the lines, and use > instead of | if you must break them.",
        ja: "改行を除く。折り返すなら | ではなく > を使う。"))
  }

  static func missingPhase(_ phase: PhaseID) -> Complaint {
    Complaint(
      .missingPhase,
      message: LocalizedText(
        en: "The phase “\(phase.rawValue)” is missing; a playbook names all six.",
        ja: "フェーズ「\(phase.rawValue)」がない。6フェーズすべてを書く。"),
      mend: LocalizedText(
        en: "Add “- id: \(phase.rawValue)” with “tasks: []”.",
        ja: "「- id: \(phase.rawValue)」と「tasks: []」を加える。"))
  }

  static let tooManyTasks = Complaint(
    .tooManyTasks,
    message: LocalizedText(
      en: "The playbook has more than \(PlaybookReader.mostTasks) tasks.",
      ja: "タスクが \(PlaybookReader.mostTasks) 件を超えている。"),
    mend: LocalizedText(
      en: "Split it into several playbooks.", ja: "複数のプレイブックに分ける。"))
}
