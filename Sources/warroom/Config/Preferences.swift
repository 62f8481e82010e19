internal import IncidentCore
internal import TerminalCells
internal import WarRoomScreens

/// What one person likes: few things, from one file. Nothing here changes what the room records.
struct Preferences {
  /// The language of screen and answers; nil for the environment's.
  var language: Language?
  /// The colours.
  var theme = Theme.standard
  /// Whether only ASCII is shown.
  var isASCII = false
  /// What the keys do.
  var keys = KeyTable.standard

  /// Something in the file that cannot be used.
  struct Problem: Error {
    /// Line in the file, from 1.
    var line: Int
    /// Column in the line, from 1.
    var column: Int
    /// What is wrong and how to mend it.
    var message: LocalizedText

    /// The problem with its place, as compilers print it.
    var sentence: LocalizedText {
      let place = "\(Preferences.path):\(line):\(column): "
      return LocalizedText(en: place + message[.english], ja: place + message[.japanese])
    }
  }

  /// Where the file is looked for: `$XDG_CONFIG_HOME/warroom/config.yaml`, else under `~/.config`.
  static var path: String {
    let base =
      Surroundings.value(of: "XDG_CONFIG_HOME")
      ?? (Surroundings.value(of: "HOME") ?? "") + "/.config"
    return base + "/warroom/config.yaml"
  }
}

extension Preferences {
  /// The file that would say what these preferences say.
  var yaml: String {
    var lines = [
      "# language: en or ja (default: of the environment)",
      language.map { "language: \($0.rawValue)" } ?? "# language: ja",
      "# theme: " + Theme.all.map(\.name).joined(separator: ", "), "theme: \(theme.name)",
      "ascii: \(isASCII)",
      "# a command and its keys, the shown one first; [] leaves it to the palette",
      "keys:",
    ]
    for binding in keys.bindings {
      let keys = binding.keys.map { "\"\($0.name)\"" }.joined(separator: ", ")
      lines.append("  \(binding.action.rawValue): [\(keys)]  # \(binding.title[.english])")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
