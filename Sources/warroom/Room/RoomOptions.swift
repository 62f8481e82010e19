internal import ArgumentParser
internal import IncidentCore

/// Which room, which incident, who acts, and how to speak: the same for every command.
struct RoomOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The room's directory.",
      discussion:
        "Default: $WARROOM_ROOM, else $XDG_DATA_HOME/warroom, else ~/.local/share/warroom.",
      valueName: "path"),
    completion: .directory)
  var room: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The incident.", discussion: "Default: $WARROOM_INCIDENT, else the only open one.",
      valueName: "IR-…"),
    completion: .custom { words, _, _ in Completions.incidents(words) })
  var incident: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Act as this member; practice rooms only. A new name walks in as a responder.",
      valueName: "name"),
    completion: .custom { words, _, _ in Completions.members(words) })
  var member: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language: en or ja.", discussion: "Default: $WARROOM_LANG, else the locale.",
      valueName: "en|ja"))
  var lang: Language?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The zone in which times are typed, such as Asia/Tokyo.",
      discussion: "Default: the room's zone.", valueName: "zone"))
  var zone: String?

  @Flag(name: .long, help: "Print JSON, as documented in docs/command-line.md.")
  var json = false

  /// The room's directory. A visitor's is the one the keys file names.
  var path: String { Visitor.current?.room ?? RoomPath.chosen(room) }

  /// The language to speak.
  var language: Language { lang ?? .ofEnvironment }
}
