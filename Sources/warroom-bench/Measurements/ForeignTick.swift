internal import EventLog
internal import IncidentCore

/// How soon a tick is seen by everybody else in the room: from the start of the act to the first
/// byte painted on each of many other screens.
enum ForeignTick: Measurement {
  static let name = "foreign_tick"

  struct Figures: Encodable {
    /// Screens that watch.
    let sessions: Int
    /// Tasks ticked and opened again, each an act.
    let acts: Int
    /// Of the first act after the screens were opened, whose way through the program is new.
    let firstMs: Distribution
    /// Over every screen and every act, the first too.
    let seenMs: Distribution
    /// Screens that did not show an act within two seconds, over all acts.
    let missed: Int
    /// Memory of one of the screens, with shared pages counted by share (PSS), MiB.
    let memoryMiB: Double
  }

  private static let tasks = 20
  private static let rounds = 6

  static func measure(on bench: Workbench) throws -> Figures {
    let measured = try MeasuredRoom.practice(
      at: "\(bench.directory)/watched", members: 2, tasks: tasks)
    let terminals = try (0..<bench.sessions).map { _ in
      try Terminal(bench.program, ["--as", "m01"] + measured.words)
    }
    defer { for terminal in terminals { terminal.stop() } }
    settle(terminals)

    let room = try measured.open()
    var acts: [any IncidentCommand] = []
    for _ in 0..<rounds {
      for task in try measured.freeTasks() {
        acts += [TickTask(task: task), ReopenTask(task: task, reason: "once more")]
      }
    }
    let times = try acts.map { act in
      defer { settle(terminals) }
      return try seen(on: terminals, act, in: room, measured)
    }
    return Figures(
      sessions: terminals.count, acts: acts.count, firstMs: try Distribution(times.first ?? []),
      seenMs: try Distribution(times.flatMap(\.self)),
      missed: acts.count * terminals.count - times.reduce(0) { $0 + $1.count },
      memoryMiB: (Double(try Usage(of: terminals[0].child.id).memoryKiB) / 1_024)
        .rounded(places: 1))
  }

  /// Milliseconds until each terminal shows that a colleague did `act`.
  private static func seen(
    on terminals: [Terminal], _ act: any IncidentCommand, in room: Room, _ measured: MeasuredRoom
  ) throws -> [Double] {
    let start = Clock.now
    let colleague = Author(member: MeasuredRoom.member(2))
    _ = try room.perform(act, on: measured.incident, by: colleague, at: .now)
    var times: [Double] = []
    var waiting = Set(terminals.indices)
    Terminal.watch(terminals, until: start + 2_000) { index, _ in
      if waiting.remove(index) != nil { times.append(Clock.now - start) }
      return !waiting.isEmpty
    }
    return times
  }

  /// Waits until nobody has painted anything for a fifth of a second, ten seconds at most.
  private static func settle(_ terminals: [Terminal]) {
    let limit = Clock.now + 10_000
    var isQuiet = false
    while !isQuiet, Clock.now < limit {
      isQuiet = true
      Terminal.watch(terminals, until: Clock.now + 200) { _, _ in
        isQuiet = false
        return true
      }
    }
  }
}
