/// The text of a table cell, in which a list can only be written as HTML.
enum CellText {
  /// The pieces between `<li>`, `<p>` and `<br>`, each without its tags.
  static func parts(of cell: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = cell[...]
    while let open = rest.firstIndex(of: "<") {
      part += rest[..<open]
      let tag = rest[open...]
      let name = tag.dropFirst().prefix(4).lowercased()
      let isBreak = ["li>", "li ", "br>", "br/", "br ", "p>", "/p>", "/li>", "ul>", "ol>"]
        .contains { name.hasPrefix($0) }
      if isBreak {
        parts.append(part)
        part = ""
        rest = tag.dropFirst(tag.prefix { $0 != ">" }.count + 1)
      } else {
        part += "<"
        rest = tag.dropFirst()
      }
    }
    parts.append(part + rest)
    return parts.map(\.trimmedBlanks).filter { !InlineText($0).plain.isEmpty }
  }
}
