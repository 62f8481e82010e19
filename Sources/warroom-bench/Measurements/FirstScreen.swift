/// From the start of a program to the last byte of its first whole picture.
enum FirstScreen: Measurement {
  static let name = "first_screen"

  struct Figures: Encodable {
    /// By the number of events in the record.
    let warroomMs: [String: Distribution]
    let bytes: Int
    let tigMs: Outcome<Distribution>
    let htopMs: Outcome<Distribution>
  }

  private static let runs = 15

  static func measure(on bench: Workbench) throws -> Figures {
    var warroom: [String: Distribution] = [:]
    var bytes = 0
    for length in bench.lengths {
      let room = try bench.room(events: length)
      let pictures = try pictures { try Terminal(bench.program, room.words) }
      bytes = pictures.map(\.bytes).max() ?? 0
      warroom["\(length)"] = try Distribution(pictures.compactMap(\.last))
    }
    return Figures(
      warroomMs: warroom, bytes: bytes,
      tigMs: .of {
        let tig = try TerminalPeer.tig(in: bench.directory)
        return try Distribution(try pictures(tig.start).compactMap(\.last))
      },
      htopMs: .of { try Distribution(try pictures(TerminalPeer.htop().start).compactMap(\.last)) })
  }

  private static func pictures(_ start: () throws -> Terminal) throws -> [Terminal.Burst] {
    try (0..<runs).map { _ in
      let terminal = try start()
      defer { terminal.stop() }
      return terminal.firstPicture()
    }
  }
}
