internal import Glibc

/// The environment of the process: what somebody over SSH may set reaches nothing but us.
enum Surroundings {
  /// What this program, its parser's completions and the C library read.
  private static let known = [
    "COLORTERM", "COLUMNS", "ESCDELAY", "HOME", "LANG", "LANGUAGE", "LC_ALL", "LC_COLLATE",
    "LC_CTYPE", "LC_MESSAGES", "LC_TIME", "LINES", "NO_COLOR", "SAP_SHELL", "SAP_SHELL_VERSION",
    "SSH_AUTH_SOCK",
    "SSH_CONNECTION", "SSH_ORIGINAL_COMMAND", "SUDO_UID", "SUDO_USER", "TERM", "TMPDIR", "TZ",
    "WARROOM_INCIDENT", "WARROOM_LANG", "WARROOM_ROOM", "WARROOM_THEME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
  ]

  /// Forgets every variable we do not know: `TERMINFO` and its like name files to be read.
  static func forgetUnknownVariables() {
    keep(known.map { ($0, bytes(of: $0)) })
  }

  /// Makes these variables the whole environment, byte by byte; an empty value is none.
  static func keep(_ variables: [(name: String, bytes: [UInt8])]) {
    clearenv()
    for (name, bytes) in variables where !bytes.isEmpty {
      setenv(name, (bytes + [0]).map { CChar(bitPattern: $0) }, 1)
    }
  }

  /// The bytes of a variable, which need not be text; none where it is not set.
  static func bytes(of name: String) -> [UInt8] {
    guard let text = getenv(name) else { return [] }
    return UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }

  /// The value of a variable; nil where it is not set or empty.
  static func value(of name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
