internal import EventLog
internal import Glibc
internal import SQLiteEventLog

/// Verifying the longest record, beside `sha256sum` of the bytes that had to be hashed for it.
enum RecordVerification: Measurement {
  static let name = "verify"

  struct Figures: Encodable {
    let events: Int
    /// Salts and bodies, MiB: what `sha256sum` is given.
    let hashedMiB: Double
    let sha256sumMs: Distribution
    /// A back-up of the room: every link of every chain.
    let links: Cost
    /// The room itself: the same, the heads kept beside it, and whether what the screen shows is
    /// what the record says when it is read from its first entry.
    let room: Cost
  }

  struct Cost: Encodable {
    let wallMs: Distribution
    /// The most memory the process had at once (RSS), MiB.
    let peakMiB: Double
    /// How many times as long as `sha256sum`.
    let ratio: Double
  }

  private static let runs = 3

  static func measure(on bench: Workbench) throws -> Figures {
    let length = bench.lengths.max() ?? 0
    let room = try bench.room(events: length)
    let file = "\(bench.directory)/hashed"
    let backup = "\(bench.directory)/backup.db"
    defer { for path in [file, backup] { unlink(path) } }
    let bytes = try write(room, to: file)
    guard try bench.program.run(["backup", backup] + room.words).status == 0 else {
      throw Failure("backup did not succeed")
    }
    let sum = try Program(installed: "sha256sum")
    let summing = try Distribution((0..<runs).map { _ in try sum.run([file]).wall })
    func cost(_ words: [String]) throws -> Cost {
      let endings = try (0..<runs).map { _ in try bench.program.run(["verify"] + words) }
      // 0 is sound, 1 is sound with no head kept elsewhere to compare it with.
      guard endings.allSatisfy({ 0...1 ~= $0.status }) else { throw Failure("verify failed") }
      let child = try bench.program.start(["verify"] + words)
      let peak = child.peak()
      _ = try child.end()
      let times = try Distribution(endings.map(\.wall))
      return Cost(
        wallMs: times, peakMiB: peak, ratio: (times.median / summing.median).rounded(places: 2))
    }
    return Figures(
      events: length, hashedMiB: (Double(bytes) / 1_048_576).rounded(places: 1),
      sha256sumMs: summing, links: try cost([backup]), room: try cost(room.words))
  }

  /// Writes every salt and body of the record to `path`.
  private static func write(_ measured: MeasuredRoom, to path: String) throws -> Int {
    let store = try measured.open(.readOnly).store
    guard let file = fopen(path, "w") else { throw Failure("cannot write \(path)") }
    defer { fclose(file) }
    var bytes = 0
    for head in try store.heads() {
      try store.scan(head.chain, 1...head.seq) { row in
        for part in [row.salt, row.body].compactMap({ $0 }) {
          bytes += fwrite(part.baseAddress, 1, part.count, file)
        }
        return true
      }
    }
    return bytes
  }
}
