import Foundation
import Testing

extension WholeProgram {
  /// The machine loses its power while people write.
  struct PowerCutTests {
    private let people = ["bob", "chie", "dan", "eve"]

    @Test(.enabled(if: PoweredDisk.isPermitted, "needs the right to mount a disk"))
    func `what was acknowledged before a power cut is in the record afterwards, once`()
      async throws
    {
      let disk = try PoweredDisk()
      let room = try TemporaryRoom(at: disk.path + "/room", on: disk)
      var dice = SeededGenerator(12)

      for round in 0..<(WholeProgram.isTorture ? 200 : 4) {
        let writers = try people.map { try writer($0, round: round, in: room) }
        let least = Int.random(in: 1...12, using: &dice)
        _ = try await Patience.wait("\(least) acknowledgements") {
          acknowledgements(by: writers).count >= least ? true : nil
        }
        // Words that come while the power goes are read by nobody, and promise nothing.
        let acknowledged = acknowledgements(by: writers)
        try disk.cut()
        for writer in writers { #expect(writer.end().status != 0) }
        #expect(try disk.restore(), "nothing was lost, so the cut was none")

        let found = Dictionary(grouping: try room.log().map(\.text.en)) { $0 }.mapValues(\.count)
        for text in acknowledged { #expect(found[text] == 1, "\(text)") }
        let verified = try room.warroom("verify")
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
      }
    }

    /// Somebody who writes entry after entry until one is not acknowledged.
    private func writer(_ person: String, round: Int, in room: TemporaryRoom) throws -> Program {
      try room.shell(
        """
        for ((entry = 1; ; entry++)); do
          warroom say "round \(round) entry $entry by \(person)" --as \(person) || exit
        done
        """)
    }

    private func acknowledgements(by writers: [Program]) -> [String] {
      writers.flatMap { $0.output.split(separator: "\n") }.compactMap { line in
        line.wholeMatch(of: /#[0-9]+ (round .*)/).map { String($0.1) }
      }
    }
  }
}
