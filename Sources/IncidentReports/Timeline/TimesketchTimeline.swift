internal import IncidentCore

/// JSON Lines for Timesketch, beside the log events of the machines concerned.
///
/// Every line is an event, the first one the export itself: Timesketch knows no heading. `timestamp`
/// (microseconds) and `datetime` are written from one value, because the importer never compares
/// them, and `datetime` has its offset, because a naive one is read in the server's zone.
/// Source: `timesketch/lib/utils.py`.
public struct TimesketchTimeline: TimelineFormat {
  /// The format.
  public init() {}

  /// The export as an event.
  public func heading(_ heading: ReportHeading) -> String {
    TimesketchEvent(heading).json.line + "\n"
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    TimesketchEvent(row, of: heading).json.line + "\n"
  }
}

/// The same as a table. Timesketch drops cells such as `NA` and `null`, so whatever people may have
/// typed also stands in `message`, after words of ours; JSON Lines has no such holes.
public struct TimesketchTable: TimelineFormat {
  /// The format.
  public init() {}

  /// The names of the columns, and the export as an event.
  public func heading(_ heading: ReportHeading) -> String {
    let event = TimesketchEvent(heading)
    return CSV.row(event.cells.map(\.name)) + CSV.row(event.cells.map(\.value))
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    CSV.row(TimesketchEvent(row, of: heading).cells.map(\.value))
  }
}

/// One event as Timesketch knows them.
private struct TimesketchEvent {
  var message: String
  var moment: Moment
  var description: String
  var incident: String
  var kind: String
  var actor: String
  var phase = ""
  var task = ""
  var recorded: Moment
  var uid: String
  var tags: [String]

  init(_ heading: ReportHeading) {
    message = "[export] \(heading.sentence)"
    moment = heading.exportedAt
    description = "Exported"
    incident = heading.incident.rawValue
    kind = "export"
    actor = heading.exportedBy.rawValue
    recorded = heading.exportedAt
    uid = heading.uuid(of: "export \(heading.headHash)")
    tags = heading.tags
  }

  init(_ row: TimelineRow, of heading: ReportHeading) {
    message = "[\(row.kind)] \(row.actor.rawValue): \(row.bothTexts)"
    moment = row.occurred
    description = row.kind.split(separator: "-").map(TimesketchEvent.capitalised).joined(
      separator: " ")
    incident = heading.incident.rawValue
    kind = row.kind
    actor = row.actor.rawValue
    phase = row.phase?.rawValue ?? ""
    task = row.task?.rawValue ?? ""
    recorded = row.recorded
    uid = heading.uuid(of: row)
    tags = heading.tags(of: row) + (row.phase.map { [$0.rawValue] } ?? [])
    if !row.correctionNote.isEmpty { message += " [\(row.correctionNote)]" }
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private var microseconds: Int64 { Int64(clamping: Int128(moment.milliseconds) * 1_000) }

  var json: JSON {
    .object([
      "message": .text(message), "datetime": .text(moment.utcWithOffset),
      "timestamp": .number(microseconds), "timestamp_desc": .text(description),
      "incident": .text(incident), "event_kind": .text(kind), "actor": .text(actor),
      "phase": .text(phase), "task": .text(task), "recorded": .text(recorded.utcWithOffset),
      "event_uid": .text(uid), "tag": .list(tags.map(JSON.text)),
    ])
  }

  var cells: [(name: String, value: String)] {
    [
      ("message", message), ("datetime", moment.utcWithOffset),
      ("timestamp", String(microseconds)), ("timestamp_desc", description),
      ("incident", incident), ("event_kind", kind), ("actor", actor), ("phase", phase),
      ("task", task), ("recorded", recorded.utcWithOffset), ("event_uid", uid),
      ("tag", JSON.list(tags.map(JSON.text)).line),
    ]
  }
}
