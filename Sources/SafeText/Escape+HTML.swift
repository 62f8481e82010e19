extension Escape {
  /// Text for an HTML element or a quoted attribute. Line breaks stay as LF: wrap notes in an
  /// element with `white-space: pre-wrap`.
  public static func html(_ text: String) -> String {
    replacing(in: visible(text, lineBreak: "\n")) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "`": "&#96;"
      default: nil
      }
    }
  }
}
