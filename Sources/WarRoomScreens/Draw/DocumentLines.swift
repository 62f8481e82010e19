internal import IncidentReports
internal import SafeText
internal import TerminalCells

/// A document on the screen: the same that leaves the room, without its heading, which the header
/// bar shows already.
struct DocumentLines: ScrolledText {
  private let document: Document

  init(_ document: Document) { self.document = document }

  var heading: PlainText { "\(document.title)" }

  func lines(width: Int) -> [Line] {
    TextDocument.lines(of: document.blocks).flatMap { line in
      line.text.wrapped(to: max(1, width - line.indent)).enumerated().map { row, text in
        let indent = String(repeating: " ", count: line.indent + (row == 0 ? 0 : 2))
        return Line(PlainText(untrusted: indent) + text, line.isHeading ? .title : .text)
      }
    }
  }
}
