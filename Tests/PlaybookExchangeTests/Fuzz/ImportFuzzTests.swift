import Foundation
import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// Damaged files of every format: each is imported whole or refused with a reason, soon.
///
/// A short form runs with all tests. `make fuzz` runs each format for ten minutes: WARROOM_FUZZ is
/// the seconds, WARROOM_FUZZ_FORMAT one format of all, WARROOM_FUZZ_SEED where to begin,
/// WARROOM_FUZZ_SAMPLES a folder with more files to damage.
struct ImportFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["WARROOM_FUZZ"].flatMap { Int($0) }
  private static let formats =
    environment["WARROOM_FUZZ_FORMAT"].flatMap { ForeignFormat(rawValue: $0) }.map { [$0] }
    ?? ForeignFormat.allCases

  @Test(arguments: formats)
  func `a damaged file is imported whole or refused with a reason`(format: ForeignFormat) throws {
    let seeds = try format.seeds.map { try Sample.file($0).bytes } + Self.moreSeeds(of: format)
    let first = Self.environment["WARROOM_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    var tally = Tally()
    let start = ContinuousClock.now
    var seed = first
    while isToGoOn(seed - first, since: start) {
      if Self.seconds != nil { try note(seed, format) }
      var mutator = Mutator(seed: seed, words: format.words)
      var random = SeededGenerator(seed: seed)
      let bytes = mutator.mutated(random.pick(seeds), random.pick(seeds))
      let isGiven = random.next() % 2 == 0
      let elapsed = ContinuousClock().measure {
        tally.count(outcome(of: bytes, as: isGiven ? format : nil, seed: seed))
      }
      // Debug code on a busy machine; the release binary needs a twentieth of it.
      #expect(elapsed < .seconds(20), "seed \(seed) took \(elapsed)")
      tally.slowest = max(tally.slowest, elapsed)
      seed += 1
    }
    #expect(tally.imported > 0 && tally.refused > 0)
    if Self.seconds != nil { print("fuzz \(format.rawValue): seeds \(first)..<\(seed), \(tally)") }
  }

  private func isToGoOn(_ done: UInt64, since start: ContinuousClock.Instant) -> Bool {
    guard let seconds = Self.seconds else { return done < 60 }
    return ContinuousClock.now - start < .seconds(seconds)
  }

  /// Imports `bytes` and looks at what came of it; nil where it was imported.
  private func outcome(of bytes: [UInt8], as format: ForeignFormat?, seed: UInt64) -> String? {
    do throws(ImportRefusal) {
      let result = try PlaybookImporter(format: format, keepsPreparation: seed % 2 == 0)
        .read([ForeignFile(name: "damaged", bytes: bytes)])
      let yaml = PlaybookWriter.yaml(for: result.playbook)
      #expect(yaml.utf8.elementsEqual(result.yaml.utf8), "seed \(seed)")
      #expect(result.report.total == result.playbook.tasks.count, "seed \(seed)")
      for language in Language.allCases {
        #expect(!result.report.lines(in: language).contains(""), "seed \(seed)")
      }
      return nil
    } catch {
      #expect(error.message.en?.isEmpty == false && error.mend.ja?.isEmpty == false, "seed \(seed)")
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect((error.position?.line ?? 1) <= lines, "seed \(seed)")
      return error.rule
    }
  }

  /// A crash leaves no message; the seed that was under way is in this file.
  private func note(_ seed: UInt64, _ format: ForeignFormat) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "warroom-fuzz-\(format)")
    try Data("\(seed)\n".utf8).write(to: file)
  }

  private static func moreSeeds(of format: ForeignFormat) throws -> [[UInt8]] {
    guard let folder = environment["WARROOM_FUZZ_SAMPLES"] else { return [] }
    let files = FileManager.default.enumerator(
      at: URL(filePath: folder), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).compactMap { url in
      guard let data = try? Data(contentsOf: url) else { return nil }
      let file = ForeignFile(name: url.lastPathComponent, bytes: Array(data))
      let found = try? PlaybookImporter().read([file]).report.format
      return found == format ? file.bytes : nil
    }
  }
}

/// What became of the damaged files.
private struct Tally: CustomStringConvertible {
  var imported = 0
  var refused = 0
  var slowest = Duration.zero
  private var reasons: [String: Int] = [:]

  mutating func count(_ reason: String?) {
    guard let reason else { return imported += 1 }
    refused += 1
    reasons[reason, default: 0] += 1
  }

  var description: String {
    let list = reasons.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }
    return "imported \(imported), refused \(refused) (\(list.joined(separator: ", "))), "
      + "slowest \(slowest)"
  }
}
