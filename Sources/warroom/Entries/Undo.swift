internal import ArgumentParser
internal import IncidentCore

/// Takes an act back.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take your newest act back; it stays in the record as taken back.",
    discussion: """
        warroom undo
        warroom undo 42
      """)

  @Argument(help: "Number of the act; without it, your newest.") var entry: Int64?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in UndoAct(seq: entry) }
  }
}
