internal import EventLog
internal import IncidentCore

/// How soon a tick is seen by everybody else in the room: from the start of the act to the first
/// byte painted on each of many other screens.
enum ForeignTick: Measurement {
  static let name = "foreign_tick"

  struct Figures: Encodable {
    /// Screens that watch.
    let sessions: Int
    /// Ticks made.
    let ticks: Int
    /// Over every screen and every tick.
    let seenMs: Distribution
    /// Screens that did not show a tick within two seconds, over all ticks.
    let missed: Int
    /// Memory of one of the screens, with shared pages counted by share (PSS), MiB.
    let memoryMiB: Double
  }

  private static let ticks = 20

  static func measure(on bench: Workbench) throws -> Figures {
    let measured = try MeasuredRoom.practice(
      at: "\(bench.directory)/watched", members: 2, tasks: ticks)
    let terminals = try (0..<bench.sessions).map { _ in
      try Terminal(bench.program, ["--as", "m01"] + measured.words)
    }
    defer { for terminal in terminals { terminal.stop() } }
    settle(terminals)

    let room = try measured.open()
    let colleague = Author(member: MeasuredRoom.member(2))
    var times: [Double] = []
    for task in try measured.freeTasks() {
      let start = Clock.now
      _ = try room.perform(TickTask(task: task), on: measured.incident, by: colleague, at: .now)
      var waiting = Set(terminals.indices)
      Terminal.watch(terminals, until: start + 2_000) { index, _ in
        if waiting.remove(index) != nil { times.append(Clock.now - start) }
        return !waiting.isEmpty
      }
      settle(terminals)
    }
    return Figures(
      sessions: terminals.count, ticks: ticks, seenMs: try Distribution(times),
      missed: ticks * terminals.count - times.count,
      memoryMiB: (Double(try Usage(of: terminals[0].child.id).memoryKiB) / 1_024)
        .rounded(places: 1))
  }

  /// Waits until nobody has painted anything for half a second, ten seconds at most.
  private static func settle(_ terminals: [Terminal]) {
    let limit = Clock.now + 10_000
    var isQuiet = false
    while !isQuiet, Clock.now < limit {
      isQuiet = true
      Terminal.watch(terminals, until: Clock.now + 500) { _, _ in
        isQuiet = false
        return true
      }
    }
  }
}
