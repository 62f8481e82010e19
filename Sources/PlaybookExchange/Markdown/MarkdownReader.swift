/// Reads the blocks of a Markdown text line by line, in one pass.
///
/// It knows what checklists are written in (headings, lists, check boxes, tables, fences, quotes,
/// front matter, comments) and takes everything else for running text: nothing in the file can make
/// it fail, and nothing in it is run.
struct MarkdownReader {
  /// The most lines that are read.
  static let mostLines = 100_000

  private(set) var blocks: [PlacedBlock] = []
  private var line = 0
  /// Columns in which the open items begin.
  private var indents: [Int] = []
  /// The open fence and its lines.
  private var fence: (mark: Substring, indent: Int, line: Int, text: [Substring])?
  private var isInComment = false
  private var isInFrontMatter = false
  private var isAfterBlank = true
  private var isInTable = false

  /// The blocks of `text`.
  static func blocks(of text: String) -> [PlacedBlock] {
    var reader = MarkdownReader()
    // Bytes: a line feed behind a carriage return is no character of its own to Swift.
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard reader.line < Self.mostLines else { break }
      let isReturned = line.last == UInt8(ascii: "\r")
      let whole = Substring(isReturned ? line.dropLast() : line)
      let isLong = line.count > InlineText.longest
      reader.read(
        isLong ? Substring(whole.unicodeScalars.prefix(InlineText.longest)) : whole)
    }
    reader.closeFence()
    return reader.blocks
  }

  private mutating func add(_ block: MarkdownBlock) {
    blocks.append(PlacedBlock(block: block, line: line))
  }

  private mutating func read(_ whole: Substring) {
    line += 1
    guard !isInsideSomething(whole) else { return }
    var indent = 0
    var text = whole
    while let first = text.first, first == " " || first == "\t" || first == ">" {
      indent += first == "\t" ? 4 : 1
      text.removeFirst()
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    defer { isAfterBlank = text.isEmpty }
    // Most lines are running text: what cannot be a mark is not compared with any.
    guard let first = text.utf8.first else {
      isInTable = false
      return
    }
    if !isInTable, !Self.mayBeMark(first) {
      running(text, indent: indent)
    } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
      fence = (text.prefix(3), indent, line, [])
    } else if text.hasPrefix("<!--") {
      isInComment = !text.contains("-->")
    } else if let heading = heading(text), indent < 4 {
      indents = []
      add(heading)
    } else if isUnderline(text), case .paragraph(let title, depth: nil)? = blocks.last?.block,
      !isAfterBlank
    {
      blocks.removeLast()
      add(.heading(level: text.first == "=" ? 1 : 2, text: title))
    } else if text.hasPrefix("|") || isInTable && text.contains("|") {
      row(text)
    } else if isRule(text) {
      indents = []
    } else if let item = ListMark.item(text) {
      while let last = indents.last, last >= indent { indents.removeLast() }
      add(.item(depth: indents.count, text: String(item.text), box: item.box))
      indents.append(indent)
    } else {
      running(text, indent: indent)
    }
  }

  /// Whether a line that begins with `byte` can be more than running text: ASCII marks, digits, and
  /// the first bytes of bullets and boxes.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: false
    case 0x80...: byte == 0xE2 || byte == 0xE3
    default: true
    }
  }

  /// Whether the line belongs to a fence, a comment or the front matter.
  private mutating func isInsideSomething(_ text: Substring) -> Bool {
    if let fence {
      let blanks = text.prefix(fence.indent).prefix(while: \.isWhitespace).count
      let inner = text.dropFirst(blanks)
      if inner.drop(while: \.isWhitespace).hasPrefix(fence.mark) {
        closeFence()
      } else {
        self.fence?.text.append(inner)
      }
      return true
    }
    if isInComment {
      isInComment = !text.contains("-->")
      return true
    }
    if line == 1, text == "---" {
      isInFrontMatter = true
      return true
    }
    if isInFrontMatter {
      isInFrontMatter = text != "---" && text != "..."
      return true
    }
    return false
  }

  private mutating func closeFence() {
    guard let fence else { return }
    let text = fence.text.joined(separator: "\n")
    blocks.append(PlacedBlock(block: .code(text: text), line: fence.line))
    self.fence = nil
  }

  private func heading(_ text: Substring) -> MarkdownBlock? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.first?.isWhitespace ?? true else { return nil }
    let title = rest.drop(while: \.isWhitespace)
    return .heading(level: level, text: title.trimmed(of: "#").trimmedBlanks)
  }

  private func isUnderline(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else { return false }
    return text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == first }
  }

  private func isRule(_ text: Substring) -> Bool {
    let marks = text.utf8.lazy.filter { $0 != 0x20 && $0 != 0x09 }
    guard let first = marks.first, "-*_".utf8.contains(first) else { return false }
    return marks.prefix(3).count == 3 && marks.allSatisfy { $0 == first }
  }

  private mutating func row(_ text: Substring) {
    let cells = TableRow.cells(of: text)
    if isInTable, cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }) {
      if case .row(let head, isHead: false)? = blocks.last?.block {
        blocks.removeLast()
        add(.row(cells: head, isHead: true))
      }
      return
    }
    isInTable = true
    add(.row(cells: cells, isHead: false))
  }

  /// Two lines of one text. What is longer than anybody looks at does not grow: a million lines
  /// would be copied a million times.
  private static func joined(_ before: String, _ line: Substring) -> String {
    before.utf8.count > 4 * InlineText.longest ? before : before + " " + line
  }

  /// Running text: part of the block before it, or a paragraph of its own.
  private mutating func running(_ text: Substring, indent: Int) {
    if !isAfterBlank, let last = blocks.last {
      switch last.block {
      case .item(let depth, let before, let box):
        blocks[blocks.count - 1] = PlacedBlock(
          block: .item(depth: depth, text: Self.joined(before, text), box: box), line: last.line)
        return
      case .paragraph(let before, let depth):
        blocks[blocks.count - 1] = PlacedBlock(
          block: .paragraph(text: Self.joined(before, text), depth: depth), line: last.line)
        return
      default: break
      }
    }
    let owners = indents.prefix { $0 < indent }
    if indent == 0 { indents = [] }
    add(.paragraph(text: String(text), depth: owners.isEmpty ? nil : owners.count - 1))
  }
}
