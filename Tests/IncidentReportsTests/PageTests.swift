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
  func `a browser shows the whole page and asks nobody for anything`() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let page = directory.appending(path: "page.html")
    try Data(hostile.utf8).write(to: page)
    let browser = try #require(PageTests.chromium)
    let options = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr",
      "--user-data-dir=\(directory.path)/profile",
    ]
    let log = directory.appending(path: "log").path
    let shown = try Command.run(
      "/bin/sh",
      ["-c", "\"$0\" \"$@\" 2>'\(log)'", browser] + options + ["--dump-dom", page.absoluteString])
    let rows = shown.components(separatedBy: "<tr id=\"e").count - 1
    #expect(rows == SmallRecord.records.count + Corpus.hostile.count)
    // What a page does wrong, the browser's console says.
    let console = try String(contentsOfFile: log, encoding: .utf8)
    #expect(!console.contains("CONSOLE"), "\(console)")

    let paper = directory.appending(path: "page.pdf").path
    _ = try Command.run(
      "/bin/sh",
      ["-c", "\"$0\" \"$@\" 2>/dev/null", browser] + options
        + ["--print-to-pdf=\(paper)", page.absoluteString])
    #expect(FileManager.default.contents(atPath: paper)?.starts(with: Data("%PDF".utf8)) == true)
  }
}
