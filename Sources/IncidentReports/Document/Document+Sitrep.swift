public import IncidentCore

extension SituationReport {
  /// The report as a document.
  public var document: Document {
    Document(
      title: title, language: language,
      blocks: parts.flatMap { [.heading(1, $0.heading), .list($0.items)] })
  }
}
