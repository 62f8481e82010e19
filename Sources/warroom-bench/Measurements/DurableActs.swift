internal import GRDBSQLite
internal import IncidentCore

/// Fifty processes that write into one room as fast as they can, beside fifty that do the least
/// that makes the same promise.
enum DurableActs: Measurement {
  static let name = "durable_acts"

  struct Figures: Encodable {
    let writers: Int
    /// Through the room: right read again, rules decided, chain hashed, colleagues told.
    let room: Pace
    /// `flock`, `BEGIN IMMEDIATE`, `INSERT`, `COMMIT` with `synchronous = FULL`.
    let bare: Pace
    /// Acts of the room for each hundred of the bare loop.
    let percentOfBare: Double
  }

  struct Pace: Encodable {
    let actsPerSecond: Double
    let actMs: Distribution
  }

  private static let writers = 50

  static func measure(on bench: Workbench) throws -> Figures {
    let seconds = bench.isQuick ? 3.0 : 10.0
    let bare = try pace(seconds, try bareCrew(bench, seconds))
    let room = try pace(seconds, try roomCrew(bench, seconds))
    return Figures(
      writers: writers, room: room, bare: bare,
      percentOfBare: (room.actsPerSecond / bare.actsPerSecond * 100).rounded(places: 1))
  }

  private static func roomCrew(_ bench: Workbench, _ seconds: Double) throws -> Crew {
    let room = try MeasuredRoom.practice(
      at: "\(bench.directory)/writers", members: writers, tasks: 84)
    let shift = Shift.words(start: Clock.now + 3_000, length: seconds * 1_000)
    return try Crew(of: writers, in: bench.directory) { number in
      [
        "write", "--room", room.path, "--incident", room.incident.rawValue, "--member",
        MeasuredRoom.member(number).rawValue,
      ] + shift
    }
  }

  private static func bareCrew(_ bench: Workbench, _ seconds: Double) throws -> Crew {
    let database = "\(bench.directory)/bare.db"
    sqlite3_close(try BareWrite.connect(database))
    let shift = Shift.words(start: Clock.now + 3_000, length: seconds * 1_000)
    return try Crew(of: writers, in: bench.directory) { _ in
      ["bare-write", "--database", database] + shift
    }
  }

  private static func pace(_ seconds: Double, _ crew: Crew) throws -> Pace {
    Pace(
      actsPerSecond: (Double(crew.times.count) / seconds).rounded(places: 0),
      actMs: try Distribution(crew.times))
  }
}
