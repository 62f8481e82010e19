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
    let verifyMs: Distribution
    let verifyPeakMiB: Double
    let sha256sumMs: Distribution
    /// How many times as long as `sha256sum`.
    let ratio: Double
  }

  private static let runs = 3

  static func measure(on bench: Workbench) throws -> Figures {
    let length = bench.lengths.max() ?? 0
    let room = try bench.room(events: length)
    let file = "\(bench.directory)/hashed"
    let bytes = try write(room, to: file)
    defer { unlink(file) }
    let sum = try Program(installed: "sha256sum")
    let verifying = try (0..<runs).map { _ in try bench.program.run(["verify"] + room.words) }
    guard verifying.allSatisfy({ $0.status == 0 }) else { throw Failure("verify did not succeed") }
    let summing = try Distribution((0..<runs).map { _ in try sum.run([file]).wall })
    let verify = try Distribution(verifying.map(\.wall))
    return Figures(
      events: length, hashedMiB: (Double(bytes) / 1_048_576).rounded(places: 1), verifyMs: verify,
      verifyPeakMiB: (Double(verifying.map(\.peakKiB).max() ?? 0) / 1_024).rounded(places: 1),
      sha256sumMs: summing, ratio: (verify.median / summing.median).rounded(places: 2))
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
