internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// What one person likes, as the screen takes it.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show your settings: language, colours, keys.",
    discussion: """
      The settings are one YAML file, ~/.config/warroom/config.yaml (or under $XDG_CONFIG_HOME). \
      What it does not name stays as it comes. Exit status 2 where something in it cannot be used; \
      the screen then opens without that line.

        warroom config --defaults > ~/.config/warroom/config.yaml
        warroom config
      """)

  @Flag(help: "Show the settings as they come, as a file to begin with.") var defaults = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let (likes, problems) = defaults ? (Preferences(), []) : Preferences.ofThisPerson()
    try Printer.output { printer in
      try printer.raw("# \(PlainText(untrusted: Preferences.path))\n" + likes.yaml)
    }
    guard let first = problems.first else { return }
    throw CommandFailure(
      .usage, rule: "bad-config",
      problems.map { $0.sentence[room.language] }.joined(separator: "\n"),
      mend: room.language.say(
        "Mend the file; the screen opens without that line (\(first.line)).",
        "ファイルを直してください。画面はその行(\(first.line)行目)を無視して開きます。"))
  }
}
