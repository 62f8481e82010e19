internal import IncidentCore

extension Document {
  /// The document without what a reader may not see. What is marked stricter has to be left out
  /// by whoever puts the document together (`Redaction.allows`): a text does not know its mark.
  public func redacted(by redaction: inout Redaction) -> Document {
    if redaction.keepsTexts { return self }
    let language = language
    return mapping { redaction.text($0, in: language) }
  }
}

extension ReportHeading {
  /// The heading of a report that `redaction` was applied to, with what it did so far.
  public func redacted(by redaction: inout Redaction) -> ReportHeading {
    var heading = self
    // An incident that is itself stricter than the reader may see is named by its number alone.
    heading.title =
      redaction.allows(nil)
      ? redaction.text(title) : LocalizedText(en: "(title left out)", ja: "(件名は除外)")
    heading.exportedBy = redaction.name(exportedBy)
    heading.tlp = redaction.marking
    heading.handling = ReportHandling(redaction)
    return heading
  }
}
