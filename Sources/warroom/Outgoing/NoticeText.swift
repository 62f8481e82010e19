internal import IncidentCore
internal import SafeText

/// One notice as a page of text, without the text of its own.
struct NoticeText {
  /// The notice.
  var notice: OutgoingNotice
  /// Its incident.
  var state: IncidentState
  /// How to speak.
  var speech: Phrasing

  /// The page.
  var lines: [PlainText] {
    let details = notice.details
    let tlp = (details.tlp ?? state.tlp).rawValue.uppercased()
    return [speech.line(of: notice)]
      + [
        field(speech.say("language", "言語"), details.language.rawValue),
        field(speech.say("marking", "取扱区分"), "TLP:\(tlp)"),
      ] + optional(speech.say("by way of", "送付方法"), details.channel)
      + optional(
        speech.say("task", "タスク"),
        details.task.map { "\($0.rawValue) \(state.task($0)?.plan.title[speech.language] ?? "")" })
      + optional(speech.say("legal clock", "法定期限"), details.clock?.rawValue)
      + optional(speech.say("follows", "続報の元"), details.follows?.rawValue)
      + notice.versions.map(version) + notice.progress.verdicts.map(verdict) + missing + sending
  }

  private func version(_ version: OutgoingNotice.Version) -> PlainText {
    field(
      "v\(version.number)",
      "\(speech.time(version.at)) \(version.by.rawValue) \(version.size) B sha256 \(version.sha256.prefix(16))…"
        + (version.number == notice.progress.version ? speech.say("  (counts)", "(有効)") : ""))
  }

  private func verdict(_ verdict: OutgoingNotice.Verdict) -> PlainText {
    let mark = verdict.passed ? speech.say("right", "問題なし") : speech.say("NOT right", "差し戻し")
    return field(
      speech.name(verdict.check),
      speech.list(
        ["\(mark) \(verdict.by.rawValue) \(speech.time(verdict.at))", verdict.note].compactMap(
          \.self)
      ))
  }

  private var missing: [PlainText] {
    guard notice.state == .checking else { return [] }
    return [field(speech.say("missing", "不足"), speech.checks(notice.missing))]
  }

  private var sending: [PlainText] {
    guard let sending = notice.progress.sending else { return [] }
    let said = sending.said
    return [
      field(
        speech.say("SENT", "送付"),
        "v\(said.version) \(speech.both(said.sent)) \(said.channel) (\(sending.by.rawValue))"),
      field("sha256", said.sha256),
    ] + optional(speech.say("receipt", "受付番号"), said.receipt)
      + optional(speech.say("promised", "続報の予告"), notice.progress.promise.map(speech.both))
      + optional(speech.say("note", "メモ"), said.note)
  }

  private func optional(_ name: String, _ value: String?) -> [PlainText] {
    value.map { [field(name, $0)] } ?? []
  }

  private func field(_ name: String, _ value: String) -> PlainText {
    "    \(Column.padded(name, 18)) \(value)"
  }
}
