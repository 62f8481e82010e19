internal import ArgumentParser
internal import IncidentCore

/// Takes a key away.
struct RemoveKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a key away, lost or replaced; admins only.",
    discussion: """
      Sessions that came in with it end, whatever the host's keys file says.

        warroom member key remove k3
      """)

  @Argument(help: "The key, such as k3.", completion: Completions.keys) var key: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in RemoveKey(key: key) }
  }
}
