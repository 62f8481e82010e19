/// One word of a fact expression.
struct FactToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A fact's name or one of `and or not true false`.
    case word(String)
    case number(Int)
    case text(String)
    case comparison(FactExpression.Comparison)
    case opening
    case closing
    case end
  }

  var kind: Kind
  /// Unicode scalars before it.
  var offset: Int
}

extension FactToken {
  /// The words of `text`, the last one `.end`.
  static func list(_ text: String) throws(FactExpression.ParseError) -> [FactToken] {
    let scalars = Array(text.unicodeScalars.prefix(FactExpression.longest + 1))
    guard scalars.count <= FactExpression.longest else {
      throw FactExpression.ParseError(problem: .tooComplex, offset: FactExpression.longest)
    }
    var tokens: [FactToken] = []
    var rest = scalars[...]
    while let first = rest.first {
      if first == " " || first == "\t" || first == "\n" {
        rest.removeFirst()
        continue
      }
      let offset = rest.startIndex
      tokens.append(FactToken(kind: try kind(takenFrom: &rest), offset: offset))
    }
    tokens.append(FactToken(kind: .end, offset: scalars.count))
    return tokens
  }

  private static func kind(
    takenFrom rest: inout ArraySlice<Unicode.Scalar>
  ) throws(FactExpression.ParseError) -> Kind {
    let offset = rest.startIndex
    let first = rest.removeFirst()
    switch first {
    case "(": return .opening
    case ")": return .closing
    case "a"..."z":
      let tail = rest.prefix { isNamePart($0) }
      rest = rest.dropFirst(tail.count)
      return .word(string(first, tail))
    case "0"..."9", "-":
      let tail = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(tail.count)
      if first == "-", tail.isEmpty { break }
      guard let value = Int(string(first, tail)) else {
        throw FactExpression.ParseError(problem: .numberTooLarge, offset: offset)
      }
      return .number(value)
    case "\"", "'":
      let content = rest.prefix { $0 != first }
      guard content.endIndex < rest.endIndex else {
        throw FactExpression.ParseError(problem: .unclosedText, offset: offset)
      }
      rest = rest.dropFirst(content.count + 1)
      return .text(string(nil, content))
    case "=", "!", "<", ">":
      if rest.first == "=", let two = FactExpression.Comparison(rawValue: "\(first)=") {
        rest.removeFirst()
        return .comparison(two)
      }
      if let one = FactExpression.Comparison(rawValue: "\(first)") { return .comparison(one) }
    default: break
    }
    throw FactExpression.ParseError(problem: .strayCharacter, offset: offset)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "_": true
    default: false
    }
  }

  private static func string(
    _ first: Unicode.Scalar?, _ tail: ArraySlice<Unicode.Scalar>
  ) -> String {
    var text = String.UnicodeScalarView()
    if let first { text.append(first) }
    text.append(contentsOf: tail)
    return String(text)
  }
}
