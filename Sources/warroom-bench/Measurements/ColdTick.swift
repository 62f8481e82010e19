internal import EventLog
internal import IncidentCore

/// `warroom tick` as a person in a shell has it: a whole process, from its start to its end, with
/// the act on the disk.
enum ColdTick: Measurement {
  static let name = "cold_tick"

  struct Figures: Encodable {
    /// By the number of events in the record.
    let warroomMs: [String: Distribution]
    /// A process that does nothing but start, for what of it is not ours.
    let versionMs: Distribution
    /// By the number of tasks in the list.
    let taskwarriorMs: [String: Outcome<Distribution>]
  }

  private static let runs = 60

  static func measure(on bench: Workbench) throws -> Figures {
    var warroom: [String: Distribution] = [:]
    for length in bench.lengths {
      warroom["\(length)"] = try ticks(in: try bench.room(events: length), bench.program)
    }
    var taskwarrior: [String: Outcome<Distribution>] = [:]
    for length in [100, 10_000] {
      taskwarrior["\(length)"] = .of {
        let list = try Taskwarrior(
          tasks: length, in: "\(bench.directory)/taskwarrior-\(length)")
        // From the far end: a tick of a low number renumbers the list at the next report.
        return try Distribution((0..<runs).map { try list.tick(length - $0).wall })
      }
    }
    let version = try (0..<runs).map { _ in try bench.program.run(["--version"]).wall }
    return Figures(
      warroomMs: warroom, versionMs: try Distribution(version), taskwarriorMs: taskwarrior)
  }

  private static func ticks(in measured: MeasuredRoom, _ program: Program) throws -> Distribution {
    let tasks = try measured.freeTasks()
    let room = try measured.open()
    let founder = Author(member: measured.founder)
    return try Distribution(
      (0..<runs).map { run in
        let task = tasks[run % tasks.count]
        let ending = try program.run(["tick", task.rawValue] + measured.words)
        guard ending.status == 0 else { throw Failure("tick: status \(ending.status)") }
        _ = try room.perform(
          ReopenTask(task: task, reason: "Measured."), on: measured.incident, by: founder, at: .now)
        return ending.wall
      })
  }
}
