/// A text of the post-mortem that people write.
public enum ReviewPart: String, Hashable, Codable, CaseIterable, Sendable {
  /// What happened, in a few sentences.
  case summary
  /// Whom it harmed and how, beside what the facts say.
  case impact
  /// How the response went.
  case response
}

/// One thing in the post-mortem that somebody can write, change or take back.
public enum ReviewItem: Hashable, Sendable {
  /// A text in one language.
  case text(ReviewPart, Language)
  /// A finding by its number.
  case finding(Int)
  /// A cause by its number.
  case cause(Int)
  /// An action item by its number.
  case action(Int)
  /// Who has checked the whole.
  case checks

  /// How people and the command line call it: `summary/ja`, `L-02`, `R-03`, `A-01`, `check`.
  public var label: String {
    switch self {
    case .text(let part, let language): "\(part.rawValue)/\(language.rawValue)"
    case .finding(let number): "L-\(padded(number, 2))"
    case .cause(let number): "R-\(padded(number, 2))"
    case .action(let number): "A-\(padded(number, 2))"
    case .checks: "check"
    }
  }

  /// What is called `label`; letters in either case, numbers with or without zeros before them.
  public init?(label: String) {
    let typed = label.lowercased()
    if typed == "check" {
      self = .checks
      return
    }
    if let slash = typed.firstIndex(of: "/"),
      let part = ReviewPart(rawValue: String(typed[..<slash])),
      let language = Language(rawValue: String(typed[typed.index(after: slash)...]))
    {
      self = .text(part, language)
      return
    }
    guard let number = Int(typed.dropFirst(2)), number > 0, typed.utf8.count <= 8 else {
      return nil
    }
    switch typed.prefix(2) {
    case "l-": self = .finding(number)
    case "r-": self = .cause(number)
    case "a-": self = .action(number)
    default: return nil
    }
  }
}

/// Kept as one word, `text:summary:ja` or `finding:2`: what was recorded with any number is kept with
/// it.
extension ReviewItem: Codable {
  private var stored: String {
    switch self {
    case .text(let part, let language): "text:\(part.rawValue):\(language.rawValue)"
    case .finding(let number): "finding:\(number)"
    case .cause(let number): "cause:\(number)"
    case .action(let number): "action:\(number)"
    case .checks: "checks"
    }
  }

  private init?(stored: String) {
    let words = stored.split(separator: ":").map(String.init)
    switch (words.first, words.dropFirst().first) {
    case ("text", let part?):
      guard words.count == 3, let part = ReviewPart(rawValue: part),
        let language = Language(rawValue: words[2])
      else { return nil }
      self = .text(part, language)
    case ("finding", let number?): self = .finding(Int(number) ?? 0)
    case ("cause", let number?): self = .cause(Int(number) ?? 0)
    case ("action", let number?): self = .action(Int(number) ?? 0)
    case ("checks", nil): self = .checks
    default: return nil
    }
  }

  /// Reads the word.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let item = ReviewItem(stored: word) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no part of a post-mortem: \(word)")
    }
    self = item
  }

  /// Writes the word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }
}
