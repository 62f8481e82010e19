internal import ArgumentParser
internal import IncidentCore
internal import TerminalCells

/// How the screen looks.
struct ScreenLook: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colours: standard, light, dark, deuteranopia, tritanopia, mono.",
      discussion: "Default: $WARROOM_THEME, else standard; NO_COLOR means none.",
      valueName: "theme"))
  var theme: String?
  @Flag(help: "Show ASCII only.") var ascii = false

  /// The options of a screen that shows `incident`: what was asked for here, then what the
  /// environment asks for, then what the person likes.
  func options(
    incident: IncidentID?, room: RoomOptions, wall: ScreenOptions.Wall? = nil
  ) throws(ValidationError) -> ScreenOptions {
    let (likes, problems) = Preferences.ofThisPerson()
    var options = ScreenOptions(incident: incident)
    options.theme = likes.theme
    options.keys = likes.keys
    options.likes = likes.likes
    if room.lang == nil, Surroundings.value(of: "WARROOM_LANG") == nil {
      options.language = likes.language
    }
    options.warning = Visitor.current?.warning ?? problems.first?.sentence
    if let name = theme ?? Surroundings.value(of: "WARROOM_THEME") {
      guard let theme = Theme.named(name) else {
        throw ValidationError("There is no theme “\(name)”.")
      }
      options.theme = theme
    }
    options.usesColor = Surroundings.value(of: "NO_COLOR") == nil
    options.isASCII = ascii || likes.isASCII
    options.wall = wall
    return options
  }
}
