internal import IncidentCore

/// One JSON object a line, for programs: the first says what the report is, every other one is an
/// entry. Texts read back exactly as they were typed.
public struct JSONLinesTimeline: TimelineFormat {
  /// The name and version of this format, in the first line.
  public static let format = "warroom timeline v1"

  /// The format.
  public init() {}

  /// The line about the report.
  public func heading(_ heading: ReportHeading) -> String {
    let object: JSON = .object([
      "format": .text(JSONLinesTimeline.format),
      "incident": .text(heading.incident.rawValue),
      "title": .texts(heading.title),
      "severity": .number(Int64(heading.severity.rawValue)),
      "tlp": .text(heading.tlp.rawValue),
      "drill": .truth(heading.isDrill),
      "zone": .text(heading.zone.identifier),
      "head": .object(["seq": .number(heading.headSeq), "hash": .text(heading.headHash)]),
      "exported": .text(heading.exportedAt.utcWithOffset),
      "by": .text(heading.exportedBy.rawValue),
      "handling": heading.handling.json,
    ])
    return object.line + "\n"
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    row.json.line + "\n"
  }
}

extension TimelineRow {
  /// The entry as one JSON object; `warroom log --json` prints the same.
  public var json: JSON {
    .object([
      "seq": .number(seq),
      "occurred": .text(occurred.utcWithOffset),
      "occurredLocal": .text(zone.iso8601(occurred)),
      "recorded": .text(recorded.utcWithOffset),
      "recordedLocal": .text(zone.iso8601(recorded)),
      "zone": .text(zone.identifier),
      "actor": .text(actor.rawValue),
      "kind": .text(kind),
      "phase": phase.map { .text($0.rawValue) },
      "task": task.map { .text($0.rawValue) },
      "tlp": tlp.map { .text($0.rawValue) },
      "starred": isStarred ? .truth(true) : nil,
      "text": .object(["en": .text(english), "ja": .text(japanese)]),
      "about": about.map { .number($0) },
      "correctedBy": correctedBy.isEmpty ? nil : .list(correctedBy.map { .number($0) }),
      "takenBackBy": takenBackBy.map { .number($0) },
    ])
  }
}
