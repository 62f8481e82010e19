internal import Glibc

/// Registering a large file as evidence, beside `sha256sum` of the same file. The file lies in the
/// page cache for both.
enum EvidenceHashing: Measurement {
  static let name = "evidence"

  struct Figures: Encodable {
    let fileMiB: Int
    let sha256sumMs: Distribution
    /// `warroom evidence add`, the whole process.
    let addMs: Distribution
    /// How many times as long as `sha256sum`.
    let ratio: Double
    /// The most memory the process had at once (RSS), MiB.
    let peakMiB: Double
  }

  private static let size = 512
  private static let runs = 5

  static func measure(on bench: Workbench) throws -> Figures {
    let room = try bench.room(events: bench.lengths.min() ?? 100)
    let file = "\(bench.directory)/evidence.img"
    defer { unlink(file) }
    try write(file)
    let words = ["evidence", "add", file] + room.words
    let sum = try Program(installed: "sha256sum")
    // The first of each is not counted: it brings the file into the cache, and records it.
    _ = try sum.run([file])
    guard try bench.program.run(words).status == 0 else { throw Failure("evidence add failed") }
    var summing: [Double] = []
    var adding: [Double] = []
    for _ in 0..<runs {
      summing.append(try sum.run([file]).wall)
      adding.append(try bench.program.run(words).wall)
    }
    let child = try bench.program.start(words)
    let peak = child.peak()
    _ = try child.end()
    let (sums, adds) = (try Distribution(summing), try Distribution(adding))
    return Figures(
      fileMiB: size, sha256sumMs: sums, addMs: adds,
      ratio: (adds.median / sums.median).rounded(places: 2), peakMiB: peak)
  }

  private static func write(_ path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure("cannot write \(path)") }
    defer { fclose(file) }
    let block = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 8)) }
    for _ in 0..<size { fwrite(block, 1, block.count, file) }
  }
}
