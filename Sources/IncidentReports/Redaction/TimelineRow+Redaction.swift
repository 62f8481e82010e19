internal import IncidentCore

extension TimelineRow {
  /// The row without what a reader may not see; nil where it is left out.
  public func redacted(by redaction: inout Redaction) -> TimelineRow? {
    guard redaction.admits(seq, tlp, about: task) else { return nil }
    if redaction.keepsTexts { return self }
    var row = self
    row.actor = redaction.name(actor)
    row.english = redaction.text(english, in: .english)
    row.japanese =
      saysTheSameTwice && !redaction.choice.isBlameless
      ? row.english : redaction.text(japanese, in: .japanese)
    return row
  }
}
