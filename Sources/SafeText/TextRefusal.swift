/// Why a text was not taken. Nothing is stored, cut or repaired when one of these is thrown.
public enum TextRefusal: Error, Hashable, Sendable {
  /// A NUL at a byte offset (from 0): stores and tools cut the text there.
  case nul(offset: Int)
  /// Bytes that are not UTF-8, from this byte offset on.
  case invalidUTF8(offset: Int)
  /// A line break at a byte offset in a field of one line.
  case lineBreak(offset: Int)
  /// More than the field takes.
  case tooLong(limit: TextLimit)
  /// Nothing but line breaks, or nothing at all.
  case empty
}

extension TextRefusal: CustomStringConvertible {
  /// One English sentence without a full stop, fit for a status line.
  public var description: String {
    switch self {
    case .nul(let offset): "NUL byte at offset \(offset)"
    case .invalidUTF8(let offset): "not UTF-8 at byte offset \(offset)"
    case .lineBreak(let offset): "line break at byte offset \(offset) in a text of one line"
    case .tooLong(let limit): "longer than \(limit)"
    case .empty: "the text is empty"
    }
  }
}
