/// Finds what YAML can do and a playbook must not, before the YAML reader sees the text.
///
/// Anchors, aliases, tags, complex keys and deep brackets are how a small file makes a YAML reader
/// slow, huge or crash. The scan knows just enough of the language to tell them from the same
/// characters in quotes, comments, block texts and ordinary words. It takes one pass.
struct StructureScan {
  private var cursor: ScalarCursor
  /// Open `[` and `{`.
  private var brackets = 0
  /// Whether a value may begin here, so that `&` is an anchor and not part of a word.
  private var mayBegin = true
  /// Whether the last word was plain text, which a deeper line would continue.
  private var isPlainOpen = false
  /// Columns of the open keys and dashes, growing.
  private var indents: [Int] = []
  /// Column where the last value began; one of `indents` if that turns out to be a key.
  private var valueIndent = 0
  private var findings: [(complaint: Complaint, position: Position)] = []
  private var comments: [YAMLComment] = []

  /// What `text` must not contain, in order. Deep nesting ends the scan.
  static func findings(in text: SourceText) -> [(complaint: Complaint, position: Position)] {
    var scan = StructureScan(cursor: ScalarCursor(text.scalars))
    while !scan.cursor.isAtEnd, scan.findings.count < FindingLog.longest {
      guard scan.scanLine() else { break }
    }
    return scan.findings
  }

  /// The comments of `text`, which holds nothing that `findings` complains about.
  static func comments(in text: SourceText) -> [YAMLComment] {
    var scan = StructureScan(cursor: ScalarCursor(text.scalars))
    while !scan.cursor.isAtEnd { guard scan.scanLine() else { break } }
    return scan.comments
  }

  private init(cursor: ScalarCursor) { self.cursor = cursor }

  /// Scans to the start of the next line; false where it makes no sense to go on.
  private mutating func scanLine() -> Bool {
    enterLine()
    let start = cursor.position
    while !cursor.isAtLineEnd {
      if cursor.current == "#" {
        isPlainOpen = false
        takeComment(isAlone: cursor.position == start)
        break
      }
      if mayBegin, cursor.current == "-", cursor.isAlone {
        openBlock(at: cursor.indent)
        cursor.advance()
      } else if mayBegin, cursor.current == "|" || cursor.current == ">", brackets == 0 {
        skipBlockText()
        return true
      } else if mayBegin {
        beginValue()
      } else {
        continueValue()
      }
      guard indents.count + brackets <= YAMLTree.deepest + 1 else {
        findings.append((.tooDeep, cursor.position))
        return false
      }
      cursor.skipBlanks()
    }
    cursor.skipLine()
    return true
  }

  private mutating func takeComment(isAlone: Bool) {
    let line = cursor.position.line
    var text = String.UnicodeScalarView()
    while !cursor.isAtLineEnd, let scalar = cursor.current {
      text.append(scalar)
      cursor.advance()
    }
    comments.append(YAMLComment(text: String(text), line: line, isAlone: isAlone))
  }

  /// Decides whether the line goes on with the text of the one before.
  private mutating func enterLine() {
    if cursor.isAtDocumentMark, brackets == 0 {
      for _ in 0..<3 { cursor.advance() }
      (mayBegin, isPlainOpen, indents) = (true, false, [])
      cursor.skipBlanks()
      return
    }
    let indent = cursor.skipBlanks()
    guard !cursor.isAtLineEnd else { return }
    let continues = isPlainOpen && (brackets > 0 || indent > indents.last ?? -1)
    if continues {
      mayBegin = false
    } else if brackets == 0 {
      mayBegin = true
      while let last = indents.last, last > indent { indents.removeLast() }
    }
    isPlainOpen = continues
  }
}

// MARK: Values

extension StructureScan {
  /// A key or a dash: what follows belongs to it while it is further right.
  private mutating func openBlock(at column: Int) {
    if brackets == 0, column > indents.last ?? -1 { indents.append(column) }
  }

  private mutating func beginValue() {
    switch cursor.current {
    case "&": refuse(.anchor)
    case "*": refuse(.alias)
    case "!": refuse(.tag)
    case "?" where cursor.isAlone:
      findings.append((.complexKey, cursor.position))
      openBlock(at: cursor.indent)
      cursor.advance()
    case "\"", "'":
      valueIndent = cursor.indent
      skipQuoted()
    case "[", "{":
      if brackets == 0 { valueIndent = cursor.indent }
      brackets += 1
      cursor.advance()
    case "]", "}": closeBracket()
    case "," where brackets > 0, ":" where brackets > 0 || cursor.isAlone: cursor.advance()
    default:
      if brackets == 0 { valueIndent = cursor.indent }
      mayBegin = false
      skipWord()
    }
  }

  private mutating func continueValue() {
    switch cursor.current {
    case ":" where cursor.isAlone || brackets > 0:
      openBlock(at: valueIndent)
      (mayBegin, isPlainOpen) = (true, false)
      cursor.advance()
    case "," where brackets > 0:
      (mayBegin, isPlainOpen) = (true, false)
      cursor.advance()
    case "]" where brackets > 0, "}" where brackets > 0: closeBracket()
    default: skipWord()
    }
  }

  private mutating func refuse(_ complaint: Complaint) {
    findings.append((complaint, cursor.position))
    skipWord()
    isPlainOpen = false
  }

  private mutating func closeBracket() {
    brackets = max(0, brackets - 1)
    (mayBegin, isPlainOpen) = (false, false)
    cursor.advance()
  }

  /// At least one scalar of plain text, up to white space or what ends a plain text.
  private mutating func skipWord() {
    repeat { cursor.advance() } while !isAtWordEnd
    isPlainOpen = true
  }

  private var isAtWordEnd: Bool {
    switch cursor.current {
    case nil, " ", "\t", "\n": true
    case ":": cursor.isAlone || (brackets > 0 && Self.isFlowMark(cursor.next))
    case let scalar: brackets > 0 && Self.isFlowMark(scalar)
    }
  }

  private static func isFlowMark(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "[", "]", "{", "}", ",": true
    default: false
    }
  }

  private mutating func skipQuoted() {
    let quote = cursor.current
    cursor.advance()
    while let scalar = cursor.current {
      cursor.advance()
      if scalar == "\\", quote == "\"" {
        cursor.advance()
      } else if scalar == quote {
        guard quote == "'", cursor.current == "'" else { break }
        cursor.advance()
      }
    }
    (mayBegin, isPlainOpen) = (false, false)
  }

  /// A text after `|` or `>`: every following line that is deeper than its parent.
  private mutating func skipBlockText() {
    let outer = indents.last ?? 0
    var indent: Int?
    while !cursor.isAtLineEnd {
      if cursor.current == "#" {
        takeComment(isAlone: false)
        break
      }
      if let digit = cursor.current?.value, (0x31...0x39).contains(digit) {
        indent = outer + Int(digit - 0x30)
      }
      cursor.advance()
    }
    cursor.skipLine()
    while !cursor.isAtEnd {
      if let ahead = cursor.indentAhead {
        let inner = indent ?? max(ahead, outer + 1)
        guard ahead >= inner else { break }
        indent = inner
      }
      cursor.skipLine()
    }
    isPlainOpen = false
  }
}
