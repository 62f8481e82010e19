internal import IncidentCore
internal import Synchronization

/// Twenty people tick the same task at the same moment: one wins, and the others are told who.
enum OneTaskRace: Measurement {
  static let name = "one_task_race"

  struct Figures: Encodable {
    let asked: Int
    /// Ticks that ended with status 0.
    let won: Int
    /// Ticks that ended with status 1: refused by a rule, with who and when.
    let refused: Int
    /// Ticks of the task that stand in the record.
    let kept: Int
    let wallMs: Double
  }

  private static let people = 20

  static func measure(on bench: Workbench) throws -> Figures {
    let room = try MeasuredRoom.practice(
      at: "\(bench.directory)/race", members: people, tasks: 1)
    let statuses = Mutex<[Int32]>([])
    let program = bench.program
    let wall = Clock.time {
      together(people) { person in
        let member = MeasuredRoom.member(person + 1).rawValue
        let ending = try? program.run(["tick", "C-01", "--as", member] + room.words)
        statuses.withLock { $0.append(ending?.status ?? -1) }
      }
    }
    let seen = statuses.withLock { $0 }
    return Figures(
      asked: people, won: seen.count { $0 == 0 }, refused: seen.count { $0 == 1 },
      kept: try room.ticks().values.reduce(0, +), wallMs: wall.rounded(places: 1))
  }
}
