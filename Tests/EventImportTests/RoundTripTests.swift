import EventImport
import IncidentCore
import IncidentReports
import Testing
import WarRoomTestSupport

/// A timeline of one room goes into another: the same texts at the same times.
@Test(arguments: [
  OutsideFormat.csv, .jsonl, .timesketch, .timesketchCSV, .iris,
])
func `what one room exports, another takes in as it was`(_ format: OutsideFormat) throws {
  let texts = [
    "login", "a, \"b\"\nc; d", "=1+2", "'=1+2", "ログイン失敗 [corrected by #", "\u{202E}x\u{1B}[0m",
    "e\u{301} 👩‍🚒", "[entry-recorded] bob: x",
  ]
  let state = Given().state
  var records = texts.enumerated().map { offset, text in
    IncidentRecord(
      .entryRecorded(EntryRecorded(text: text)),
      stamp: Stamp(
        seq: Int64(offset + 1), at: .declared, occurred: .declared + -Int64(offset + 1).minutes,
        by: .bob, via: "local"))
  }
  records.append(
    IncidentRecord(
      .entryCorrected(EntryCorrected(entry: 2, text: "y")),
      stamp: Stamp(seq: 9, at: .declared, by: .chie, via: "local")))
  var corrections = Corrections()
  corrections.add(records)
  let heading = ReportHeading(
    state, room: "00000000-0000-4000-8000-000000000000", headSeq: 9,
    headHash: String(repeating: "0", count: 64), exportedAt: .declared, exportedBy: .alice)
  let writer: any TimelineFormat =
    switch format {
    case .csv: CSVTimeline(byteOrderMark: true)
    case .jsonl: JSONLinesTimeline()
    case .timesketch: TimesketchTimeline()
    case .timesketchCSV: TimesketchTable()
    default: IRISTimeline()
    }
  var report = TimelineReport(
    heading, format: writer, rows: TimelineRows(state, corrections: corrections),
    redaction: Redaction(Redaction.Choice(), of: state, members: []))
  var text = report.beginning
  for record in records { text += report.row(record) }
  text += report.end

  let file = try read(text, format)
  #expect(file.refused.isEmpty)
  #expect(file.rows.count == records.count)
  for (row, record) in zip(file.rows, records) {
    #expect(row.moment == record.stamp.happened)
    guard case .entryRecorded(let entry) = record.event else { continue }
    // What a table guards against spreadsheets cannot be told from an apostrophe that was typed.
    if format == .csv, entry.text.hasPrefix("'") { continue }
    // JSON keeps every scalar; a table for people shows what cannot be seen by name.
    if format == .jsonl || format == .timesketch || format == .iris {
      #expect(row.text == entry.text)
    } else if entry.text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x2000 }) {
      #expect(row.text == entry.text)
    }
  }
  #expect(file.rows.allSatisfy { $0.source?.isEmpty == false })
}
