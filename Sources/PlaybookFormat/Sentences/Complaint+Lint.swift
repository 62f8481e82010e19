internal import IncidentCore

/// What can be wrong between the parts of a playbook.
extension Complaint {
  static func unknownDuty(_ duty: Duty, known: [Duty]) -> Complaint {
    Complaint(
      .unknownDuty,
      message: LocalizedText(
        en: "The playbook defines no duty \(quoted(duty.rawValue)).",
        ja: "役割\(named(duty.rawValue))が定義されていない。"),
      mend: choose(duty.rawValue, from: known.map(\.rawValue)))
  }

  static func unknownTask(
    _ task: TaskID, known: [TaskID], inPhase: Bool = false
  ) -> Complaint {
    Complaint(
      .unknownTask,
      message: LocalizedText(
        en: "There is no task \(task.rawValue)\(inPhase ? " in this phase" : "").",
        ja: "\(inPhase ? "このフェーズに" : "")タスク \(task.rawValue) がない。"),
      mend: choose(task.rawValue, from: known.map(\.rawValue)))
  }

  static func unknownFact(_ name: String, known: [String]) -> Complaint {
    Complaint(
      .unknownFact,
      message: LocalizedText(
        en: "The playbook defines no fact \(quoted(name)).",
        ja: "事実\(named(name))が定義されていない。"),
      mend: choose(name, from: known))
  }

  static func unknownClock(_ name: String, known: [String]) -> Complaint {
    Complaint(
      .unknownClock,
      message: LocalizedText(
        en: "There is no clock \(quoted(name)).", ja: "期限\(named(name))がない。"),
      mend: choose(name, from: known.sorted()))
  }

  static func badExpression(_ problem: FactExpression.ParseError.Problem) -> Complaint {
    Complaint(
      .badExpression, message: problem.sentence,
      mend: LocalizedText(
        en: "Compare facts, such as: persons_max > 1000 or sensitive and not encrypted",
        ja: "事実の比較で書く。例: persons_max > 1000 or sensitive and not encrypted"))
  }

  static func factType(_ name: String, kind: FactDefinition.Kind) -> Complaint {
    Complaint(
      .factType,
      message: LocalizedText(
        en: "The fact “\(name)” is of kind “\(kind.rawValue)” and cannot be compared like this.",
        ja: "事実「\(name)」の kind は「\(kind.rawValue)」で、このような比較はできない。"),
      mend: kind.comparison)
  }

  static func cycle(_ path: [TaskID]) -> Complaint {
    let shown = path.prefix(12).map(\.rawValue).joined(separator: " → ")
    return Complaint(
      .cycle,
      message: LocalizedText(
        en: "These tasks wait for each other: \(shown).",
        ja: "タスクが互いを待っている: \(shown)。"),
      mend: LocalizedText(
        en: "Take one “after”, “before” or “from” out of the circle.",
        ja: "after・before・from のいずれかを外して循環を断つ。"))
  }

  static let checkImpossible = Complaint(
    .checkImpossible,
    message: LocalizedText(
      en: "Nobody can check this: the playbook knows one duty alone.",
      ja: "役割が一つしかなく、別の者が確認できない。"),
    mend: LocalizedText(
      en: "Define a second duty, or take “check” out.",
      ja: "役割をもう一つ定義するか、check を外す。"))

  static let outgoingUnchecked = Complaint(
    .outgoingUnchecked,
    message: LocalizedText(
      en: "This leaves the room and nobody checks it first.",
      ja: "外部に出るのに、事前に確認する者がいない。"),
    mend: LocalizedText(en: "Add “check: second_person”.", ja: "「check: second_person」を加える。"))

  static let decisionUnexplained = Complaint(
    .decisionUnexplained,
    message: LocalizedText(
      en: "Management is asked to decide and is not told what.",
      ja: "経営判断を求めているが、何を判断するかの説明がない。"),
    mend: LocalizedText(
      en: "Say in “guidance” what is decided and what reason is recorded.",
      ja: "何を判断し、どの理由を記録するかを guidance に書く。"))

  static func stale(_ day: String) -> Complaint {
    Complaint(
      .stale,
      message: LocalizedText(
        en: "The text was to be reviewed by \(day).", ja: "見直し期限 \(day) を過ぎている。"),
      mend: LocalizedText(
        en: "Read it through, mend it, and set a new day.",
        ja: "全体を見直して改め、新しい期限を書く。"))
  }

  static let noLicense = Complaint(
    .noLicense,
    message: LocalizedText(
      en: "Without “license” nobody else may use the text.",
      ja: "license がなく、他者が利用できない。"),
    mend: LocalizedText(
      en: "Name one by its SPDX identifier, such as CC0-1.0.",
      ja: "CC0-1.0 などSPDX識別子で書く。"))

  static func emptyPhase(_ phase: PhaseID) -> Complaint {
    Complaint(
      .emptyPhase,
      message: LocalizedText(
        en: "The phase “\(phase.rawValue)” has no tasks.",
        ja: "フェーズ「\(phase.rawValue)」にタスクがない。"),
      mend: LocalizedText(
        en: "Write at least what must not be forgotten in it.",
        ja: "忘れてはならないことだけでも書く。"))
  }

  static func titleTooWide(_ cells: Int, limit: Int) -> Complaint {
    Complaint(
      .titleTooWide,
      message: LocalizedText(
        en: "The title is \(cells) columns wide; the task pane shows \(limit).",
        ja: "題名が \(cells) 桁ある。タスク欄に収まるのは \(limit) 桁。"),
      mend: LocalizedText(
        en: "Shorten it; the guidance has room for more.",
        ja: "短くする。詳細は guidance に書く。"))
  }

  static let guidanceTooLong = Complaint(
    .guidanceTooLong,
    message: LocalizedText(
      en: "The guidance has more than two sentences.", ja: "guidance が2文を超えている。"),
    mend: LocalizedText(
      en: "Say how to do it and how to know it is done; put the rest into points.",
      ja: "やり方と完了の見分け方に絞り、残りは points に分ける。"))

  static let evidenceBare = Complaint(
    .evidenceBare,
    message: LocalizedText(
      en: "A task of the evidence phase has no due time or keeps nothing.",
      ja: "証拠保全のタスクに、期限または残す証拠の指定がない。"),
    mend: LocalizedText(
      en: "Add “due” and “evidence”.", ja: "due と evidence を加える。"))

  static func reminderOnly(_ word: String) -> Complaint {
    Complaint(
      .reminderOnly,
      message: LocalizedText(
        en: "\(quoted(word)) changes no mechanism; the same slip will come again.",
        ja: "\(named(word))では仕組みが変わらず、同じミスが再発する。"),
      mend: LocalizedText(
        en: "Name what will make the slip impossible or visible.",
        ja: "ミスを起こせなくする、または気付けるようにする対策を書く。"))
  }

  static func placeholder(_ word: String) -> Complaint {
    Complaint(
      .placeholder,
      message: LocalizedText(
        en: "\(quoted(word)) was left in the text.", ja: "\(named(word))が残っている。"),
      mend: LocalizedText(en: "Write what belongs there.", ja: "正しい内容を書く。"))
  }
}
