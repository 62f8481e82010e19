internal import IncidentCore

/// Events of Timesketch. Those that warroom wrote itself come back as they were: without the kind
/// and the name before their text, and without what was said about corrections behind it.
struct TimesketchRows: RowForm {
  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    guard let message = row["message"] else { throw .noText }
    let isOwn = row["event_uid"] != nil && row["event_kind"] != nil
    if isOwn, row["event_kind"] == "export" { return nil }
    let written: String
    if let datetime = row["datetime"] {
      written = datetime
    } else if let timestamp = row["timestamp"] {
      written = timestamp
    } else {
      throw .noTime
    }
    return OutsideEvent(
      // A naive time of Timesketch's is UTC in its tables.
      time: try OutsideTime(written, zone: zone), written: written,
      text: isOwn ? OwnExport.plainMessage(message, row) : message,
      source: isOwn
        ? OwnExport.source(row["incident"], row["actor"])
        : row["source"] ?? row["hostname"] ?? row["host"] ?? row["data_type"]
          ?? row["timestamp_desc"])
  }
}

/// The timeline of a case of DFIR-IRIS. What warroom wrote has the entry as JSON in its raw column.
struct IRISRows: RowForm {
  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    let isOwn = row["event_source"] == "warroom"
    if isOwn, row["event_title"] == "warroom export" { return nil }
    guard let date = row["event_date"] else { throw .noTime }
    let time = try OutsideTime(date, zoneText: row["event_tz"], zone: zone)
    if isOwn, let raw = row["event_raw"] {
      var replaced = 0
      let entry = try OutsideRow(json: Array(raw.utf8)[...], line: row.line, replaced: &replaced)
      if let text = OwnExport.text(entry) {
        return OutsideEvent(
          time: time, written: date, text: text, source: OwnExport.source(nil, entry["actor"]))
      }
    }
    let title = row["event_title"]
    guard let content = row["event_content"] ?? title else { throw .noText }
    let text = title.map { content.hasPrefix($0) ? content : "\($0): \(content)" } ?? content
    return OutsideEvent(time: time, written: date, text: text, source: row["event_source"])
  }
}
