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
      rows(of: line.text, width: width - line.indent).enumerated().map { row, text in
        let indent = String(repeating: " ", count: line.indent + (row == 0 ? 0 : 2))
        return Line(PlainText(untrusted: indent) + text, line.isHeading ? .title : .text)
      }
    }
  }

  /// The text whole, or in rows that leave two cells for the indent of all but the first.
  private func rows(of text: PlainText, width: Int) -> [PlainText] {
    TextWidth.cells(of: text) <= width ? [text] : text.wrapped(to: max(1, width - 2))
  }
}
