internal import IncidentCore

/// A MISP event with one text attribute an entry, which its timeline view shows by `first_seen`.
///
/// Nothing in it is an indicator (`to_ids` false, no correlation): these are the acts of people.
/// Source: the event schema of PyMISP (`schema-lax.json`).
public struct MISPEvent: TimelineFormat {
  /// The format.
  public init() {}

  /// The event down to its first attribute, which is the export itself.
  public func heading(_ heading: ReportHeading) -> String {
    let event: JSON = .object([
      "uuid": .text(heading.uuid(of: "misp event")),
      "info": .text("\(heading.incident.rawValue) \(heading.bothTitles)"),
      "date": .text(String(heading.exportedAt.utcWithOffset.prefix(10))),
      "timestamp": .text(String(heading.exportedAt.seconds)),
      "published": .truth(false),
      "analysis": .text(heading.isClosed ? "2" : "1"),
      "threat_level_id": .text(String(min(heading.severity.rawValue, 4))),
      "distribution": .text("0"),
      "Orgc": .object(["uuid": .text(heading.author), "name": .text("warroom")]),
      "Tag": .list(heading.tags.map { .object(["name": .text($0)]) }),
    ])
    let export = attribute(
      "export \(heading.headHash)", of: heading, seen: heading.exportedAt,
      recorded: heading.exportedAt, value: heading.sentence, comment: "export")
    return "{\"Event\":" + event.line.dropLast() + ",\"Attribute\":[\n" + export.line
  }

  /// One attribute.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let comment = [row.kind, row.phase?.rawValue, row.task?.rawValue].compactMap(\.self)
    let attribute = attribute(
      "#\(row.seq)", of: heading, seen: row.occurred, recorded: row.recorded,
      value: "\(row.bothTexts) [\(row.actor.rawValue)]", tlp: row.tlp,
      comment: comment.joined(separator: " ")
        + (row.correctionNote.isEmpty ? "" : " [\(row.correctionNote)]"))
    return ",\n" + attribute.line
  }

  /// The end of the list and of the event.
  public func ending(_ heading: ReportHeading) -> String { "\n]}}\n" }

  private func attribute(
    _ name: String, of heading: ReportHeading, seen: Moment, recorded: Moment, value: String,
    tlp: TrafficLight? = nil, comment: String
  ) -> JSON {
    .object([
      "uuid": .text(heading.uuid(of: name)),
      "type": .text("text"),
      "category": .text("Internal reference"),
      "to_ids": .truth(false),
      "distribution": .text("5"),
      "disable_correlation": .truth(true),
      "timestamp": .text(String(recorded.seconds)),
      "first_seen": .text(seen.utcWithOffset),
      "last_seen": .text(seen.utcWithOffset),
      "value": .text(value),
      "comment": .text(comment),
      "Tag": tlp.map { .list([.object(["name": .text("tlp:\($0.rawValue)")])]) },
    ])
  }
}

extension Moment {
  /// Whole seconds since 1970, rounded down.
  fileprivate var seconds: Int64 {
    milliseconds / 1_000 - (milliseconds % 1_000 < 0 ? 1 : 0)
  }
}
