/// Text being typed: one line or many, a cursor, undo. A value, so a draft can be kept and compared.
///
/// The cursor stands between characters as people see them (grapheme clusters): a composed kana or
/// an accented letter is deleted as one.
public struct TextEditor: Hashable, Sendable {
  /// How many lines the text may have.
  public enum Lines: String, Hashable, Sendable, Codable {
    /// Line breaks become blanks.
    case one
    /// Line breaks are kept.
    case many
  }

  /// How many lines the text may have.
  public let lines: Lines
  /// Most characters held; more are not taken in.
  public static let limit = 65_536

  private(set) var characters: [Character]
  private(set) var position: Int
  private var removed: [Character] = []
  private var past: [Step] = []
  private var future: [Step] = []

  private struct Step: Hashable, Sendable {
    var characters: [Character]
    var position: Int
  }

  /// How many steps can be undone.
  private static let depth = 100

  /// An editor that holds `text`, with the cursor behind it.
  public init(text: String = "", lines: Lines = .one) {
    self.lines = lines
    characters = Array(text.prefix(TextEditor.limit))
    position = characters.count
  }

  /// What is typed, lines ended by LF.
  public var text: String { String(characters) }

  /// Whether nothing is typed.
  public var isEmpty: Bool { characters.isEmpty }

  /// Takes a key; false where it means nothing in a text.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .enter where lines == .many: insert("\n")
    case .backspace, .control("h"): remove(from: position - 1, to: position)
    case .delete, .control("d"): remove(from: position, to: position + 1)
    case .control("k"): cut(from: position, to: endOfLine)
    case .control("u"): cut(from: startOfLine, to: position)
    case .control("w"), .alt("\u{7F}"): cut(from: wordBefore, to: position)
    case .alt("d"): cut(from: position, to: wordAfter)
    case .control("y"): insert(String(removed))
    case .control("z"), .control("_"): undo()
    case .alt("z"), .alt("_"): redo()
    default: return move(key)
    }
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): position = max(0, position - 1)
    case .right, .control("f"): position = min(characters.count, position + 1)
    case .home, .control("a"): position = startOfLine
    case .end, .control("e"): position = endOfLine
    case .wordLeft, .alt("b"): position = wordBefore
    case .wordRight, .alt("f"): position = wordAfter
    case .up where lines == .many: moveLine(by: -1)
    case .down where lines == .many: moveLine(by: 1)
    default: return false
    }
    return true
  }

  // MARK: Changing

  private mutating func insert(_ typed: String) {
    let room = TextEditor.limit - characters.count
    let clean = typed.unicodeScalars.map { scalar -> Character in
      (scalar == "\n" || scalar == "\r") && lines == .one ? " " : Character(scalar)
    }
    guard !clean.isEmpty, room > 0 else { return }
    remember()
    // Joined with what stands before, so that a combining mark joins its letter.
    let head = characters[..<position] + clean.prefix(room)
    let tail = characters[position...]
    let joined = Array(String(head))
    position = joined.count
    characters = joined + tail
  }

  private mutating func remove(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, end)
    guard start < end, !range.isEmpty else { return }
    remember()
    characters.removeSubrange(range)
    position = range.lowerBound
  }

  private mutating func cut(from start: Int, to end: Int) {
    guard start < end else { return }
    removed = Array(characters[start..<end])
    remove(from: start, to: end)
  }

  private mutating func remember() {
    past.append(Step(characters: characters, position: position))
    if past.count > TextEditor.depth { past.removeFirst() }
    future = []
  }

  private mutating func undo() {
    guard let step = past.popLast() else { return }
    future.append(Step(characters: characters, position: position))
    (characters, position) = (step.characters, step.position)
  }

  private mutating func redo() {
    guard let step = future.popLast() else { return }
    past.append(Step(characters: characters, position: position))
    (characters, position) = (step.characters, step.position)
  }

  // MARK: Places

  private var startOfLine: Int {
    (characters[..<position].lastIndex(of: "\n") ?? -1) + 1
  }

  private var endOfLine: Int {
    characters[position...].firstIndex(of: "\n") ?? characters.count
  }

  private var wordBefore: Int {
    var place = position
    while place > 0, !TextEditor.isWord(characters[place - 1]) { place -= 1 }
    while place > 0, TextEditor.isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  private var wordAfter: Int {
    var place = position
    while place < characters.count, !TextEditor.isWord(characters[place]) { place += 1 }
    while place < characters.count, TextEditor.isWord(characters[place]) { place += 1 }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private mutating func moveLine(by distance: Int) {
    let column = position - startOfLine
    if distance < 0 {
      guard startOfLine > 0 else { return }
      position = startOfLine - 1
      position = min(startOfLine + column, position)
    } else {
      guard endOfLine < characters.count else { return }
      position = endOfLine + 1
      position = min(position + column, endOfLine)
    }
  }
}

extension TextEditor: Codable {
  private enum Field: String, CodingKey { case text, lines }

  /// Reads the text; the cursor stands behind it, and nothing can be undone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Field.self)
    self.init(
      text: try container.decode(String.self, forKey: .text),
      lines: try container.decode(Lines.self, forKey: .lines))
  }

  /// Writes the text and how many lines it may have.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Field.self)
    try container.encode(text, forKey: .text)
    try container.encode(lines, forKey: .lines)
  }
}
