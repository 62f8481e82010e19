internal import IncidentCore

/// A description as other tools have it, often Markdown, taken apart into what a task of ours has:
/// one paragraph of guidance, points, pages, and commands that are shown and never run.
struct Description {
  /// The first paragraph.
  private(set) var guidance = ""
  /// What follows it, one paragraph or item each.
  private(set) var points: [String] = []
  /// Pages it points to.
  private(set) var refs: [Reference] = []
  /// What stood in fences.
  private(set) var automation: [String] = []

  /// The parts of `text`.
  init(_ text: String) {
    for placed in MarkdownReader.blocks(of: text) {
      switch placed.block {
      case .heading(_, let text), .item(_, let text, _), .paragraph(let text, _): add(text)
      case .row(let cells, _): add(cells.joined(separator: ": "))
      case .code(let text): if !text.trimmedBlanks.isEmpty { automation.append(text) }
      }
    }
  }

  private mutating func add(_ source: String) {
    let text = InlineText(source)
    refs += text.links
    guard !text.plain.isEmpty else { return }
    if guidance.isEmpty, points.isEmpty { guidance = text.plain } else { points.append(text.plain) }
  }
}
