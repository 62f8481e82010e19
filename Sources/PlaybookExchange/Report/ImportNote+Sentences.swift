public import IncidentCore

extension ImportNote {
  /// A short stable name, for scripts.
  public var rule: String {
    switch self {
    case .signatureNotVerified: "signature-not-verified"
    case .danglingStep: "dangling-step"
    case .unreachableStep: "unreachable-step"
    case .cycleCut: "cycle-cut"
    case .missingStart: "missing-start"
    case .unknownStep: "unknown-step"
    case .sameName: "same-name"
    case .otherPlaybook: "other-playbook"
    case .missingActions: "missing-actions"
    case .textsCut: "texts-cut"
    case .charactersRemoved: "characters-removed"
    case .andMore: "and-more"
    case .ticksReset: "ticks-reset"
    case .repetition: "repetition"
    case .changedOutside: "changed-outside"
    }
  }

  /// What it says to people.
  public var message: LocalizedText {
    switch self {
    case .signatureNotVerified:
      LocalizedText(
        en: "The file is signed. The signature was not verified.", ja: "署名があるが、検証していない。")
    case .danglingStep(let step, let origin):
      LocalizedText(
        en: "“\(origin)” goes on to \(step), which is not there.",
        ja: "「\(origin)」の次の \(step) が存在しない。")
    case .unreachableStep(let step):
      LocalizedText(
        en: "No way leads to “\(step)”: left out.", ja: "「\(step)」に至る経路がないため除いた。")
    case .cycleCut(let from, let to):
      LocalizedText(
        en: "“\(from)” leads back to “\(to)”: cut there.",
        ja: "「\(from)」から「\(to)」に戻る循環があり、ここで切った。")
    case .missingStart:
      LocalizedText(
        en: "It does not say where to begin: begun with every step that none leads to.",
        ja: "開始ステップがない。どこからも参照されないステップから始めた。")
    case .unknownStep(let kind):
      LocalizedText(
        en: "A step of the unknown kind “\(kind)” was passed by.",
        ja: "未知の種類「\(kind)」のステップを飛ばした。")
    case .sameName(let name, let count):
      LocalizedText(
        en: "\(count) tasks have the name “\(name)”.", ja: "「\(name)」という名前のタスクが \(count) 件ある。")
    case .otherPlaybook(let id):
      LocalizedText(
        en: "It calls the playbook \(id), whose tasks are not in this file.",
        ja: "別のプレイブック \(id) を呼び出すが、そのタスクはこのファイルにない。")
    case .missingActions(let names):
      LocalizedText(
        en: "The files of \(names.count) actions were not given, only their names are kept: "
          + Self.listed(names, ", "),
        ja: "アクション \(names.count) 件のファイルがなく、名前だけを取り込んだ: "
          + Self.listed(names, "、"))
    case .textsCut(let count):
      LocalizedText(en: "\(count) long texts were cut.", ja: "長い文 \(count) 件を途中で切った。")
    case .charactersRemoved(let count):
      LocalizedText(
        en: "\(count) control or invisible characters were taken out.",
        ja: "制御文字・不可視文字 \(count) 個を取り除いた。")
    case .andMore: LocalizedText(en: "And more.", ja: "ほかにもある。")
    case .ticksReset(let count):
      LocalizedText(
        en:
          "\(count) \(count == 1 ? "box was" : "boxes were") ticked; in a playbook every task is open.",
        ja: "チェック済みの項目 \(count) 件を未完了として取り込んだ。")
    case .repetition(let condition):
      LocalizedText(
        en: "The repetition “\(condition)” became one task.",
        ja: "繰り返し「\(condition)」を一つのタスクにした。")
    case .changedOutside(let task):
      LocalizedText(
        en: "\(task) was changed in another program; its new text was taken.",
        ja: "\(task) は別のツールで変更されている。変更後の文を取り込んだ。")
    }
  }

  /// The first few names.
  private static func listed(_ names: [String], _ separator: String) -> String {
    names.prefix(5).joined(separator: separator) + (names.count > 5 ? " …" : "")
  }
}
