internal import IncidentCore

/// A Mermaid `timeline` diagram, for pages that draw them: the room's wall clock, one period an
/// entry. Meant for a handful of entries; a picture of thousands helps nobody.
///
/// What its grammar knows, such as the colon that ends a period, becomes full-width.
public struct MermaidTimeline: TimelineFormat {
  /// The format.
  public init() {}

  /// The diagram's title and what the export is.
  public func heading(_ heading: ReportHeading) -> String {
    let title = "\(heading.incident.rawValue) \(heading.bothTitles)"
    return
      "timeline\n    title \(Mermaid.text(title))\n    section \(Mermaid.text(heading.sentence))\n"
  }

  /// One period.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let local = row.zone.iso8601(row.occurred)
    let when = local.prefix(10) + " " + local.dropFirst(11).prefix(5)
    return
      "    \(Mermaid.text(String(when))) : \(Mermaid.text(row.bothTexts)) : \(Mermaid.text(row.actor.rawValue))\n"
  }
}
