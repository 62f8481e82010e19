/// Finds mail addresses: something, `@`, and a domain with a dot in it.
enum MailAddresses {
  /// Every address in `text`, in order.
  static func found(in text: [Unicode.Scalar]) -> [Finding] {
    var found: [Finding] = []
    var free = 0
    for at in text.indices where text[at] == "@" {
      var start = at
      while start > free, isLocal(text[start - 1]) { start -= 1 }
      while start < at, text[start] == "." { start += 1 }
      let end = domainEnd(text, after: at)
      guard start < at, end > at + 1 else { continue }
      let value = String(String.UnicodeScalarView(text[start..<end]))
      found.append(Finding(kind: .mail, range: start..<end, value: value))
      free = end
    }
    return found
  }

  /// The end of the domain after `at`; where it begins where there is none. In a domain of other
  /// letters than ASCII, only its first label may have them: after the rest, Japanese text goes on
  /// without a blank.
  private static func domainEnd(_ text: [Unicode.Scalar], after at: Int) -> Int {
    var position = at + 1
    if position < text.count, !text[position].isASCII {
      while position < text.count, text[position].properties.isAlphabetic { position += 1 }
      guard position < text.count, text[position] == "." else { return at + 1 }
    }
    var end = position
    while end < text.count, isDomain(text[end]) { end += 1 }
    while end > at + 1, !isAlphanumeric(text[end - 1]) { end -= 1 }
    let domain = text[at + 1..<end]
    guard let dot = domain.lastIndex(of: "."), dot > at + 1,
      domain[(dot + 1)...].contains(where: isLetter)
    else { return at + 1 }
    return end
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "/", "=", "?", "^", "_", "`", "{", "|",
      "}", "~":
      true
    default: isAlphanumeric(scalar)
    }
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || isAlphanumeric(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar)
  }
}
