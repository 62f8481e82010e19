/// What a screen costs while nobody does anything: bytes, processor time and memory.
enum IdleMinute: Measurement {
  static let name = "idle_minute"

  struct Figures: Encodable {
    /// How long nobody did anything.
    let seconds: Double
    /// By the number of events in the record.
    let warroom: [String: Outcome<Cost>]
    let tig: Outcome<Cost>
    let htop: Outcome<Cost>
  }

  struct Cost: Encodable {
    /// Bytes painted.
    let bytes: Int
    /// Processor time in percent of one processor.
    let processorPercent: Double
    /// Memory at the end, with shared pages counted by share (PSS), MiB.
    let memoryMiB: Double
    /// Memory that is its alone, MiB: what one more session takes.
    let ownMiB: Double
  }

  static func measure(on bench: Workbench) throws -> Figures {
    let seconds = bench.isQuick ? 20.0 : 60.0
    var screens: [String: Outcome<Cost>] = [:]
    for length in bench.lengths {
      let room = try bench.room(events: length)
      // One at a time: several of ours would share memory that one alone has to itself.
      screens["\(length)"] = .of {
        try cost(of: try Terminal(bench.program, room.words), over: seconds)
      }
    }
    return Figures(
      seconds: seconds, warroom: screens,
      tig: .of { try cost(of: try TerminalPeer.tig(in: bench.directory).start(), over: seconds) },
      htop: .of { try cost(of: try TerminalPeer.htop().start(), over: seconds) })
  }

  private static func cost(of terminal: Terminal, over seconds: Double) throws -> Cost {
    defer { terminal.stop() }
    _ = terminal.firstPicture()
    let before = try Usage(of: terminal.child.id)
    let start = Clock.now
    var bytes = 0
    while let piece = terminal.read(until: start + seconds * 1_000) { bytes += piece.count }
    let after = try Usage(of: terminal.child.id)
    return Cost(
      bytes: bytes,
      processorPercent: ((after.processor - before.processor) / (seconds * 10)).rounded(places: 3),
      memoryMiB: (Double(after.memoryKiB) / 1_024).rounded(places: 1),
      ownMiB: (Double(after.ownKiB) / 1_024).rounded(places: 1))
  }
}
