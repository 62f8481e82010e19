internal import IncidentCore
internal import Synchronization

/// Twenty people tick ten tasks each at the same moment, every tick a process: does every tick
/// that was answered with success stand in the record?
enum ConcurrentTicks: Measurement {
  static let name = "concurrent_ticks"

  struct Figures: Encodable {
    let warroom: Count
    let taskwarrior: Outcome<Count>
  }

  struct Count: Encodable {
    /// Ticks that were asked for.
    let asked: Int
    /// Ticks that ended with status 0.
    let acknowledged: Int
    /// Ticks that stand in the record afterwards.
    let kept: Int
    /// From the first start to the last end, milliseconds.
    let wallMs: Double
  }

  private static let people = 20
  private static let each = 10

  static func measure(on bench: Workbench) throws -> Figures {
    Figures(warroom: try warroom(bench), taskwarrior: .of { try taskwarrior(bench) })
  }

  private static func warroom(_ bench: Workbench) throws -> Count {
    let room = try MeasuredRoom.practice(
      at: "\(bench.directory)/concurrent", members: people, tasks: people * each)
    let tasks = try room.freeTasks()
    let program = bench.program
    return try count(
      { person, number in
        let task = tasks[person * each + number].rawValue
        let member = MeasuredRoom.member(person + 1).rawValue
        return try program.run(["tick", task, "--as", member] + room.words)
      }, kept: { try room.ticks().values.reduce(0, +) })
  }

  private static func taskwarrior(_ bench: Workbench) throws -> Count {
    let list = try Taskwarrior(tasks: people * each, in: "\(bench.directory)/taskwarrior-20x10")
    return try count(
      { person, number in try list.tick(person * each + number + 1) }, kept: list.done)
  }

  private static func count(
    _ tick: @escaping @Sendable (_ person: Int, _ number: Int) throws -> Ending,
    kept: () throws -> Int
  ) throws -> Count {
    let acknowledged = Mutex(0)
    let wall = Clock.time {
      together(people) { person in
        for number in 0..<each where (try? tick(person, number))?.status == 0 {
          acknowledged.withLock { $0 += 1 }
        }
      }
    }
    return Count(
      asked: people * each, acknowledged: acknowledged.withLock { $0 }, kept: try kept(),
      wallMs: wall.rounded(places: 1))
  }
}
