internal import Glibc

/// The character set of the terminal.
enum Locale {
  /// Takes the locale of the environment over.
  ///
  /// Where that says nothing of character sets (`C`, a locale that is not installed), C.UTF-8 is
  /// used, because a terminal of this century shows it. Where it names another character set, such
  /// as `ja_JP.eucJP`, it is believed.
  ///
  /// - Returns: whether characters go out in UTF-8.
  static func prepare() -> Bool {
    unsafe setlocale(LC_CTYPE, "")
    if !isUTF8, !namesAnotherCharacterSet { unsafe setlocale(LC_CTYPE, "C.UTF-8") }
    return isUTF8
  }

  /// The environment variable `name`, where it is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static var isUTF8: Bool {
    guard let name = unsafe nl_langinfo(Int32(CODESET)) else { return false }
    return unsafe String(cString: name) == "UTF-8"
  }

  /// Whether the variable that decides (`LC_ALL` before `LC_CTYPE` before `LANG`) has a character
  /// set after its point that is not UTF-8.
  private static var namesAnotherCharacterSet: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    guard let set = locale.split(separator: ".", maxSplits: 1).dropFirst().first else {
      return false
    }
    return !["utf-8", "utf8"].contains { set.lowercased().hasPrefix($0) }
  }
}
