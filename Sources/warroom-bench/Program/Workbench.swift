internal import Foundation
internal import Glibc

/// What all measurements share: the program, a directory that is cleared away afterwards, and the
/// long records, which are made once.
final class Workbench {
  /// The program to measure.
  let program: Program
  /// A directory of our own.
  let directory: String
  /// Whether to leave out what takes long.
  let isQuick: Bool
  /// How many sessions watch one tick.
  let sessions: Int
  private var rooms: [Int: MeasuredRoom] = [:]

  /// A bench for the program at `program`, or for the `warroom` beside this binary.
  init(program: String?, directory: String?, isQuick: Bool, sessions: Int) throws {
    let path = program ?? Program.beside("warroom")
    guard access(path, X_OK) == 0 else { throw Failure("no program at \(path)") }
    self.program = Program(path)
    let parent = directory ?? FileManager.default.temporaryDirectory.path
    self.directory = parent + "/warroom-bench.\(getpid())"
    self.isQuick = isQuick
    self.sessions = sessions
    try FileManager.default.createDirectory(
      atPath: self.directory, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  /// The lengths of record to look at.
  var lengths: [Int] { isQuick ? [100, 10_000] : [100, 10_000, 1_000_000] }

  /// The room whose record has `events` events or a few more.
  func room(events: Int) throws -> MeasuredRoom {
    if let room = rooms[events] { return room }
    say("  making a record of \(events) events")
    let room = try MeasuredRoom.opened(by: program, at: "\(directory)/room-\(events)")
    try room.grow(to: events)
    rooms[events] = room
    return room
  }

  /// Says what is going on, on standard error: standard output is for the figures.
  func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Removes everything that was made.
  func clear() { try? FileManager.default.removeItem(atPath: directory) }
}

/// A measurement that could not be made, in words.
struct Failure: Error, CustomStringConvertible {
  /// Why.
  let description: String

  /// A failure for this reason.
  init(_ reason: String) { description = reason }
}
