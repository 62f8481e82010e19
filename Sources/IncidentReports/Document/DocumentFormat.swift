internal import IncidentCore

/// One way to write a document down.
public protocol DocumentFormat: Sendable {
  /// Writes `document` down.
  ///
  /// - Parameters:
  ///   - document: What it says.
  ///   - heading: Of which incident it is, up to which entry, for whom, by whom. The same document
  ///     and heading always give the same bytes.
  /// - Returns: the whole file, ending in a line feed.
  func file(_ document: Document, _ heading: ReportHeading) -> String
}

extension ReportHeading {
  /// What every document says about itself, in `language`.
  func fields(in language: Language) -> [Document.Field] {
    let speak = Phrasing(language: language, zone: zone, now: exportedAt)
    func field(_ english: String, _ japanese: String, _ value: String) -> Document.Field {
      Document.Field(speak.say(english, japanese), value)
    }
    let said = speak.list(handling.sentences(in: language))
    return [
      field("Incident", "インシデント", "\(incident.rawValue) \(title[language])"),
      field("Traffic light", "共有範囲", tlpMark),
      field("Severity", "重大度", "SEV\(severity.rawValue)"),
      field(
        "State", "状態", isClosed ? speak.say("closed", "終結") : speak.say("active", "対応中")),
      field(
        "Made", "作成",
        "\(zone.iso8601(exportedAt)) (\(exportedAt.iso8601)), \(exportedBy.rawValue)"),
      field("Up to entry", "記録の範囲", "#\(headSeq)"),
      field("Hash of that entry", "その記録のハッシュ", headHash),
    ] + (handling.isComplete ? [] : [field("Left out", "除外", said)])
  }

  /// The mark of an exercise; nil for a real incident.
  func drillNote(in language: Language) -> String? {
    guard isDrill else { return nil }
    return language == .english ? "DRILL: this was an exercise." : "DRILL: 訓練の記録です。"
  }
}
