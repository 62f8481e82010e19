internal import IncidentCore

/// What can be wrong with the file itself, before it is a playbook.
extension Complaint {
  static func tooLarge(_ bytes: Int) -> Complaint {
    Complaint(
      .tooLarge,
      message: LocalizedText(
        en: "The file has \(bytes) bytes; a playbook has at most \(SourceText.largest).",
        ja: "ファイルが \(bytes) バイトある。プレイブックは \(SourceText.largest) バイトまで。"),
      mend: LocalizedText(
        en: "Split it into several playbooks.", ja: "複数のプレイブックに分ける。"))
  }

  static let notUTF8 = Complaint(
    .notUTF8,
    message: LocalizedText(
      en: "This is not UTF-8 text.", ja: "UTF-8のテキストではない。"),
    mend: LocalizedText(
      en: "Save the file as UTF-8.", ja: "ファイルをUTF-8で保存し直す。"))

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Complaint {
    Complaint(
      .controlCharacter,
      message: LocalizedText(
        en: "The control character \(name(scalar)) has no place in a playbook.",
        ja: "制御文字 \(name(scalar)) は使えない。"),
      mend: LocalizedText(en: "Delete it.", ja: "削除する。"))
  }

  static func hiddenCharacter(_ scalar: Unicode.Scalar) -> Complaint {
    Complaint(
      .hiddenCharacter,
      message: LocalizedText(
        en: "The character \(name(scalar)) cannot be seen and can make text look like another.",
        ja: "文字 \(name(scalar)) は目に見えず、文を別のものに見せかけるおそれがある。"),
      mend: LocalizedText(en: "Delete it.", ja: "削除する。"))
  }

  static let empty = Complaint(
    .empty,
    message: LocalizedText(en: "The file holds no playbook.", ja: "プレイブックの内容がない。"),
    mend: LocalizedText(
      en: "Begin with a line that says: format: warroom/playbook/1",
      ja: "先頭に format: warroom/playbook/1 と書いて始める。"))

  /// `problem` is the YAML reader's own English phrase.
  static func syntax(_ problem: String) -> Complaint {
    Complaint(
      .syntax,
      message: LocalizedText(
        en: "This is not YAML: \(problem).", ja: "YAMLとして読めない(\(problem))。"),
      mend: LocalizedText(
        en: "Check indentation here and one line above; put text with “: ” or “ #” in quotes.",
        ja: "この行と前の行の字下げを確かめる。「: 」や「 #」を含む文は引用符で囲む。"))
  }

  static let severalDocuments = Complaint(
    .severalDocuments,
    message: LocalizedText(
      en: "A second document begins; a file holds one playbook.",
      ja: "二つ目の文書が始まっている。1ファイルに1プレイブックとする。"),
    mend: LocalizedText(
      en: "Move it to a file of its own.", ja: "別のファイルに移す。"))

  static let anchor = Complaint(
    .anchor,
    message: LocalizedText(
      en: "Anchors (&name) are not read, because aliases can blow a small file up to gigabytes.",
      ja: "アンカー(&名前)は使えない。小さなファイルを際限なく膨らませることができるため。"),
    mend: LocalizedText(
      en: "Write the text out, or put it in quotes if it really begins with “&”.",
      ja: "内容をそのまま書く。「&」で始まる文なら引用符で囲む。"))

  static let alias = Complaint(
    .alias,
    message: LocalizedText(
      en: "Aliases (*name) are not read, because they can blow a small file up to gigabytes.",
      ja: "エイリアス(*名前)は使えない。小さなファイルを際限なく膨らませることができるため。"),
    mend: LocalizedText(
      en: "Write the text out, or put it in quotes if it really begins with “*”.",
      ja: "内容をそのまま書く。「*」で始まる文なら引用符で囲む。"))

  static let tag = Complaint(
    .tag,
    message: LocalizedText(
      en: "Tags (!name) are not read; the format knows the type of every field.",
      ja: "タグ(!名前)は使えない。型は項目ごとに決まっている。"),
    mend: LocalizedText(
      en: "Take the tag out, or put the text in quotes if it really begins with “!”.",
      ja: "タグを削除する。「!」で始まる文なら引用符で囲む。"))

  static let complexKey = Complaint(
    .complexKey,
    message: LocalizedText(
      en: "A field name must be a simple word.", ja: "項目名は単純な語でなければならない。"),
    mend: LocalizedText(
      en: "Write the field as “name: value”.", ja: "「名前: 値」の形で書く。"))

  static func duplicateKey(_ name: String) -> Complaint {
    Complaint(
      .duplicateKey,
      message: LocalizedText(
        en: "The field \(quoted(name)) stands here more than once.",
        ja: "項目\(named(name))が重複している。"),
      mend: LocalizedText(en: "Keep one of them.", ja: "一つだけ残す。"))
  }

  static let tooDeep = Complaint(
    .tooDeep,
    message: LocalizedText(
      en: "The nesting is deeper than \(YAMLTree.deepest) levels.",
      ja: "入れ子が \(YAMLTree.deepest) 段を超えている。"),
    mend: LocalizedText(
      en: "A playbook needs seven levels; take the extra ones out.",
      ja: "プレイブックに必要なのは7段。余分な入れ子を除く。"))

  static let tooManyNodes = Complaint(
    .tooManyNodes,
    message: LocalizedText(
      en: "The file has more than \(YAMLTree.mostNodes) values.",
      ja: "値の数が \(YAMLTree.mostNodes) を超えている。"),
    mend: LocalizedText(
      en: "Split it into several playbooks.", ja: "複数のプレイブックに分ける。"))

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
