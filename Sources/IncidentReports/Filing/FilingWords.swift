internal import IncidentCore

/// The words of drafts, in each language.
struct FilingWords {
  let speak: Phrasing

  init(_ speak: Phrasing) { self.speak = speak }

  func field(_ english: String, _ japanese: String, _ value: String) -> Document.Field {
    Document.Field(speak.say(english, japanese), value)
  }

  var draftMark: String { speak.say(" (draft)", "(案)") }
  var warning: String {
    speak.say(
      "DRAFT. Filled from the record of the room; what nobody knows stays unknown. Not legal advice: have it checked before it is sent.",
      "下書き。記録から転記したもので、判明していない事項は「不明」「調査中」のまま示す。法的助言ではない。提出前に必ず確認する。")
  }
  var plain: String {
    speak.say(
      "No list of items is at hand for this filing, so the draft has the three parts of any report. Where the recipient has a form, use that.",
      "この報告先が定める記載事項は登録されていないため、判明していること・調査中のこと・今後の対応の三部で示す。提出先の様式があればそれに従う。")
  }
  func filled(_ count: Int, _ all: Int) -> Document.Field {
    field("Items complete", "記入済みの項目", "\(count) / \(all)")
  }
  var columns: [String] {
    [speak.say("Content", "内容"), speak.say("How sure", "確度"), speak.say("Taken from", "出所")]
  }
  var itemColumns: [String] { [speak.say("Item", "項目")] + columns }
  var knownPart: String { speak.say("1. What is known", "1. 現時点で判明していること") }
  var openPart: String { speak.say("2. Under investigation", "2. 調査中のこと") }
  var nextPart: String { speak.say("3. What comes next", "3. 今後の対応") }
  var nothingKnown: String {
    speak.say("Nothing is known yet.", "現時点で判明している事項はない。")
  }
  var nothingOpen: String { speak.say("Nothing.", "なし。") }
  var toFill: String { speak.say("To fill in", "記入が必要な事項") }
  var sources: String { speak.say("Where the rule stands", "根拠") }

  /// The zone whose days the clock counts.
  func zone(of clock: WatchedClock) -> Zone { clock.definition.zone ?? speak.zone }

  /// What a line says, how sure, and where from.
  func row(_ line: FilingLine) -> [String] {
    let text = line.question.map { "\($0.title[speak.language]): \(line.text)" } ?? line.text
    let entries = line.entries.map { "#\($0)" }
    return [text, name(line.certainty), speak.list(entries + [line.source].compactMap(\.self))]
  }

  func name(_ certainty: FilingLine.Certainty) -> String {
    switch certainty {
    case .confirmed: speak.name(FactSet.Status.confirmed)
    case .estimated: speak.name(FactSet.Status.estimated)
    case .ruledOut: speak.name(FactSet.Status.ruledOut)
    case .investigating: speak.name(FactSet.Status.investigating)
    case .recorded: speak.say("recorded", "記録")
    case .unknown: speak.say("unknown", "不明")
    case .byHand: speak.say("by hand", "手作業")
    }
  }

  /// The command that answers `question`.
  func command(for question: FactDefinition) -> String {
    let value =
      switch question.kind {
      case .bool: "yes|no"
      case .int: "1200"
      case .date: "\"2026-11-20 09:02\""
      case .choice: question.choices.joined(separator: "|")
      case .text: "\"…\""
      }
    return "warroom fact set \(question.id) \(value) --status estimated --source \"…\""
  }
}
