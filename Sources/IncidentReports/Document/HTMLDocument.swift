internal import IncidentCore
internal import SafeText

/// A document as one HTML file that needs nothing else: no script, no request, printable to PDF.
public struct HTMLDocument: DocumentFormat {
  /// The format.
  public init() {}

  /// The whole file.
  public func file(_ document: Document, _ heading: ReportHeading) -> String {
    let drill = heading.drillNote(in: document.language)
    let title = (drill == nil ? "" : "DRILL ") + document.title
    let parts = document.blocks.enumerated().map { part($0.element, number: $0.offset) }
    return """
      \(HTML.opening(title: title, language: document.language))
      <header>
      \(drill.map { part(.note($0), number: -1) } ?? "")
      <h1>\(Escape.html(title))</h1>
      \(part(.fields(heading.fields(in: document.language)), number: -1))
      </header>
      <main>
      \(parts.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func part(_ block: Document.Block, number: Int) -> String {
    switch block {
    case .heading(let level, let text):
      return "<h\(level + 1) id=\"p\(number)\">\(Escape.html(text))</h\(level + 1)>"
    case .paragraph(let text): return "<p class=\"typed\">\(lines(text))</p>"
    case .fields(let fields):
      let items = fields.map {
        "<div><dt>\(Escape.html($0.name))</dt><dd class=\"typed\">\(lines($0.value))</dd></div>"
      }
      return "<dl>\n\(items.joined(separator: "\n"))\n</dl>"
    case .table(let columns, let rows): return table(columns, rows)
    case .list(let items):
      return
        "<ul>\n\(items.map { "<li class=\"typed\">\(lines($0))</li>" }.joined(separator: "\n"))\n</ul>"
    case .checklist(let checks): return checklist(checks)
    case .verbatim(let text): return "<pre class=\"typed\">\(lines(text))</pre>"
    case .note(let text): return "<p class=\"note\">\(lines(text))</p>"
    }
  }

  /// A wide table scrolls by itself; on a telephone every row is a card, whose lines say what they are.
  /// The roles stay where a browser drops them with the layout of a table.
  private func table(_ columns: [String], _ rows: [[String]]) -> String {
    let head = columns.map { "<th scope=\"col\" role=\"columnheader\">\(Escape.html($0))</th>" }
    let body = rows.map { row in
      let cells = zip(columns, row).dropFirst().map { column, text in
        "<td role=\"cell\" class=\"\(look(text))\" data-name=\"\(Escape.html(column))\">"
          + "\(lines(text))</td>"
      }
      let first = row.first ?? ""
      return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\" class=\"\(look(first))\">"
        + "\(lines(first))</th>\(cells.joined())</tr>"
    }
    return """
      <div class="wide cards" role="group" aria-label="\(Escape.html(columns.joined(separator: ", ")))" tabindex="0">
      <table role="table">
      <thead role="rowgroup"><tr role="row">\(head.joined())</tr></thead>
      <tbody role="rowgroup">
      \(body.joined(separator: "\n"))
      </tbody></table></div>
      """
  }

  /// Numbers, times and single words stay on one line; whatever else is in a cell breaks where it must.
  private func look(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isShort = scalars.count <= 8 || scalars.count <= 20 && scalars.allSatisfy(\.isASCII)
    return isShort && !scalars.contains("\n") ? "typed short" : "typed"
  }

  /// The box is a character with a name: a form's own boxes look as if they could be ticked.
  private func checklist(_ checks: [Document.Check]) -> String {
    let items = checks.map { check in
      "<li><span role=\"img\" aria-label=\"\(check.isDone ? "done" : "open")\">"
        + "\(check.isDone ? "&#9745;" : "&#9744;")</span> "
        + "<span class=\"typed\">\(lines(check.text))</span></li>"
    }
    return "<ul class=\"boxes\">\n\(items.joined(separator: "\n"))\n</ul>"
  }

  /// Every line made harmless; `white-space: pre-wrap` keeps the breaks.
  private func lines(_ text: String) -> String {
    PlainText.lines(untrusted: text).map { Escape.html($0.value) }.joined(separator: "\n")
  }
}
