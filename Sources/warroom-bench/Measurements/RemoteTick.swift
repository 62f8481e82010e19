internal import EventLog
internal import IncidentCore

/// `ssh war tick` with a shared connection, as a member has it: a whole ssh process from its start to
/// its end, with the act on the disk of the other side.
enum RemoteTick: Measurement {
  static let name = "remote_tick"

  struct Figures: Encodable {
    /// One tick.
    let tickMs: Distribution
    /// The same way to a forced command that does nothing, in turn with the ticks.
    let trivialMs: Distribution
    /// What of the middle tick is ours.
    let oursMs: Double
    /// Logins at once, each with a connection of its own.
    let logins: Int
    /// How many of them were served.
    let served: Int
    /// Until the last of them was.
    let loginsMs: Double
  }

  private static let runs = 60
  private static let logins = 20

  static func measure(on bench: Workbench) throws -> Figures {
    let measured = try MeasuredRoom.practice(
      at: "\(bench.directory)/remote", members: 2, tasks: runs)
    let door = try Door(to: measured, for: bench.program, in: "\(bench.directory)/door")
    let lines = [try door.share(.member), try door.share(.trivial)]
    defer { for line in lines { line.stop() } }
    let (member, trivial) = (
      door.ssh(as: .member, isShared: true), door.ssh(as: .trivial, isShared: true)
    )
    var (ticks, nothing): ([Double], [Double]) = ([], [])
    for task in try measured.freeTasks() {
      nothing.append(try trivial.run(["true"]).wall)
      let ending = try member.run(["tick", task.rawValue])
      guard ending.status == 0 else { throw Failure("tick: status \(ending.status)") }
      ticks.append(ending.wall)
    }
    let start = Clock.now
    let clients = try (0..<logins).map { _ in try door.ssh(as: .member).start(["status"]) }
    let served = try clients.map { try $0.end().status }.count { $0 == 0 }
    let all = Clock.now - start
    let (tick, floor) = (try Distribution(ticks), try Distribution(nothing))
    return Figures(
      tickMs: tick, trivialMs: floor, oursMs: (tick.median - floor.median).rounded(places: 1),
      logins: logins, served: served, loginsMs: all.rounded(places: 1))
  }
}
