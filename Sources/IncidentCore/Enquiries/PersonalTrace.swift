/// What looks as if it said who somebody is: an address of mail, a telephone, card or personal number.
/// A look of one glance, for a warning while there is still time to take it back; nothing is refused.
public enum PersonalTrace {
  /// Digits in a row, blanks and hyphens between them allowed, from which on they are taken for
  /// somebody's number.
  static let digits = 9

  /// Whether something in `text` looks so.
  public static func isIn(_ text: String) -> Bool { hasMail(text) || hasNumber(text) }

  private static func hasMail(_ text: String) -> Bool {
    var before = 0
    var after: Int?
    for scalar in text.unicodeScalars {
      if scalar == "@" || scalar == "\u{FF20}" {
        after = before > 0 ? 0 : nil
        before = 0
      } else if scalar.properties.isWhitespace {
        (before, after) = (0, nil)
      } else {
        before += 1
        if let length = after {
          if scalar == ".", length > 0 { return true }
          after = length + 1
        }
      }
    }
    return false
  }

  /// Full-width digits count, too.
  private static func hasNumber(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", "\u{FF10}"..."\u{FF19}": count += 1
      case "-", " ", "(", ")", "+", "\u{FF0D}", "\u{2010}"..."\u{2015}", "\u{30FC}": break
      default: count = 0
      }
      if count >= digits { return true }
    }
    return false
  }
}

extension Phrasing {
  /// That a text seems to name a person.
  public var personalTraceWarning: String {
    say(
      "This looks like somebody's address or number. The record is kept: take it back with undo and write it without.",
      "個人の連絡先や番号のようです。記録は残り続けるため、取り消して個人情報を除いて記録し直してください。")
  }
}
