internal import ArgumentParser

/// The screen for a projector.
struct Wall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: "Show the incident on a big screen: read-only, q takes it down.",
    discussion: """
        warroom wall
        warroom wall --no-names --theme dark
      """)

  @Flag(help: "Show no names of people.") var noNames = false
  @OptionGroup(title: "Screen") var look: ScreenLook
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let incident = try context.incident()
      try runScreen(
        context,
        try look.options(
          incident: incident, room: room, wall: ScreenOptions.Wall(showsNames: !noNames)))
    }
  }
}
