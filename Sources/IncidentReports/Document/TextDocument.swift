internal import IncidentCore
public import SafeText

/// A document as plain text for a terminal, a mail or a printer: no markup, and nothing in columns,
/// so that it reads the same at every width and aloud.
public struct TextDocument: DocumentFormat {
  /// The format.
  public init() {}

  /// The whole file.
  public func file(_ document: Document, _ heading: ReportHeading) -> String {
    let drill = heading.drillNote(in: document.language).map { [Document.Block.note($0)] } ?? []
    let about = Document.Block.fields(heading.fields(in: document.language))
    let title = TextLine("\(document.title)", indent: 0)
    let lines =
      [title, TextLine("", indent: 0)]
      + TextDocument.lines(of: drill + [about] + document.blocks)
    return lines.map { $0.indented.value + "\n" }.joined()
  }

  /// The lines of `blocks`, with an empty line between two blocks. A screen wraps them at its own
  /// width.
  public static func lines(of blocks: [Document.Block]) -> [TextLine] {
    Array(blocks.map(lines).joined(separator: [TextLine("", indent: 0)]))
  }

  private static func lines(of block: Document.Block) -> [TextLine] {
    switch block {
    case .heading(let level, let text):
      [TextLine("\(level == 1 ? "== " : "-- ")\(text)", indent: 0, isHeading: true)]
    case .paragraph(let text): split(text, indent: 0)
    case .fields(let fields): fields.flatMap { pair($0.name, $0.value, indent: 0) }
    case .table(let columns, let rows): rows.flatMap { row(columns, $0) }
    case .list(let items): items.flatMap { split($0, indent: 0, mark: "- ") }
    case .checklist(let checks):
      checks.flatMap { split($0.text, indent: 0, mark: $0.isDone ? "[x] " : "[ ] ") }
    case .verbatim(let text): split(text, indent: 4)
    case .note(let text): split(text, indent: 0, mark: "! ")
    }
  }

  /// The first cell stands alone, the others below it under their columns' names; empty ones not.
  private static func row(_ columns: [String], _ cells: [String]) -> [TextLine] {
    let rest = zip(columns, cells).dropFirst().filter { !$0.1.isEmpty }
    return split(cells.first ?? "", indent: 0, mark: "* ")
      + rest.flatMap { pair($0.0, $0.1, indent: 2) }
  }

  private static func pair(_ name: String, _ value: String, indent: Int) -> [TextLine] {
    split(value, indent: indent, mark: "\(name): ")
  }

  private static func split(_ text: String, indent: Int, mark: PlainText = "") -> [TextLine] {
    PlainText.lines(untrusted: text).enumerated().map { line, text in
      line == 0
        ? TextLine(mark + text, indent: indent) : TextLine(text, indent: indent + 2)
    }
  }
}

/// One line of a document, not wrapped yet.
public struct TextLine: Hashable, Sendable {
  /// What it says.
  public var text: PlainText
  /// Blanks before it.
  public var indent: Int
  /// Whether it begins a part.
  public var isHeading: Bool

  init(_ text: PlainText, indent: Int, isHeading: Bool = false) {
    self.text = text
    self.indent = indent
    self.isHeading = isHeading
  }

  /// The line with its blanks.
  public var indented: PlainText {
    PlainText(untrusted: String(repeating: " ", count: indent)) + text
  }
}
