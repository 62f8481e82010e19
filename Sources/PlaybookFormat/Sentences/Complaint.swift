internal import IncidentCore

/// A broken rule in words, before it has a place. All sentences of this module are in this folder.
struct Complaint: Sendable {
  let rule: Rule
  let message: LocalizedText

  /// Worked out only for findings that are shown: looking for the nearest word takes time, and a
  /// hostile file makes a hundred thousand mistakes.
  let mend: @Sendable () -> LocalizedText

  init(
    _ rule: Rule, message: LocalizedText,
    mend: @escaping @autoclosure @Sendable () -> LocalizedText
  ) {
    self.rule = rule
    self.message = message
    self.mend = mend
  }

  /// `text` in English quotes, cut where a sentence would drown in it.
  static func quoted(_ text: String) -> String { "“\(short(text))”" }

  /// `text` in Japanese quotes, cut likewise.
  static func named(_ text: String) -> String { "「\(short(text))」" }

  private static func short(_ text: String) -> String {
    guard text.unicodeScalars.count > 40 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…"
  }

  /// "Write “title”, …" where something near was meant, else the list of what is allowed.
  static func choose(_ typed: String, from allowed: [String]) -> LocalizedText {
    let near = nearest(to: typed, in: allowed)
    if let best = near.first {
      return LocalizedText(
        en: "Did you mean \(quoted(best))?", ja: "\(named(best))の誤りではないか確かめる。")
    }
    let list = allowed.prefix(24).joined(separator: ", ")
    guard !list.isEmpty else {
      return LocalizedText(en: "Define it first, or take it out.", ja: "先に定義するか、削除する。")
    }
    return LocalizedText(en: "Use one of: \(list).", ja: "次のいずれかを使う: \(list)。")
  }
}
