internal import Glibc

/// The character set of the terminal.
enum Locale {
  /// Takes the locale of the environment; where it is not UTF-8, tries C.UTF-8, because a terminal
  /// of this century shows it whatever the environment says.
  ///
  /// - Returns: whether characters go out in UTF-8.
  static func prepare() -> Bool {
    unsafe setlocale(LC_ALL, "")
    if !isUTF8 { unsafe setlocale(LC_CTYPE, "C.UTF-8") }
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
}
