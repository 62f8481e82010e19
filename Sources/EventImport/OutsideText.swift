internal import SafeText

/// Texts of events, as the record takes them.
enum OutsideText {
  /// The text of an event, with line ends made equal.
  static func accept(_ text: String) throws(RowProblem) -> String {
    let accepted: String
    do throws(TextRefusal) {
      accepted = try TextEdge.accept(text, field: .note)
    } catch {
      switch error {
      case .nul: throw .nul
      case .tooLong: throw .tooLong(bytes: text.utf8.count)
      default: throw .noText
      }
    }
    guard accepted.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .noText
    }
    return accepted
  }

  /// A source in one line, at most as long as one may be typed.
  static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) where scalar != "\0" {
      scalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(scalars)
  }
}
