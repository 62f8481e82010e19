internal import IncidentCore

extension Surroundings {
  /// Whether the terminal of this process shows UTF-8. No locale at all counts as UTF-8: that is
  /// how programs are started over SSH and by timers, and only a locale that says otherwise means it.
  static var isUTF8: Bool {
    guard let locale = value(of: "LC_ALL") ?? value(of: "LC_CTYPE") ?? value(of: "LANG") else {
      return true
    }
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}

extension Language {
  /// The language this process was started in: `WARROOM_LANG`, else the locale of messages.
  static var ofEnvironment: Language {
    if let chosen = Surroundings.value(of: "WARROOM_LANG").flatMap({ Language(rawValue: $0) }) {
      return chosen
    }
    let locale =
      Surroundings.value(of: "LC_ALL") ?? Surroundings.value(of: "LC_MESSAGES")
      ?? Surroundings.value(of: "LANG") ?? ""
    return locale.hasPrefix("ja") ? .japanese : .english
  }

  /// One of the two texts.
  func say(_ english: String, _ japanese: String) -> String {
    self == .english ? english : japanese
  }
}
