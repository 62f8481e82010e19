internal import SafeText

/// Text inside a Mermaid diagram.
///
/// In its grammars a colon ends a title, `#` and `%%` begin a comment, a semicolon ends a line, and
/// `<` may begin a tag; all of them become full-width, which reads the same.
enum Mermaid {
  /// `text` on one line, without anything the grammar knows.
  static func text(_ text: String) -> String {
    let line = PlainText.lines(untrusted: text).map(\.value).joined(separator: " ")
    return String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar {
          case ":", "#", ";", "%", "<", ">", "{", "}", ",":
            Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
          default: scalar
          }
        }))
  }
}
