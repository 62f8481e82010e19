internal import IncidentCore
internal import SafeText

/// A Mermaid `timeline` diagram, for pages that draw them: the room's wall clock, one period an
/// entry. Meant for a handful of entries; a picture of thousands helps nobody.
///
/// In its grammar a colon ends a period and `#` begins a comment, so both become full-width.
public struct MermaidTimeline: TimelineFormat {
  /// The format.
  public init() {}

  /// The diagram's title and what the export is.
  public func heading(_ heading: ReportHeading) -> String {
    let title = "\(heading.incident.rawValue) \(heading.bothTitles)"
    return "timeline\n    title \(text(title))\n    section \(text(heading.sentence))\n"
  }

  /// One period.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let local = row.zone.iso8601(row.occurred)
    let when = local.prefix(10) + " " + local.dropFirst(11).prefix(5)
    return "    \(text(String(when))) : \(text(row.bothTexts)) : \(text(row.actor.rawValue))\n"
  }

  private func text(_ text: String) -> String {
    let line = PlainText.lines(untrusted: text).map(\.value).joined(separator: " ")
    return String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar {
          case ":": "："
          case "#": "＃"
          case ";": "；"
          default: scalar
          }
        }))
  }
}
