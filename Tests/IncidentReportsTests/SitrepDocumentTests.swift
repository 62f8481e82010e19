import IncidentCore
import IncidentReports
import Testing
import WarRoomTestSupport

struct SitrepDocumentTests {
  private var heading: (IncidentState) -> ReportHeading {
    {
      ReportHeading(
        $0, room: "0193b2f5-7c1e-7000-8000-000000000000", headSeq: 7, headHash: "ab",
        exportedAt: .declared, exportedBy: .alice)
    }
  }

  @Test(arguments: Language.allCases)
  func `a report is the same in every format, and nothing in it is markup`(language: Language) {
    let hostile = "<b>x</b> [y](http://z) |\u{1B}[2J\u{202E}"
    let given = Given().after(BlockTask(task: "C-05", reason: hostile), by: .chie)
    let report = SituationReport(given.state, now: given.now, language: language, next: nil)
    let state = given.state
    let formats: [any DocumentFormat] = [TextDocument(), MarkdownDocument(), HTMLDocument()]
    for format in formats {
      let file = format.file(report.document, heading(state))
      for part in report.parts { #expect(file.contains(part.heading)) }
      #expect(!file.contains("<b>x</b>") || format is TextDocument)
      #expect(!file.contains("[y](http://z)") || !(format is MarkdownDocument))
      #expect(!file.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }
}
