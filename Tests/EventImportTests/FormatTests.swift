import EventImport
import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `lines of JSON are read by their names, also below one another`() throws {
  let file = try read(
    """
    {"@timestamp":"2026-11-20T09:02:11Z","message":"a\\nb","host":{"name":"web-14"},"n":1}

    {"@timestamp":1795132931250,"message":"c","host":{"name":"web-15"}}
    """, .jsonl, columns: [.source: "host.name"])
  #expect(file.rows.map(\.text) == ["a\nb", "c"])
  #expect(file.rows.map(\.source) == ["web-14", "web-15"])
  #expect(file.rows.map(\.line) == [1, 3])
  #expect(file.rows[1].moment == at("2026-11-20T00:02:11.250Z"))
}

@Test func `a line that is no object, or holds half a character, is named`() throws {
  let deep = String(repeating: "[", count: 100_000)
  let file = try read(
    [
      #"{"time":"2026-11-20T09:02Z","text":"ok"}"#, "[1]", "{", "nonsense",
      #"{"time":"2026-11-20T09:02Z","text":"\ud800"}"#,
      #"{"time":"2026-11-20T09:02Z","text":null}"#, #"{"time":"2026-11-20T09:02Z","text":"b"} x"#,
      deep,
    ].joined(separator: "\n"), .jsonl)
  #expect(file.rows.map(\.text) == ["ok"])
  #expect(
    file.refused.map(\.problem) == [
      .notJSON, .notJSON, .notJSON, .unsoundText(column: "text"), .noText, .notJSON, .notJSON,
    ])
}

@Test func `Timesketch's lines are known without a mapping`() throws {
  let line =
    #"{"message":"sshd: accepted","datetime":"2026-11-20T09:02:11.000000+00:00","#
    + #""timestamp":1795165331000000,"timestamp_desc":"Login","hostname":"web-14"}"#
  let file = try read(line, .timesketch)
  #expect(file.rows.map(\.text) == ["sshd: accepted"])
  #expect(file.rows.map(\.source) == ["web-14"])
  let table = try read(
    "message,datetime,timestamp_desc\nx,2026-11-20T09:02:11+00:00,Login\n", .timesketchCSV)
  #expect(table.rows.map(\.source) == ["Login"])
  #expect(throws: ImportFailure.otherFormat(.timesketch, missing: ["message"])) {
    try read(#"{"text":"x"}"#, .timesketch)
  }
}

@Test func `plaso's table has no quotes and American days`() throws {
  let columns =
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,"
    + "notes,format,extra"
  let file = try read(
    """
    \(columns)
    11/20/2026,09:02:11,UTC,M...,LOG,sshd,Login,root,web-14,in,"quoted is no quote,2,-,-,-,-,-
    11/20/2026,09:02:11,Asia/Tokyo,M...,LOG,sshd,Login,root,-,-,-,2,-,-,-,-,-
    00/00/0000,--:--:--,UTC,M...,LOG,sshd,Login,root,-,a,b,2,-,-,-,-,-
    """, .l2tcsv)
  #expect(file.rows.map(\.text) == ["\"quoted is no quote"])
  #expect(file.rows.map(\.source) == ["web-14"])
  #expect(file.rows.map(\.moment) == [at("2026-11-20T09:02:11Z")])
  #expect(file.refused.map(\.line) == [3, 4])
}

@Test func `a timeline of DFIR-IRIS is known without a mapping`() throws {
  let file = try read(
    """
    event_date,event_tz,event_title,event_category,event_content,event_raw,event_source,event_assets,event_iocs,event_tags
    2026-11-20T09:02:11.000000,+09:00,Login,Initial Access,from abroad,,vpn,,,
    2026-11-20T09:02:11.000000,+09:00,Alone,,,,,,,
    """, .iris)
  #expect(file.rows.map(\.text) == ["Login: from abroad", "Alone"])
  #expect(file.rows.map(\.source) == ["vpn", nil])
  #expect(file.rows.first?.moment == at("2026-11-20T00:02:11Z"))
}
