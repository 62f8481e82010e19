/// Why a text is not taken as somebody's public key.
public enum KeyProblem: Error, Hashable, Sendable {
  /// Nothing is there.
  case empty
  /// It is the half that nobody else may see.
  case isPrivate
  /// More than one key, or a line feed inside of one.
  case severalLines
  /// Something stands before the type, which only the room may write there.
  case hasOptions
  /// A type the room does not take, such as `ssh-dss`.
  case type(String)
  /// An RSA key of so few bits.
  case tooShort(bits: Int)
  /// The bytes are not a key of the type in front of them.
  case damaged
}

extension PublicKey {
  /// Longer lines are no key: RSA of 16,384 bits needs less than half of it.
  private static var longest: Int { 8_192 }

  /// Reads the one line of a `.pub` file.
  ///
  /// - Parameter line: Type, base64 and, if there is one, a comment; white space around it does
  ///   not matter.
  /// - Returns: the key, and the comment, which is no part of it.
  /// - Throws: the `KeyProblem` that stands against it.
  public static func read(line: String) throws(KeyProblem) -> (key: PublicKey, comment: String) {
    let scalars = line.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    guard !line.utf8.containsPrivateMark else { throw .isPrivate }
    let end = scalars.lastIndex { !$0.properties.isWhitespace } ?? start
    let text = scalars[start...end]
    guard !text.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" }) else {
      throw .severalLines
    }
    let words = text.split(maxSplits: 2) { $0 == " " || $0 == "\t" }.map(String.init)
    guard let type = Kind(rawValue: words[0]) else { throw problem(with: words) }
    guard words.count > 1, line.utf8.count <= longest,
      let bytes = Base64.bytes(Array(words[1].utf8))
    else { throw .damaged }
    try KeyBytes.judge(bytes, as: type)
    return (PublicKey(type: type, base64: words[1]), words.count > 2 ? words[2] : "")
  }

  /// What is wrong where a line does not begin with a type the room takes.
  private static func problem(with words: [String]) -> KeyProblem {
    let rest = words.dropFirst().joined(separator: " ")
    let mentions = Kind.allCases.contains { rest.contains($0.rawValue + " ") }
    return mentions || words[0].unicodeScalars.contains("=") ? .hasOptions : .type(words[0])
  }
}

extension String.UTF8View {
  /// Whether it is a private key in any of the forms that ssh-keygen and PuTTY write.
  fileprivate var containsPrivateMark: Bool {
    let text = String(self)
    return ["PRIVATE KEY", "PuTTY-User-Key-File"].contains { text.contains($0) }
  }
}
