internal import SafeText

/// A document as Markdown: CommonMark with tables and task lists as GitHub writes them.
public struct MarkdownDocument: DocumentFormat {
  /// The format.
  public init() {}

  /// The whole file.
  public func file(_ document: Document, _ heading: ReportHeading) -> String {
    let drill = heading.drillNote(in: document.language)
    let title = "# \(drill == nil ? "" : "DRILL ")\(Escape.markdown(document.title))"
    let about = part(.fields(heading.fields(in: document.language)))
    let parts = [title] + (drill.map { [part(.note($0))] } ?? []) + [about]
    return (parts + document.blocks.map(part)).joined(separator: "\n\n") + "\n"
  }

  private func part(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text):
      return String(repeating: "#", count: level + 1) + " " + Escape.markdown(text)
    case .paragraph(let text): return Escape.markdown(text)
    case .fields(let fields):
      return table([" ", " "], fields.map { [$0.name, $0.value] })
    case .table(let columns, let rows): return table(columns, rows)
    case .list(let items):
      return items.map { "- " + Escape.markdown($0) }.joined(separator: "\n")
    case .checklist(let lines):
      return lines.map { "- [\($0.isDone ? "x" : " ")] " + Escape.markdown($0.text) }
        .joined(separator: "\n")
    case .verbatim(let text): return Escape.markdownBlock(text)
    case .note(let text): return "> **" + Escape.markdown(text) + "**"
    }
  }

  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map(Escape.markdown).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: "---|", count: columns.count)
    return ([line(columns), rule] + rows.map(line)).joined(separator: "\n")
  }
}
