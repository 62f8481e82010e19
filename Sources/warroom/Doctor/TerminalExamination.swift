internal import Glibc
internal import IncidentCore

/// What the screen will find: terminal type, size, character set, colours, language, zone.
struct TerminalExamination {
  private let language: Language

  /// An examination that speaks `language`.
  init(_ language: Language) { self.language = language }

  /// What was found.
  func findings() -> [Diagnosis] {
    [
      terminal(), size(), locale(),
      Diagnosis(
        .ok, "colours",
        Surroundings.value(of: "NO_COLOR") == nil
          ? language.say("as the terminal has them", "端末に準拠") : "NO_COLOR"),
      Diagnosis(.ok, "language", language.rawValue),
      Diagnosis(.ok, "zone", SystemZone.current.identifier),
    ]
  }

  private func terminal() -> Diagnosis {
    switch Surroundings.value(of: "TERM") {
    case nil, "dumb":
      return Diagnosis(
        .warn, "terminal",
        Surroundings.value(of: "TERM") ?? language.say("TERM not set", "TERM 未設定"),
        mend: language.say(
          "The screen needs a terminal; every act is also a command.",
          "画面には端末が必要です。すべての操作はコマンドでも行えます。"))
    case let name?: return Diagnosis(.ok, "terminal", name)
    }
  }

  private func size() -> Diagnosis {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Diagnosis(
        .ok, "size", language.say("standard output is no terminal", "標準出力は端末ではありません"))
    }
    let found = "\(size.ws_col)x\(size.ws_row)"
    guard size.ws_col < 60 || size.ws_row < 16 else { return Diagnosis(.ok, "size", found) }
    return Diagnosis(
      .warn, "size", found,
      mend: language.say("The screen needs 60x16.", "画面には 60x16 以上が必要です。"))
  }

  private func locale() -> Diagnosis {
    let name =
      Surroundings.value(of: "LC_ALL") ?? Surroundings.value(of: "LC_CTYPE")
      ?? Surroundings.value(of: "LANG")
    if Surroundings.isUTF8 {
      return Diagnosis(
        .ok, "locale", name ?? language.say("not set; UTF-8 is used", "未設定(UTF-8 を使用)"))
    }
    return Diagnosis(
      .warn, "locale", name ?? "",
      mend: language.say(
        "Set LANG=C.UTF-8 to read Japanese texts.", "日本語を表示するには LANG=C.UTF-8 などを設定してください。"))
  }
}
