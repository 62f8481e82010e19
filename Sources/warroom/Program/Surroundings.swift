internal import Glibc

/// The environment of the process: what somebody over SSH may set reaches nothing but us.
enum Surroundings {
  /// What this program, its parser's completions and the C library read.
  private static let known = [
    "COLORTERM", "COLUMNS", "ESCDELAY", "HOME", "LANG", "LANGUAGE", "LC_ALL", "LC_COLLATE",
    "LC_CTYPE", "LC_MESSAGES", "LC_TIME", "LINES", "NO_COLOR", "SAP_SHELL", "SAP_SHELL_VERSION",
    "SSH_CONNECTION", "SSH_ORIGINAL_COMMAND", "SUDO_UID", "SUDO_USER", "TERM", "TMPDIR", "TZ",
    "WARROOM_INCIDENT", "WARROOM_LANG", "WARROOM_ROOM", "WARROOM_THEME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
  ]

  /// Forgets every variable we do not know: `TERMINFO` and its like name files to be read.
  static func forgetUnknownVariables() {
    let kept = known.map { ($0, value(of: $0)) }
    clearenv()
    for case (let name, let value?) in kept { setenv(name, value, 1) }
  }

  /// The value of a variable; nil where it is not set or empty.
  static func value(of name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
