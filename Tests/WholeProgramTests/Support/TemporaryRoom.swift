import Foundation

/// A room that goes when the test is over, with everything people do to it from outside.
final class TemporaryRoom {
  /// The room's directory.
  let path: String
  private let directory: TemporaryDirectory
  private let disk: AnyObject?

  /// A room that is not there yet.
  init() throws {
    directory = try TemporaryDirectory()
    disk = nil
    path = directory("room")
  }

  /// A practice room at `path` on a disk of its own, which stays mounted as long as the room.
  init(at path: String, on disk: AnyObject) throws {
    directory = try TemporaryDirectory()
    self.disk = disk
    self.path = path
    try practise()
  }

  /// A practice room some hours into its incident, with nobody at work in it.
  static func practice() throws -> TemporaryRoom {
    let room = try TemporaryRoom()
    try room.practise()
    return room
  }

  private func practise() throws {
    let made = try warroom("practice", "--no-colleagues", "--room", path)
    guard made.status == 0 else { throw NoRoom(words: made.errors) }
  }

  /// The path of a file in the room's directory, such as `room.db`.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file beside the room and gives its path.
  func write(_ name: String, _ text: String) throws -> String { try directory.write(name, text) }

  /// The path of a file beside the room.
  func beside(_ name: String) -> String { directory(name) }

  /// The environment of people in this room.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    PinnedEnvironment.variables(
      home: directory.path, ["WARROOM_ROOM": path].merging(changes) { $1 })
  }

  /// Runs a command of the program to its end.
  @discardableResult
  func warroom(
    _ words: String..., as member: String? = nil, input: String = "",
    environment changes: [String: String?] = [:]
  ) throws -> Program.Ended {
    try warroom(words, as: member, input: input, environment: changes)
  }

  /// Runs a command of the program to its end.
  @discardableResult
  func warroom(
    _ words: [String], as member: String? = nil, input: String = "",
    environment changes: [String: String?] = [:]
  ) throws -> Program.Ended {
    try Program.run(
      Place.warroom, words + (member.map { ["--as", $0] } ?? []),
      environment: environment(changes), input: input)
  }

  /// Starts a command of the program.
  func start(_ words: String..., as member: String? = nil) throws -> Program {
    try Program(
      Place.warroom, words + (member.map { ["--as", $0] } ?? []), environment: environment(),
      ground: self)
  }

  /// Runs lines of a shell, in which `warroom` is the program.
  func shell(_ script: String) throws -> Program {
    try Program(
      "/bin/bash", ["-c", "warroom() { '\(Place.warroom)' \"$@\"; }\n" + script],
      environment: environment(), ground: self)
  }

  /// Opens the screen in a terminal of its own.
  func screen(
    as member: String? = nil, _ words: String..., columns: Int = 120, rows: Int = 36,
    environment changes: [String: String?] = [:]
  ) throws -> Terminal {
    try Terminal(
      [Place.warroom] + words + (member.map { ["--as", $0] } ?? []),
      environment: environment(changes), columns: columns, rows: rows, ground: self)
  }

  /// The room could not be made.
  struct NoRoom: Error {
    var words: String
  }
}
