import Foundation
import IncidentCore
import IncidentReports
import Testing

@Suite struct HostileTextTests {
  private let records = SmallRecord.record(of: Corpus.hostile)

  @Test(arguments: [CSVTimeline(), CSVTimeline(byteOrderMark: true)])
  func `another program's CSV reader finds one row an entry and no formula`(
    format: CSVTimeline
  ) throws {
    let report = SmallRecord.written(in: format, records: records)
    let answer = try Python.run(
      """
      rows = list(csv.reader(io.StringIO(text.lstrip("\\ufeff"), newline=""), strict=True))
      formulas = [c for r in rows for c in r if c.strip()[:1] in tuple("=+-@＝＋－＠")]
      print(len(rows) - 2, sorted({len(r) for r in rows[1:]}), formulas)
      """, on: report)
    #expect(answer == "\(records.count) [13] []\n")
  }

  @Test func `another program's JSON reader gets every text back exactly`() throws {
    let report = SmallRecord.written(in: JSONLinesTimeline(), records: records)
    let answer = try Python.run(
      """
      rows = [json.loads(line) for line in text.split("\\n")[1:-1]]
      print(json.dumps([r["text"]["en"] for r in rows[1:]], ensure_ascii=True))
      """, on: report)
    let texts = try JSONDecoder().decode([String].self, from: Data(answer.utf8))
    #expect(texts.map { Array($0.utf8) } == Corpus.hostile.map { Array($0.utf8) })
  }

  @Test func `every entry is one line of the Markdown table, with ten cells`() throws {
    let report = SmallRecord.written(in: MarkdownTimeline(), records: records)
    let rows = report.split(separator: "\n").filter { $0.hasPrefix("| 2") || $0.hasPrefix("| 3") }
    let cells = rows.map { row in
      var cells = 0
      var escaped = false
      for scalar in row.unicodeScalars {
        if scalar == "|", !escaped { cells += 1 }
        escaped = scalar == "\\" && !escaped
      }
      return cells
    }
    #expect(!cells.isEmpty && cells.allSatisfy { $0 == 11 })
    #expect(report.split(separator: "\n").count { $0.hasPrefix("| ") } == records.count + 8)
  }

  @Test func `no format holds a byte that a terminal would obey`() throws {
    for format in Formats.all {
      let report = SmallRecord.written(in: format, records: records)
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(report.utf8).write(to: file)
      let count = try Command.run(
        "/usr/bin/env",
        [
          "LC_ALL=C", "grep", "-c", "-a", "-P",
          #"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]"#, file.path,
        ])
      #expect(count == "0\n", "\(type(of: format))")
      #expect(!report.unicodeScalars.contains("\u{202E}"), "\(type(of: format))")
    }
  }
}
