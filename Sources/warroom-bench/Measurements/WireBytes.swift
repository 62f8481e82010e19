internal import EventLog
internal import IncidentCore

/// What a key and a colleague's tick cost on the wire to a terminal of 120 columns and 36 rows.
enum WireBytes: Measurement {
  static let name = "wire_bytes"

  struct Figures: Encodable {
    /// Bytes for one step of the cursor: median and most.
    let cursorKey: Count
    /// Bytes for a task that somebody else ticked.
    let foreignTick: Count
    let tigCursorKey: Outcome<Count>
    let htopCursorKey: Outcome<Count>
  }

  struct Count: Encodable {
    let median: Int
    let most: Int
  }

  private static let steps = 20

  static func measure(on bench: Workbench) throws -> Figures {
    let room = try bench.room(events: 100)
    let terminal = try Terminal(bench.program, room.words)
    defer { terminal.stop() }
    _ = terminal.firstPicture()
    return Figures(
      cursorKey: cursor(on: terminal), foreignTick: try ticks(in: room, seenOn: terminal),
      tigCursorKey: .of { try cursor(of: try TerminalPeer.tig(in: bench.directory)) },
      htopCursorKey: .of { try cursor(of: try TerminalPeer.htop()) })
  }

  private static func cursor(of peer: TerminalPeer) throws -> Count {
    let terminal = try peer.start()
    defer { terminal.stop() }
    _ = terminal.firstPicture()
    return cursor(on: terminal)
  }

  private static func cursor(on terminal: Terminal) -> Count {
    // Down ten rows and up again: no page is turned, only the cursor moves.
    count { step in
      terminal.type(step < steps / 2 ? "\u{1B}[B" : "\u{1B}[A")
      return terminal.burst(quiet: 60, patience: 400).bytes
    }
  }

  private static func ticks(
    in measured: MeasuredRoom, seenOn terminal: Terminal
  ) throws -> Count {
    let tasks = try measured.freeTasks()
    let room = try measured.open()
    let colleague = Author(member: measured.founder)
    return try count { step in
      let task = tasks[step % tasks.count]
      _ = try room.perform(TickTask(task: task), on: measured.incident, by: colleague, at: .now)
      let bytes = terminal.burst(quiet: 150, patience: 2_000).bytes
      _ = try room.perform(
        ReopenTask(task: task, reason: "Measured."), on: measured.incident, by: colleague, at: .now)
      _ = terminal.burst(quiet: 150, patience: 2_000)
      return bytes
    }
  }

  private static func count(_ bytes: (Int) throws -> Int) rethrows -> Count {
    let counts = try (0..<steps).map(bytes).sorted()
    return Count(median: counts[steps / 2], most: counts[steps - 1])
  }
}
