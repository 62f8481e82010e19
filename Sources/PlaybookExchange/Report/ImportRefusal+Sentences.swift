public import IncidentCore
internal import PlaybookFormat

extension ImportRefusal {
  /// Where and what, in one line: `file:line:column: message`.
  public func text(in language: Language) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(message[language])"
  }

  /// A short stable name of the problem, for scripts.
  public var rule: String {
    switch problem {
    case .tooLarge: "too-large"
    case .encoding: "not-utf8"
    case .nul: "nul"
    case .empty: "empty"
    case .syntax: "syntax"
    case .tooDeep: "too-deep"
    case .tooManyValues: "too-many-values"
    case .tooManyLines: "too-many-lines"
    case .duplicateKey: "duplicate-key"
    case .loneSurrogate: "lone-surrogate"
    case .wrongShape: "wrong-shape"
    case .missing: "missing-field"
    case .unknownFormat: "unknown-format"
    case .alreadyOurs: "already-ours"
    case .version: "version"
    case .noChecklist: "no-checklist"
    case .noTasks: "no-tasks"
    case .tooManyTasks: "too-many-tasks"
    case .resultTooLarge: "result-too-large"
    case .severalFiles: "several-files"
    case .finding(let finding): finding.rule.rawValue
    case .refusal(let refusal): refusal.rule
    }
  }

  /// What stands against the file.
  public var message: LocalizedText {
    switch problem {
    case .tooLarge(let bytes):
      LocalizedText(
        en: "The file has \(bytes) bytes; at most \(ForeignText.largest) are read.",
        ja: "ファイルが \(bytes) バイトある。読み込めるのは \(ForeignText.largest) バイトまで。")
    case .encoding(let name?):
      LocalizedText(en: "The text is \(name) and not UTF-8.", ja: "UTF-8ではなく \(name) で書かれている。")
    case .encoding(nil):
      LocalizedText(en: "This is not UTF-8 text.", ja: "UTF-8のテキストではない。")
    case .nul: LocalizedText(en: "There is a NUL in the text.", ja: "文中にNUL文字がある。")
    case .empty: LocalizedText(en: "There is nothing in the file.", ja: "ファイルが空である。")
    case .syntax(let name):
      LocalizedText(en: "This is no \(name).", ja: "\(name)として読めない。")
    case .tooDeep(let limit):
      LocalizedText(
        en: "The nesting is deeper than \(limit) levels.", ja: "入れ子が \(limit) 段を超えている。")
    case .tooManyValues(let limit):
      LocalizedText(
        en: "The file has more than \(limit) values.", ja: "値の数が \(limit) を超えている。")
    case .tooManyLines(let limit):
      LocalizedText(en: "The file has more than \(limit) lines.", ja: "行数が \(limit) を超えている。")
    case .duplicateKey(let name):
      LocalizedText(
        en: "The name “\(short(name))” stands twice in one object.",
        ja: "一つのオブジェクトに名前「\(short(name))」が重複している。")
    case .loneSurrogate:
      LocalizedText(
        en: "Half of a surrogate pair stands alone: that is no character.",
        ja: "サロゲートペアの片方だけがあり、文字にならない。")
    case .wrongShape(let name, let shape):
      LocalizedText(
        en: "“\(short(name))” should be \(shape.name[.english]).",
        ja: "「\(short(name))」は\(shape.name[.japanese])でなければならない。")
    case .missing(let name):
      LocalizedText(en: "“\(name)” is missing.", ja: "「\(name)」がない。")
    case .unknownFormat:
      LocalizedText(en: "No known format is recognised in it.", ja: "対応する形式と判別できない。")
    case .alreadyOurs:
      LocalizedText(en: "It is a playbook of ours already.", ja: "すでに本ツールのプレイブックである。")
    case .version(let name):
      LocalizedText(en: "\(short(name)) is not read.", ja: "\(short(name)) には対応していない。")
    case .noChecklist(let name):
      LocalizedText(
        en: "This is from \(name) and no checklist: it describes what machines do.",
        ja: "\(name) のデータで、人が行うチェックリストではない。")
    case .noTasks: LocalizedText(en: "There is no task in it.", ja: "タスクが一つもない。")
    case .tooManyTasks(let limit):
      LocalizedText(
        en: "There are more than \(limit) tasks; this is the next one.",
        ja: "タスクが \(limit) 件を超えている。ここがその次のタスク。")
    case .resultTooLarge:
      LocalizedText(
        en: "The playbook would be larger than a playbook file may be.",
        ja: "変換後のプレイブックがファイルの上限を超える。")
    case .severalFiles:
      LocalizedText(
        en: "Only RE&CT has several files: one playbook and its actions.",
        ja: "複数ファイルを指定できるのはRE&CT(プレイブック1件とそのアクション)だけ。")
    case .finding(let finding): finding.message
    case .refusal(let refusal): refusal.message
    }
  }

  /// What to do about it.
  public var mend: LocalizedText {
    switch problem {
    case .tooLarge, .tooManyValues, .tooManyLines, .tooManyTasks, .resultTooLarge:
      LocalizedText(en: "Split it into several playbooks.", ja: "複数のプレイブックに分ける。")
    case .encoding(let name?):
      LocalizedText(
        en: "Convert it first: iconv -f \(name) -t UTF-8 FILE",
        ja: "先に変換する: iconv -f \(name) -t UTF-8 ファイル")
    case .encoding(nil), .nul:
      LocalizedText(en: "Save the file as UTF-8.", ja: "ファイルをUTF-8で保存し直す。")
    case .version(let name) where name.hasPrefix("CACAO"):
      LocalizedText(
        en: "Save it as CACAO 2.0, for example with the CACAO Roaster.",
        ja: "CACAO Roaster などでCACAO 2.0として保存し直す。")
    case .unknownFormat, .noChecklist, .empty, .version:
      LocalizedText(
        en: "Formats: \(Self.formats). --from names one.",
        ja: "対応形式: \(Self.formats)。--from で指定する。")
    case .noTasks:
      LocalizedText(
        en: "Tasks are list items under headings, or rows and items with a check box.",
        ja: "見出しの下の箇条書き、またはチェックボックス付きの行がタスクになる。")
    case .alreadyOurs:
      LocalizedText(
        en: "Check it with `warroom playbook lint`.", ja: "`warroom playbook lint` で検査する。")
    case .severalFiles:
      LocalizedText(en: "Import them one by one.", ja: "1ファイルずつ取り込む。")
    case .finding(let finding): finding.mend
    case .refusal(let refusal): refusal.mend
    case .syntax, .tooDeep, .duplicateKey, .loneSurrogate, .wrongShape, .missing:
      LocalizedText(
        en: "Export it again from the program it comes from.", ja: "元のツールから出力し直す。")
    }
  }

  private static var formats: String {
    ForeignFormat.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 60
      ? String(String.UnicodeScalarView(scalars.prefix(60))) + "…" : text
  }
}

extension ImportRefusal.Shape {
  fileprivate var name: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "a text", ja: "文字列")
    case .list: LocalizedText(en: "a list", ja: "配列")
    case .object: LocalizedText(en: "an object", ja: "オブジェクト")
    }
  }
}
