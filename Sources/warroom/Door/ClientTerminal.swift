internal import Glibc
internal import IncidentCore

/// What a client's ssh says about its terminal and language: words that ncurses and the C library
/// make paths of, so they see only what is a plain name.
enum ClientTerminal {
  /// The type of terminal drawn for where the client's own is no name.
  private static let fallback = "xterm-256color"
  /// What is kept of the environment, apart from what is checked.
  private static let kept = ["SSH_CONNECTION", "SSH_ORIGINAL_COMMAND"]
  /// Variables that hold the name of a locale.
  private static let locales = ["LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES"]

  /// Forgets everything of the environment but what a session needs, and replaces what is no name.
  ///
  /// - Returns: What was replaced first, in words.
  static func check() -> LocalizedText? {
    var values = kept.map { ($0, Surroundings.bytes(of: $0)) }
    var said: [LocalizedText] = []
    if let term = Surroundings.value(of: "TERM") {
      if isName(term, most: 32) {
        values.append(("TERM", Array(term.utf8)))
      } else {
        values.append(("TERM", Array(fallback.utf8)))
        said.append(
          LocalizedText(
            en: "Your TERM is no name of a terminal; drawing for \(fallback).",
            ja: "TERM が端末名ではないため、\(fallback) として表示します。"))
      }
    }
    for name in locales {
      guard let locale = Surroundings.value(of: name) else { continue }
      if isName(locale, most: 64) {
        values.append((name, Array(locale.utf8)))
      } else {
        values.append((name, Array("C.UTF-8".utf8)))
        said.append(
          LocalizedText(
            en: "Your \(name) is no name of a locale; C.UTF-8 is used.",
            ja: "\(name) がロケール名ではないため、C.UTF-8 を使います。"))
      }
    }
    Surroundings.keep(values)
    return said.first
  }

  /// Letters, digits and `+ - . _ @`, beginning with a letter or digit: nothing that walks a
  /// directory.
  private static func isName(_ value: String, most: Int) -> Bool {
    guard value.utf8.count <= most, let first = value.unicodeScalars.first, isPlain(first) else {
      return false
    }
    return value.unicodeScalars.allSatisfy { isPlain($0) || "+-._@".unicodeScalars.contains($0) }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
