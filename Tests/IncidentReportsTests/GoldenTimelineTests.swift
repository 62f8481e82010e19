import IncidentCore
import IncidentReports
import Testing

@Suite struct GoldenTimelineTests {
  private let hash = String(repeating: "0f", count: 32)

  @Test func `the table for spreadsheets has both times, both languages and the correction`() {
    let lines = SmallRecord.written(in: CSVTimeline()).split(separator: "\r\n").map { String($0) }
    #expect(
      lines[0]
        == row(
          "warroom timeline DRILL", "IR-2026-004", "顧客リスト流出 / Customer list leak", "SEV1",
          "TLP:AMBER+STRICT", "head #6", hash, "exported 2026-11-20T02:02:00.000000+00:00",
          "by alice"))
    #expect(
      lines[1]
        == row(
          "seq", "occurred_utc", "occurred_local", "recorded_utc", "recorded_local", "zone",
          "actor", "kind", "phase", "task", "text_en", "text_ja", "correction"))
    #expect(
      lines[4]
        == row(
          "3", "2026-11-19T23:12:00.000000+00:00", "2026-11-20T08:12:00+09:00",
          "2026-11-20T00:04:00.123000+00:00", "2026-11-20T09:04:00+09:00", "Asia/Tokyo", "dan",
          "entry-recorded", "", "", #"Login on vpn1, ""admin"" [source: vpn.log]"#,
          #"Login on vpn1, ""admin"" [出典: vpn.log]"#, "corrected by #4 / #4 で訂正"))
    #expect(
      lines[6]
        == row(
          "5", "2026-11-20T00:06:00.123000+00:00", "2026-11-20T09:06:00+09:00",
          "2026-11-20T00:06:00.123000+00:00", "2026-11-20T09:06:00+09:00", "Asia/Tokyo", "alice",
          "task-done", "containment", "C-03", "C-03 done: bridge open", "C-03 を完了: bridge open",
          "taken back by #6 / #6 で取り消し"))
    #expect(lines.count == 8)
  }

  private func row(_ cells: String...) -> String {
    "\"" + cells.joined(separator: "\",\"") + "\""
  }

  @Test func `the lines for programs say what they are and keep every text exactly`() {
    let lines = SmallRecord.written(in: JSONLinesTimeline()).split(separator: "\n")
      .map { String($0) }
    #expect(
      lines[0] == #"{"format":"warroom timeline v1","incident":"IR-2026-004","#
        + #""title":{"en":"Customer list leak","ja":"顧客リスト流出"},"severity":1,"#
        + #""tlp":"amber+strict","drill":true,"zone":"Asia/Tokyo","#
        + #""head":{"seq":6,"hash":"\#(hash)"},"#
        + #""exported":"2026-11-20T02:02:00.000000+00:00","by":"alice"}"#)
    #expect(
      lines[4] == #"{"seq":4,"occurred":"2026-11-20T00:05:00.123000+00:00","#
        + #""occurredLocal":"2026-11-20T09:05:00+09:00","#
        + #""recorded":"2026-11-20T00:05:00.123000+00:00","#
        + #""recordedLocal":"2026-11-20T09:05:00+09:00","zone":"Asia/Tokyo","actor":"dan","#
        + #""kind":"entry-corrected","text":{"en":"corrects #3: It was vpn2","#
        + ##""ja":"#3 を訂正: It was vpn2"},"about":3}"##)
    #expect(lines[3].hasSuffix(#""correctedBy":[4]}"#))
    #expect(lines[5].hasSuffix(#""takenBackBy":6}"#))
    #expect(lines.count == 7)
  }

  @Test func `the page for people begins with what it is and that it was a drill`() {
    let page = SmallRecord.written(in: MarkdownTimeline())
    #expect(
      page.hasPrefix(
        """
        # DRILL IR-2026-004 顧客リスト流出 / Customer list leak

        > **DRILL / 訓練** — this was an exercise. 訓練の記録です。

        | | |
        |---|---|
        | Traffic light / 共有範囲 | TLP:AMBER+STRICT |
        | Severity / 重大度 | SEV1 |
        | Zone / 時間帯 | Asia/Tokyo |
        | Last entry / 最終記録 | \\#6 |

        """))
    #expect(
      page.contains(
        "| 5 | 2026-11-20T09:06:00+09:00<br>2026-11-20T00:06:00.123000+00:00 | "
          + "2026-11-20T09:06:00+09:00<br>2026-11-20T00:06:00.123000+00:00 | alice | task-done | "
          + "Containment<br>封じ込め | C-03 | C-03 done: bridge open | C-03 を完了: bridge open | "
          + "taken back by \\#6 / \\#6 で取り消し |\n"))
  }

  @Test func `a real incident is not called a drill in any format`() {
    var records = SmallRecord.records
    if case .opened(var opening) = records[0].event {
      opening.drill = false
      records[0].event = .opened(opening)
    }
    for format in Formats.all {
      let report = SmallRecord.written(in: format, records: records)
      #expect(!report.contains("DRILL"), "\(type(of: format))")
    }
  }

  @Test func `the same record gives the same bytes every time`() {
    for format in Formats.all {
      let first = Array(SmallRecord.written(in: format).utf8)
      #expect(first == Array(SmallRecord.written(in: format).utf8), "\(type(of: format))")
    }
  }

  @Test func `only a file for Excel begins with a byte order mark`() {
    #expect(
      SmallRecord.written(in: CSVTimeline(byteOrderMark: true)).unicodeScalars.first == "\u{FEFF}")
    #expect(SmallRecord.written(in: CSVTimeline()).unicodeScalars.first == "\"")
  }
}

/// Every format there is.
enum Formats {
  static let all = all(SmallRecord.state, SmallRecord.lanes)

  static func all(
    _ state: IncidentState, _ lanes: LaneChart, leavingOut leftOut: Set<Int64> = []
  ) -> [any TimelineFormat] {
    [
      MarkdownTimeline(), CSVTimeline(), CSVTimeline(byteOrderMark: true), JSONLinesTimeline(),
      TimesketchTimeline(), TimesketchTable(), IRISTimeline(), MISPEvent(), MermaidTimeline(),
      STIXBundle(state, leavingOut: leftOut), TheHiveCase(state), TheHiveTimeline(),
      PlasoTimeline(), DeadlineCalendar(state), MermaidGantt(state),
      HTMLReport(state, lanes: lanes),
    ]
  }
}
