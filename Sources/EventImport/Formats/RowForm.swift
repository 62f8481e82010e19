internal import IncidentCore

/// How the rows of one form become events.
protocol RowForm {
  /// The event of a row; nil for what is none, such as what an export says about itself.
  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent?
}

/// One event as a file has it.
struct OutsideEvent {
  /// When it happened.
  var time: OutsideTime
  /// The time as it is written.
  var written: String
  /// What happened.
  var text: String
  /// Where it is known from.
  var source: String?
}

/// A table or lines of JSON whose columns somebody named, or that tell what they are.
struct MappedRows: RowForm {
  let mapping: ColumnMapping

  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    func value(_ field: ImportField) -> String? { mapping.columns[field].flatMap { row[$0] } }
    guard let time = value(.time) else { throw .noTime }
    guard let text = value(.text) else { throw .noText }
    let written = value(.date).map { "\($0) \(time)" } ?? time
    return OutsideEvent(
      time: try OutsideTime(written, zoneText: value(.zone), zone: zone), written: written,
      text: text, source: value(.source))
  }
}

/// The 17 columns of log2timeline.
struct L2TRows: RowForm {
  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    guard let date = row["date"], let clock = row["time"] else { throw .noTime }
    let written = "\(date) \(clock)"
    guard let parts = WrittenTime(american: date, clock: clock) else { throw .notATime(written) }
    guard let text = known(row["desc"]) ?? known(row["short"]) else { throw .noText }
    return OutsideEvent(
      time: try OutsideTime(parts, written: written, zoneText: known(row["timezone"]), zone: zone),
      written: written, text: text,
      source: known(row["host"]) ?? known(row["sourcetype"]) ?? known(row["source"]))
  }

  /// `-` stands for nothing.
  private func known(_ value: String?) -> String? { value == "-" ? nil : value }
}
