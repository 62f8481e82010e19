internal import IncidentCore
internal import SafeText

/// Pieces of a page. What comes from outside goes through `Escape.html`; what is ours is written in
/// both languages, each marked so that a screen reader changes its voice.
enum HTML {
  /// Everything before the first element of a page's body: the policy forbids scripts and requests.
  static func opening(title: String, language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Escape.html(title))</title>
    <style>\(style)</style>
    </head>
    <body>
    """
  }

  /// Both languages, one after the other.
  static func both(_ english: String, _ japanese: String) -> String {
    "<span class=\"en\">\(Escape.html(english))</span> "
      + "<span class=\"ja\" lang=\"ja\">\(Escape.html(japanese))</span>"
  }

  /// Both languages of a text, or the only one there is.
  static func both(_ text: LocalizedText) -> String {
    guard let english = text.en else { return spoken(text.ja ?? "", "ja") }
    guard let japanese = text.ja, japanese != english else { return self.text(english) }
    return both(english, japanese)
  }

  /// A text in whatever language somebody typed it.
  static func text(_ text: String) -> String { "<span class=\"typed\">\(Escape.html(text))</span>" }

  /// A note across the page.
  static func note(_ english: String, _ japanese: String) -> String {
    "<p class=\"note\">\(both(english, japanese))</p>"
  }

  /// A title that a section can be labelled by.
  static func title(_ id: String, _ english: String, _ japanese: String) -> String {
    "<h2 id=\"\(id)\">\(both(english, japanese))</h2>"
  }

  /// An instant: the room's wall clock to read, UTC for programs.
  static func time(_ moment: Moment, _ zone: Zone) -> String {
    let civil = zone.civil(moment)
    return "<time datetime=\"\(moment.iso8601)\">\(civil.date) \(civil.clock(seconds: true))</time>"
  }

  /// A link to another entry.
  static func link(_ seq: Int64, _ english: String, _ japanese: String) -> String {
    "<a href=\"#e\(seq)\">\(both(english, japanese)) #\(seq)</a>"
  }

  /// Names and values.
  static func list(_ items: [(String, String, String)]) -> String {
    let lines = items.map { "<div><dt>\(both($0.0, $0.1))</dt><dd>\($0.2)</dd></div>" }
    return "<dl>\n\(lines.joined(separator: "\n"))\n</dl>"
  }

  /// The names of a table's columns.
  static func head(_ columns: [(String, String)]) -> String {
    let cells = columns.map { english, japanese in
      "<th scope=\"col\">\(english == japanese ? english : both(english, japanese))</th>"
    }
    return "<thead><tr>\(cells.joined())</tr></thead>"
  }

  /// A section with one table; nothing where there are no rows.
  static func section(
    _ id: String, _ english: String, _ japanese: String, columns: [(String, String)],
    rows: [[String]]
  ) -> String {
    if rows.isEmpty { return "" }
    let lines = rows.map { row in
      "<tr><th scope=\"row\">\(row.first ?? "")</th>"
        + row.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return """
      <section aria-labelledby="\(id)">
      \(title(id, english, japanese))
      <div class="wide" role="group" aria-labelledby="\(id)" tabindex="0"><table>
      \(head(columns))
      <tbody>
      \(lines.joined(separator: "\n"))
      </tbody></table></div>
      </section>
      """
  }

  /// A text inside a picture.
  static func svg(_ text: String?) -> String { Escape.html(text ?? "") }

  private static func spoken(_ text: String, _ language: String) -> String {
    "<span class=\"typed\" lang=\"\(language)\">\(Escape.html(text))</span>"
  }
}
