import EventImport
import IncidentCore
import WarRoomTestSupport

/// Reads `text` as a file of `format`, at a present after everything in the tests.
func read(
  _ text: String, _ format: OutsideFormat = .csv, zone: Zone? = nil,
  columns: [ImportField: String] = [:], source: String? = nil, skew: Int64 = 0
) throws(ImportFailure) -> EventFile {
  try read(Array(text.utf8), format, zone: zone, columns: columns, source: source, skew: skew)
}

/// Reads `bytes` as a file of `format`.
func read(
  _ bytes: [UInt8], _ format: OutsideFormat = .csv, zone: Zone? = nil,
  columns: [ImportField: String] = [:], source: String? = nil, skew: Int64 = 0
) throws(ImportFailure) -> EventFile {
  try EventFile(
    bytes,
    ImportOptions(
      format: format, columns: columns, zone: zone, source: source, skew: skew,
      now: .declared + Int64(300).days))
}

/// The instant `text`, which must be one.
func at(_ text: String) -> Moment { Moment(iso8601: text) ?? Moment(milliseconds: 0) }
