/// How one text is written so that every YAML reader gets the same text back.
enum YAMLScalar {
  /// Where a text stands: between the brackets of a flow list fewer characters are safe.
  enum Surroundings { case block, flow }

  /// `text` on one line: as it is where that is safe, else in double quotes.
  static func inline(_ text: String, in surroundings: Surroundings = .block) -> String {
    isPlain(text, in: surroundings) ? text : quoted(text)
  }

  /// The lines of `text` where the block form `|-` can hold it exactly; nil where it cannot.
  static func blockLines(_ text: String) -> [String]? {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, lines.last?.isEmpty == false,
      lines.first?.first.map({ $0 != " " }) ?? false,
      lines.allSatisfy({ $0.last != " " && !$0.contains(where: isSpecial) })
    else { return nil }
    return lines.map { String($0) }
  }

  private static func isPlain(_ text: String, in surroundings: Surroundings) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":", !"-?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first),
      !scalars.contains(where: { isSpecial($0) || $0 == "\n" }), !looksTyped(text)
    else { return false }
    for (scalar, next) in zip(scalars, scalars.dropFirst()) {
      if scalar == ":" && next == " " || scalar == " " && next == "#" { return false }
    }
    return surroundings == .block || !scalars.contains { "[]{},:".unicodeScalars.contains($0) }
  }

  /// Whether another YAML reader would take the text for a number, a date, a truth or nothing.
  private static func looksTyped(_ text: String) -> Bool {
    let words = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", ".inf", ".nan"]
    if words.contains(text.lowercased()) || text.hasPrefix("...") { return true }
    let numeric = "0123456789.+-_:eExXoOabcdefABCDEF".unicodeScalars
    let begins = "0123456789.+".unicodeScalars
    return text.unicodeScalars.first.map { begins.contains($0) } ?? true
      && text.unicodeScalars.allSatisfy { numeric.contains($0) }
  }

  /// Control characters and what YAML counts as a line end.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case let scalar where isSpecial(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
