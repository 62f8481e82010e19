import IncidentCore
import IncidentReports
import Testing

/// Documents for people, in every format they leave in.
@Suite struct DocumentTests {
  private static let formats: [any DocumentFormat] = [
    MarkdownDocument(), HTMLDocument(), TextDocument(),
  ]

  private static func document(of text: String) -> Document {
    Document(
      title: "Custody form \(text)", language: .english,
      blocks: [
        .heading(1, text), .paragraph(text), .fields([Document.Field("Name", text)]),
        .table(columns: ["Item", "Place"], rows: [[text, text], ["second", ""]]),
        .list([text]),
        .checklist([Document.Check(text, isDone: true), Document.Check("open", isDone: false)]),
        .verbatim(text), .note(text),
      ])
  }

  private static var heading: ReportHeading {
    ReportHeading(
      SmallRecord.state, room: SmallRecord.room, headSeq: 6,
      headHash: String(repeating: "0f", count: 32),
      exportedAt: SmallRecord.known + Int64(2).hours, exportedBy: SmallRecord.alice)
  }

  @Test func `every format says of which incident it is, up to where, and that it was a drill`() {
    for format in DocumentTests.formats {
      let file = format.file(DocumentTests.document(of: "plain"), DocumentTests.heading)
        .replacing("\\", with: "")
      for part in ["IR-2026-004", "0f0f0f", "DRILL", "alice", "2026-11-20T02:02:00"] {
        #expect(file.contains(part), "\(type(of: format)) lacks \(part)")
      }
      #expect(file.last == "\n")
    }
  }

  @Test func `a document in Japanese names its own parts in Japanese`() {
    let document = Document(title: "状況報告", language: .japanese)
    for format in DocumentTests.formats {
      let file = format.file(document, DocumentTests.heading)
      #expect(file.contains("共有範囲"))
      #expect(file.contains("顧客リスト流出"))
    }
  }

  @Test(arguments: Corpus.hostile)
  func `no text breaks out of its place`(text: String) throws {
    for format in DocumentTests.formats {
      let file = format.file(DocumentTests.document(of: text), DocumentTests.heading)
      #expect(
        !file.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
      #expect(!file.contains("\u{202E}"))
    }
  }

  @Test func `a page holds nothing but our own tags, in one order, each closed`() throws {
    let hostile = Corpus.hostile.joined(separator: "\n")
    let page = HTMLDocument().file(DocumentTests.document(of: hostile), DocumentTests.heading)
    let answer = try Python.run(
      """
      import html.parser
      void, open_, seen = {"meta"}, [], set()
      class Reader(html.parser.HTMLParser):
          def handle_starttag(self, tag, attributes):
              seen.add(tag)
              if tag not in void: open_.append(tag)
              assert all(n in {"lang","charset","name","content","http-equiv","id","class","role","aria-label","scope","tabindex","data-name"}
                         for n, _ in attributes), attributes
          def handle_endtag(self, tag): assert open_.pop() == tag, tag
      Reader().feed(text)
      print(open_, sorted(seen - {"html","head","meta","title","style","body","header","main","h1","h2","p","dl","div","dt","dd",
        "table","thead","tbody","tr","th","td","ul","li","span","pre"}))
      """, on: page)
    #expect(answer == "[] []\n")
  }

  @Test func `plain text puts a row's cells below each other and leaves empty ones out`() {
    let file = TextDocument().file(
      Document(
        title: "Register", language: .english,
        blocks: [.table(columns: ["No.", "What", "Seal"], rows: [["EV-01", "vpn.log", ""]])]),
      DocumentTests.heading)
    #expect(file.hasSuffix("\n* EV-01\n  What: vpn.log\n"))
  }

  @Test func `a change of texts reaches every block`() {
    let document = DocumentTests.document(of: "secret")
    let changed = document.mapping { $0.replacing("secret", with: "[1]") }
    for format in DocumentTests.formats {
      #expect(!format.file(changed, DocumentTests.heading).contains("secret"))
    }
  }
}
