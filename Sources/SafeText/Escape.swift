/// Puts text from outside into file formats so that it can only be text there.
///
/// One file a format. Each function works on scalars (`","` with an accent on it is one
/// `Character`, but every reader of CSV sees the comma) and, where the format is meant for human
/// eyes, shows control and bidirectional characters by name as `PlainText` does.
public enum Escape {
  /// The lines of `text`, made visible, with `separator` between them.
  static func visible(_ text: String, lineBreak separator: String) -> String {
    PlainText.lines(untrusted: text).map(\.value).joined(separator: separator)
  }

  /// `text` with each scalar that `replacement` knows replaced.
  static func replacing(
    in text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replaced = replacement(scalar) {
        result += replaced
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
