internal import IncidentReports
internal import SafeText

extension Printer {
  /// Prints a document for people at a terminal.
  func document(_ document: Document) throws {
    try line("\(document.title)")
    try line("")
    for text in TextDocument.lines(of: document.blocks) { try line(text.indented) }
  }
}
