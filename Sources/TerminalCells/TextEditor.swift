/// Text being typed: one line or many, a cursor, undo. A value, so a draft can be kept and compared.
///
/// The cursor stands between characters as people see them (grapheme clusters): a composed kana or
/// an accented letter is deleted as one. What is typed or pasted is kept exactly, save that every
/// kind of line end becomes LF; it is made safe to look at only when it is drawn.
public struct TextEditor: Hashable, Sendable {
  /// How many lines the text may have.
  public enum Lines: String, Hashable, Sendable, Codable {
    /// Line breaks become blanks.
    case one
    /// Line breaks are kept.
    case many
  }

  /// Most bytes of UTF-8 held, as many as the longest text of a record.
  public static let limit = 65_536

  /// How many lines the text may have.
  public let lines: Lines
  /// The width in cells at which the text is drawn. Where it is known, Up and Down move by rows as
  /// they are seen; otherwise by lines.
  public var columns = Int.max
  /// Whether the last key was not taken because the text would have grown beyond `limit`.
  public internal(set) var isFull = false

  /// What stands before the cursor, and behind it.
  var before: String
  var after = ""
  /// The cell column Up and Down try to come back to.
  var goal: Int?
  /// What was cut last, for Ctrl-Y.
  var cuttings = ""
  var history = EditHistory()

  /// An editor that holds `text`, with the cursor behind it.
  public init(text: String = "", lines: Lines = .one) {
    self.lines = lines
    before = ""
    before = normalised(text)
  }

  /// What is typed, lines ended by LF.
  public var text: String { before + after }

  /// Whether nothing is typed.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// `text` with line ends as this editor keeps them.
  func normalised(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": result.append(lines == .one ? " " : "\n")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
