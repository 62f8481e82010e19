/// One line of words as a person types them, split as they expect it of a shell and never by one.
///
/// Blanks divide words. Single quotes keep everything between them; in double quotes a backslash
/// keeps `"` and `\`; outside quotes it keeps the scalar that follows. Nothing is expanded, and no
/// other scalar means anything: `;`, `$(`, `*` and `~` are letters like any other.
public struct TypedLine: Hashable, Sendable {
  /// The most bytes a line may have.
  public static let limit = 4_096

  /// The words, as they are meant: without the quotes and backslashes that kept them together.
  public let words: [String]

  /// Splits a line that came in from outside.
  ///
  /// - Throws: `Refusal`; offsets count bytes of the line, from 0.
  public init(_ bytes: some Collection<UInt8>) throws(Refusal) {
    guard bytes.count <= Self.limit else { throw .tooLong }
    let text: String
    do throws(TextRefusal) {
      text = try TextEdge.decode(bytes)
    } catch {
      throw .text(error)
    }
    try self.init(text)
  }

  private init(_ text: String) throws(Refusal) {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: (mark: Unicode.Scalar, offset: Int)?
    var backslash: Int?
    var offset = 0

    func keep(_ scalar: Unicode.Scalar) { word = (word ?? .init()) + [scalar] }

    for scalar in text.unicodeScalars {
      guard scalar.properties.generalCategory != .control else {
        throw .control(scalar, offset: offset)
      }
      if backslash != nil {
        // In double quotes a backslash keeps only what would mean something there.
        if quote != nil, scalar != "\"", scalar != "\\" { keep("\\") }
        keep(scalar)
        backslash = nil
      } else if scalar == "\\", quote?.mark != "'" {
        backslash = offset
      } else if let open = quote {
        if scalar == open.mark { quote = nil } else { keep(scalar) }
      } else if scalar == "'" || scalar == "\"" {
        quote = (scalar, offset)
        // Two quotes with nothing between them are a word, too.
        word = word ?? .init()
      } else if scalar == " " {
        if let ended = word { words.append(String(ended)) }
        word = nil
      } else {
        keep(scalar)
      }
      offset += UTF8.width(scalar)
    }
    if let quote { throw .openQuote(quote.mark, offset: quote.offset) }
    if let backslash { throw .endsInBackslash(offset: backslash) }
    if let word { words.append(String(word)) }
    self.words = words
  }
}

extension TypedLine {
  /// Why a line was not taken.
  public enum Refusal: Error, Hashable, Sendable {
    /// More than `TypedLine.limit` bytes.
    case tooLong
    /// It is no text.
    case text(TextRefusal)
    /// A line feed, a tab, an escape or another control character.
    case control(Unicode.Scalar, offset: Int)
    /// A quote that nothing closes.
    case openQuote(Unicode.Scalar, offset: Int)
    /// A backslash with nothing after it.
    case endsInBackslash(offset: Int)
  }
}
