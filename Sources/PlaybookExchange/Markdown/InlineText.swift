internal import IncidentCore
internal import PlaybookFormat

/// Text inside a block without the marks of Markdown and HTML.
///
/// One pass over the scalars; what closes a mark is looked for once and remembered, so that a
/// million openings take no longer than a million letters.
struct InlineText {
  /// The text as people read it.
  private(set) var plain = ""
  /// The pages it pointed to.
  private(set) var links: [Reference] = []
  /// Whether a part of it was a program, a style or another element that is not for people.
  private(set) var hasScript = false

  private let scalars: [Unicode.Scalar]
  private var result = String.UnicodeScalarView()
  private var index = 0
  private var closers: [Unicode.Scalar: Int] = [:]

  /// Unicode scalars that are looked at: eight times what a playbook keeps of a text.
  static let longest = 8 * Wording.longestText

  /// The text in `source`.
  init(_ source: some StringProtocol) {
    scalars = Array(source.unicodeScalars.prefix(Self.longest))
    while index < scalars.count { step() }
    plain = String(result).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func step() {
    let scalar = scalars[index]
    switch scalar {
    case "\\" where isPunctuation(at: index + 1):
      result.append(scalars[index + 1])
      index += 2
    case "*", "`": index += 1
    case "~" where next(1) == "~": index += 2
    case "_" where isAtWordEdge: index += 1
    case "!" where next(1) == "[": index += 1
    case "[": link()
    case "<": tag()
    case "&": entity()
    default:
      result.append(scalar)
      index += 1
    }
  }

  private func next(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  private func isPunctuation(at place: Int) -> Bool {
    place < scalars.count && scalars[place].isASCII && !scalars[place].properties.isAlphabetic
      && !(0x30...0x39).contains(scalars[place].value) && scalars[place].value > 0x20
  }

  /// `_` is emphasis at the edge of a word and a letter inside of one.
  private var isAtWordEdge: Bool {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = next(1) ?? " "
    return !Self.isWord(before) || !Self.isWord(after)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == "_"
  }

  /// Where `closer` stands next, from the present place on.
  private mutating func position(of closer: Unicode.Scalar, from start: Int) -> Int? {
    if let known = closers[closer], known >= start { return known < scalars.count ? known : nil }
    let found = scalars[min(start, scalars.count)...].firstIndex(of: closer) ?? scalars.count
    closers[closer] = found
    return found < scalars.count ? found : nil
  }
}

// MARK: Links, tags, entities

extension InlineText {
  /// `[text](address)` leaves its text; a bracket that is no link stays.
  private mutating func link() {
    guard let end = position(of: "]", from: index), end + 1 < scalars.count,
      scalars[end + 1] == "(", let close = position(of: ")", from: end + 1)
    else {
      result.append("[")
      index += 1
      return
    }
    let title = InlineText(String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
    let address =
      String(String.UnicodeScalarView(scalars[(end + 2)..<close]))
      .split(separator: " ").first.map { $0.trimmed(of: "<").trimmed(of: ">") } ?? ""
    result.append(contentsOf: title.plain.unicodeScalars)
    if Self.isAddress(address), !title.plain.isEmpty {
      links.append(Reference(title: title.plain, url: address))
    }
    index = close + 1
  }

  /// `text` written so that it is read back as it is: for texts that are no Markdown.
  static func literal(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\*_`~[]<>&!".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Addresses a playbook may show.
  static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count <= 2_000
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0.isWelcome }
  }

  /// `<br>` is a blank, `<script>` goes with all it holds, other tags go alone.
  private mutating func tag() {
    guard let first = next(1), first.isASCII,
      first.properties.isAlphabetic || first == "/" || first == "!",
      let end = position(of: ">", from: index)
    else {
      result.append("<")
      index += 1
      return
    }
    let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end].prefix(2_000)))
    if inside.hasPrefix("http://") || inside.hasPrefix("https://") {
      result.append(contentsOf: inside.unicodeScalars)
    } else {
      result.append(" ")
    }
    index = end + 1
    let name = inside.lowercased().prefix { $0.isLetter }
    guard ["script", "style", "iframe", "object"].contains(name) else { return }
    hasScript = true
    // The end of the element is the next closing tag of any name: what is lost is not for people.
    while let open = position(of: "<", from: index) {
      index = open
      if next(1) == "/" { return }
      index += 1
    }
    index = scalars.count
  }

  private mutating func entity() {
    let names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "#39": "'",
    ]
    let head = scalars[(index + 1)...].prefix(10)
    guard let end = head.firstIndex(of: ";") else {
      result.append("&")
      index += 1
      return
    }
    let name = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
    let code =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let scalar = names[name] ?? code.flatMap({ Unicode.Scalar($0) }) else {
      result.append("&")
      index += 1
      return
    }
    result.append(scalar)
    index = end + 1
  }
}
