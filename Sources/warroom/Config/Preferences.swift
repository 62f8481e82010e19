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
  /// What the terminal is used for beside the picture.
  var likes = Likes()
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
    var lines = ["# language: en or ja (default: of the environment)"]
    lines.append(language.map { "language: \($0.rawValue)" } ?? "# language: ja")
    lines.append("# theme: " + Theme.all.map(\.name).joined(separator: ", "))
    lines.append("theme: \(theme.name)")
    lines.append("ascii: \(isASCII)")
    lines.append("# mouse: clicks select, the wheel scrolls; false leaves it to the terminal")
    lines.append("mouse: \(likes.usesMouse)")
    lines.append("# copy: y copies to the terminal's clipboard (default: as the room says)")
    lines.append(likes.copies.map { "copy: \($0)" } ?? "# copy: true")
    lines.append("# desktop: notices there too, by off, osc9 or osc777 (default: as the room says)")
    lines.append(likes.desktop.map { "desktop: \($0.rawValue)" } ?? "# desktop: osc9")
    lines.append("# a command and its keys, the shown one first; [] leaves it to the palette")
    lines.append("keys:")
    for binding in keys.bindings {
      let keys = binding.keys.map { "\"\($0.name)\"" }.joined(separator: ", ")
      lines.append("  \(binding.action.rawValue): [\(keys)]  # \(binding.title[.english])")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
