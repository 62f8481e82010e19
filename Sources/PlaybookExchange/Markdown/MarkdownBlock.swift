/// One block of a Markdown text, as far as a checklist needs it.
enum MarkdownBlock: Equatable {
  /// `## text`, or a text underlined with `===` or `---`.
  case heading(level: Int, text: String)
  /// An item of a list; `depth` counts from 0, `box` is nil where it has no check box.
  case item(depth: Int, text: String, box: Bool?)
  /// Lines of running text; `depth` is nil outside lists, else the depth of the item it belongs to.
  case paragraph(text: String, depth: Int?)
  /// The lines of a fence.
  case code(text: String)
  /// The cells of one row of a table, the row under the heading left out.
  case row(cells: [String], isHead: Bool)
}

/// A block with the line it begins on, from 1.
struct PlacedBlock {
  let block: MarkdownBlock
  let line: Int
}
