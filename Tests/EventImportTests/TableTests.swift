import EventImport
import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `a table is read by the names of its columns, and what was guessed is said`() throws {
  let file = try read("Host;Zeitpunkt;Meldung\r\nfw1;2026-11-20 09:02:11;deny\r\n", zone: .berlin)
  #expect(file.rows.map(\.text) == ["deny"])
  #expect(file.rows.map(\.source) == ["fw1"])
  #expect(file.rows.map(\.moment) == [at("2026-11-20T08:02:11Z")])
  #expect(file.rows.map(\.original) == ["fw1;2026-11-20 09:02:11;deny"])
  #expect(
    file.columns.map { "\($0.field.rawValue)=\($0.name) \($0.isGuessed)" }
      == ["time=Zeitpunkt true", "text=Meldung true", "source=Host true"])
}

@Test func `columns that were named count, by any case, and must be there`() throws {
  let text = "a,b,c\n2026-11-20T09:02Z,one,two\n"
  let file = try read(text, columns: [.time: "A", .text: "c"])
  #expect(file.rows.map(\.text) == ["two"])
  #expect(file.columns.allSatisfy { !$0.isGuessed })
  #expect(
    throws: ImportFailure.noSuchColumn("d", nearest: ["a", "b", "c"], columns: ["a", "b", "c"])
  ) {
    try read(text, columns: [.time: "a", .text: "d"])
  }
  #expect(throws: ImportFailure.noColumn(.time, columns: ["a", "b", "c"])) { try read(text) }
}

@Test func `a column for the date and one for the time of day are one time`() throws {
  let file = try read("日付,時刻,内容\n2026/11/20,9:02,ログイン\n", zone: .tokyo)
  #expect(file.rows.map(\.moment) == [at("2026-11-20T00:02Z")])
  let alone = try read("date,text\n2026-11-20T09:02+09:00,x\n")
  #expect(alone.rows.map(\.moment) == [at("2026-11-20T00:02Z")])
}

@Test func `a quoted cell may hold everything, and the lines are counted as an editor does`() throws
{
  let file = try read(
    "\u{FEFF}time,text\n\"2026-11-20T09:02Z\",\"a \"\"b\"\",\r\nc\"\n2026-11-20T09:03Z,d\n")
  #expect(file.rows.map(\.text) == ["a \"b\",\nc", "d"])
  #expect(file.rows.map(\.line) == [2, 4])
}

@Test(arguments: ["\n", "\r\n", "\r"])
func `rows end as they end on any system`(_ end: String) throws {
  let file = try read(
    ["time,text", "2026-11-20T09:02Z,a", "", "2026-11-20T09:03Z,b", ""].joined(separator: end))
  #expect(file.rows.map(\.text) == ["a", "b"])
  #expect(file.rows.map(\.line) == [2, 4])
}

@Test func `a row that does not fit is named, and the others are read`() throws {
  let file = try read(
    """
    time,text
    2026-11-20T09:02Z,ok
    2026-11-20T09:02Z
    2026-11-20T09:02Z,a,b
    2026-11-20T09:02Z,\u{0}
    ,x
    2026-11-20T09:02Z,
    2026-11-20T09:02Z,\u{3000}
    yesterday,x
    03/04/2026 10:00,x
    """)
  #expect(file.read == 9)
  #expect(file.rows.map(\.text) == ["ok"])
  #expect(
    file.refused == [
      RefusedRow(line: 3, problem: .ragged(cells: 1, columns: 2)),
      RefusedRow(line: 4, problem: .ragged(cells: 3, columns: 2)),
      RefusedRow(line: 5, problem: .nul),
      RefusedRow(line: 6, problem: .noTime),
      RefusedRow(line: 7, problem: .noText),
      RefusedRow(line: 8, problem: .noText),
      RefusedRow(line: 9, problem: .notATime("yesterday")),
      RefusedRow(line: 10, problem: .notATime("03/04/2026 10:00")),
    ])
}

@Test func `a quote that is never closed does not swallow the rest in silence`() {
  #expect(throws: ImportFailure.openQuote(line: 2)) {
    try read("time,text\n2026-11-20T09:02Z,\"open\n2026-11-20T09:03Z,b\n")
  }
}

@Test func `what is too long is refused by row, and what is too much as a whole`() throws {
  let long = String(repeating: "x", count: 1 << 20)
  let text = String(repeating: "y", count: ImportLimit.text + 1)
  let file = try read("time,text\n2026-11-20T09:02Z,\(long)\n2026-11-20T09:02Z,\(text)\n")
  #expect(
    file.refused.map(\.problem) == [
      .tooLong(bytes: long.utf8.count + 18), .tooLong(bytes: text.utf8.count),
    ])
  let rows = String(repeating: "2026-11-20T09:02Z,x\n", count: ImportLimit.rows + 1)
  #expect(throws: ImportFailure.tooManyRows) { try read("time,text\n" + rows) }
  #expect(throws: ImportFailure.tooLarge) {
    try read([UInt8](repeating: 0x20, count: ImportLimit.file + 1))
  }
  for nothing in ["", "\n\n", "time,text\n"] {
    #expect(throws: ImportFailure.empty) { try read(nothing) }
  }
}

@Test func `bytes that are no UTF-8 are shown as such and counted, and UTF-16 is named`() throws {
  let file = try read(Array("time,text\n2026-11-20T09:02Z,a".utf8) + [0xFF] + Array("b\n".utf8))
  #expect(file.rows.map(\.text) == ["a\u{FFFD}b"])
  #expect(file.replaced == 1)
  #expect(throws: ImportFailure.utf16) { try read([0xFF, 0xFE, 0x61, 0]) }
}

@Test func `hostile texts come in as they are, for the way out makes them safe`() throws {
  let hostile = "=cmd|' /C calc'!A0 \u{1B}[31m \u{202E}x <script> \u{2028} e\u{301}"
  let file = try read("time,text\n2026-11-20T09:02Z,\"\(hostile)\"\n")
  #expect(file.rows.map(\.text) == [hostile])
}
