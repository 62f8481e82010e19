internal import IncidentCore

/// Lines of YAML in block form, growing downwards, two spaces a level.
struct YAMLLines {
  private(set) var lines: [String] = []
  private var depth = 0
  /// Items begun whose first field is still to come: it stands on the line of their `- `.
  private var openDashes = 0

  /// The whole text, ending in a line end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A free line between things that are read apart.
  mutating func gap() { lines.append("") }

  /// `name: value`, the value written as given.
  mutating func field(_ name: String, raw value: String) {
    add(value.isEmpty ? "\(YAMLScalar.inline(name)):" : "\(YAMLScalar.inline(name)): \(value)")
  }

  /// `name: text`, quoted or in block form where it must be.
  mutating func field(_ name: String, _ text: String) {
    guard let block = YAMLScalar.blockLines(text) else {
      return field(name, raw: YAMLScalar.inline(text))
    }
    field(name, raw: "|-")
    nested { lines in
      for line in block { line.isEmpty ? lines.gap() : lines.add(line) }
    }
  }

  /// `name: [a, b]`; nothing where the list is empty.
  mutating func field(_ name: String, flow items: [String]) {
    if !items.isEmpty { requiredField(name, flow: items) }
  }

  /// `name: [a, b]`, also where the list is empty.
  mutating func requiredField(_ name: String, flow items: [String]) {
    let written = items.map { YAMLScalar.inline($0, in: .flow) }
    field(name, raw: "[\(written.joined(separator: ", "))]")
  }

  /// `name:` and under it the text in each language.
  mutating func field(_ name: String, _ text: LocalizedText) {
    field(name, raw: text.en == nil && text.ja == nil ? "{}" : "")
    nested { $0.languages(text) }
  }

  /// The text in each language, a line each.
  mutating func languages(_ text: LocalizedText) {
    if let english = text.en { field(Language.english.rawValue, english) }
    if let japanese = text.ja { field(Language.japanese.rawValue, japanese) }
  }

  /// `name:` and under it a `- ` item for each of `items`; nothing where there are none.
  mutating func list<Item>(
    _ name: String, _ items: [Item], spaced: Bool = false,
    _ write: (inout YAMLLines, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    field(name, raw: "")
    nested { lines in
      for (index, item) in items.enumerated() {
        if spaced, index > 0 { lines.gap() }
        lines.item { write(&$0, item) }
      }
    }
  }

  /// One `- ` item whose fields `write` adds.
  mutating func item(_ write: (inout YAMLLines) -> Void) {
    openDashes += 1
    nested(write)
  }

  /// What `write` adds, one level deeper.
  mutating func nested(_ write: (inout YAMLLines) -> Void) {
    depth += 1
    write(&self)
    depth -= 1
  }

  /// One line at the present depth.
  mutating func add(_ line: String) {
    let indent = String(repeating: "  ", count: depth - openDashes)
    let dashes = String(repeating: "- ", count: openDashes)
    openDashes = 0
    lines.append(indent + dashes + line)
  }
}
