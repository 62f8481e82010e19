internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// From a key to the moment it is seen, in a quiet room and while another process records 200
/// entries a second.
enum KeyLatency: Measurement {
  static let name = "key_latency"

  struct Figures: Encodable {
    /// A cursor key to the last byte of its picture, nobody else there.
    let cursorQuietMs: Distribution
    /// A letter typed into an entry to the moment it stands there, in the same quiet.
    let letterQuietMs: Distribution
    /// The same while 200 entries a second arrive.
    let letterBusyMs: Distribution
    /// Entries that arrived meanwhile, a second.
    let entriesPerSecond: Double
  }

  private static let keys = 200
  /// How long the colleague writes, milliseconds.
  private static let shift = 15_000.0

  static func measure(on bench: Workbench) throws -> Figures {
    let room = try MeasuredRoom.practice(at: "\(bench.directory)/keys", members: 2, tasks: 84)
    let terminal = try Terminal(bench.program, ["--as", "m01"] + room.words)
    defer { terminal.stop() }
    guard terminal.firstPicture().bytes > 0 else { throw Failure("no first picture") }
    let cursor = (0..<keys).compactMap { number in
      terminal.type(number % 40 < 20 ? "j" : "k")
      return terminal.burst(quiet: 25, patience: 200).last
    }
    let quiet = try letters(on: terminal, until: .infinity)
    let writer = try Program.own.start(
      [
        "write", "--room", room.path, "--incident", room.incident.rawValue, "--member", "m02",
      ] + Shift.words(start: Clock.now + 500, length: shift, rate: 200),
      output: "\(bench.directory)/keys.times")
    Clock.sleep(until: Clock.now + 1_500)
    let before = try room.open(.readOnly).incident(room.incident).lastSeq
    let start = Clock.now
    let busy = try letters(on: terminal, until: start + shift - 3_000)
    let elapsed = Clock.now - start
    let after = try room.open(.readOnly).incident(room.incident).lastSeq
    writer.stop()
    return Figures(
      cursorQuietMs: try Distribution(cursor), letterQuietMs: quiet, letterBusyMs: busy,
      entriesPerSecond: (Double(after - before) * 1_000 / elapsed).rounded(places: 1))
  }

  /// Opens an empty entry, types letters that stand nowhere else on the screen, so that each is
  /// known when it comes, and leaves the entry again.
  private static func letters(on terminal: Terminal, until end: Double) throws -> Distribution {
    terminal.type("n")
    drain(terminal, for: 300)
    var times: [Double] = []
    while times.count < keys, Clock.now < end {
      guard let scalar = Unicode.Scalar(0x4E00 + 131 * times.count) else { break }
      let letter = String(Character(scalar))
      let start = Clock.now
      terminal.type(letter)
      times.append(try terminal.wait(for: letter) - start)
      // A person's pace, not in step with anything.
      drain(terminal, for: 15 + Double(times.count * 7 % 20))
    }
    terminal.type("\u{1B}")
    drain(terminal, for: 500)
    terminal.type("\u{15}")
    return try Distribution(times)
  }

  private static func drain(_ terminal: Terminal, for milliseconds: Double) {
    let limit = Clock.now + milliseconds
    while terminal.read(until: limit) != nil {}
  }
}
