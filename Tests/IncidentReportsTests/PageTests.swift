import Foundation
import IncidentCore
import IncidentReports
import Testing

/// The page that readers without warroom open.
@Suite struct PageTests {
  private let hostile = SmallRecord.written(
    in: HTMLReport(SmallRecord.state, lanes: SmallRecord.lanes),
    records: SmallRecord.records + SmallRecord.record(of: Corpus.hostile).dropFirst())

  /// Where a browser is, if there is one.
  private static let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test func `no text becomes a tag, an attribute or an address`() throws {
    let answer = try Python.run(
      """
      import collections, html.parser
      tags, addresses = collections.Counter(), []
      class Reader(html.parser.HTMLParser):
          def handle_starttag(self, tag, attributes):
              tags[tag] += 1
              for name, value in attributes:
                  assert not name.startswith("on"), name
                  if name in ("href", "src"): addresses.append(value)
      Reader().feed(text)
      assert all(address.startswith("#e") for address in addresses), addresses
      print(sorted(set(tags) & {"script", "svg", "img", "iframe", "object", "form", "link"}))
      print("script" in text.split("</style>")[0])
      """, on: hostile)
    #expect(answer == "['svg']\nFalse\n")
  }

  @Test func `every entry is a row with both times and a link from its correction`() {
    #expect(hostile.contains("<tr id=\"e3\"><th scope=\"row\">3</th>"))
    #expect(
      hostile.contains("<time datetime=\"2026-11-19T23:12:00.000Z\">2026-11-20 08:12:00</time>"))
    #expect(hostile.contains("<a href=\"#e4\"><span class=\"en\">corrected by</span>"))
  }

  @Test(.enabled(if: chromium != nil, "no browser here"))
  func `a browser shows the whole page on a telephone and on paper, and asks nobody for anything`()
    throws
  {
    let browser = try #require(PageTests.chromium)
    let html = try #require(ValidatorTests.formats["html"])
    let page = SmallRecord.written(in: html, records: ValidatorTests.records)
    let seen = try Validators.browse(
      page, entries: ValidatorTests.records.count, with: browser)
    #expect(seen.status == 0, "\(seen.output)")
  }
}
