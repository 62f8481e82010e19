import BundledPlaybooks
import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing
import WarRoomTestSupport

struct MarkdownChecklistTests {
  @Test(arguments: Language.allCases)
  func `the checklist has every task under its phase, so that our own import finds them`(
    language: Language
  ) throws {
    let source = try #require(BundledPlaybooks.source(named: "customer-data-leak"))
    let playbook = try #require(PlaybookReader().read(source, file: "f").playbook)
    let text = MarkdownChecklist.text(of: playbook, in: language)
    let file = ForeignFile(name: "f.md", bytes: Array(text.utf8))
    let report = try PlaybookImporter().read([file]).report
    for phase in playbook.phases { #expect(report.tasks[phase.id] == phase.tasks.count) }
    #expect(report.unassigned == 0)
  }

  @Test func `nothing in a title becomes markup`() throws {
    var playbook = Playbook.tiny
    playbook.title = LocalizedText(en: "# [x](javascript:y) <b>", ja: "題")
    let text = MarkdownChecklist.text(of: playbook, in: .english)
    #expect(text.hasPrefix("# \\# \\[x\\](javascript\\:y) \\<b\\>\n"))
  }
}
