import Foundation
import Testing

extension WholeProgram {
  /// Many real processes on one room, as over SSH.
  struct ManyProcessesTests {
    private let people = (1...20).map { $0 < 10 ? "m0\($0)" : "m\($0)" }

    @Test func `twenty people tick ten tasks each at once, and all two hundred are kept`() throws {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 200)
      let running = try people.enumerated().map { index, person in
        let tasks = (1...10).map { TemporaryRoom.plainTask(index * 10 + $0) }
        return try room.shell(
          """
          set -e
          for task in \(tasks.joined(separator: " ")); do
            warroom tick "$task" --incident \(incident) --as \(person)
          done
          """)
      }
      for (person, ended) in zip(people, running.map { $0.end() }) {
        #expect(ended.status == 0, "\(person): \(ended.errors)")
      }
      let ticks = try room.log(of: incident).filter { $0.kind == "task-done" }
      #expect(ticks.count == 200)
      #expect(Set(ticks.compactMap(\.task)).count == 200)
      #expect(Set(ticks.map(\.actor)) == Set(people))
      #expect(try room.warroom("verify").status == 0)
    }

    @Test func `of twenty ticks of one task one wins, and nineteen are told who did`() throws {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 1)
      let running = try people.map {
        try room.start("tick", "C-01", "--incident", incident, as: $0)
      }
      let ended = running.map { $0.end() }
      let winners = zip(people, ended).filter { $1.status == 0 }.map { $0.0 }
      try #require(winners.count == 1)
      let told = ended.filter { $0.status == 1 && $0.errors.contains("was done by \(winners[0])") }
      #expect(told.count == 19)
      #expect(try room.log(of: incident).count { $0.kind == "task-done" } == 1)
    }

    @Test func `what was acknowledged before a kill -9 is in the record, once`() throws {
      let room = try TemporaryRoom.practice()
      let kills = WholeProgram.isTorture ? 1_000 : 60
      var dice = SeededGenerator(9)
      // The quickest of five: on a busy machine any single one may have had to wait.
      let typical =
        try (0..<5).map { _ in
          try ContinuousClock().measure { try room.warroom("say", "warm up", as: "bob") }
        }.min() ?? .zero
      var acknowledged: Set<String> = []
      var silenced: Set<String> = []

      // Three at a time, so that some are killed while they hold the lock others wait for.
      for round in 0..<kills / 3 {
        let texts = ["bob", "chie", "dan"].map { "round \(round) by \($0)" }
        let running = try zip(["bob", "chie", "dan"], texts).map {
          try room.start("say", $1, as: $0)
        }
        for program in running {
          let microseconds = typical.components.attoseconds / 1_000_000_000_000
          usleep(UInt32.random(in: 0...UInt32(clamping: microseconds), using: &dice))
          program.signal(SIGKILL)
        }
        for (text, ended) in zip(texts, running.map { $0.end() }) {
          if ended.output.hasPrefix("#") {
            acknowledged.insert(text)
          } else {
            silenced.insert(text)
          }
        }
      }

      let found = Dictionary(grouping: try room.log().map(\.text.en)) { $0 }.mapValues(\.count)
      for text in acknowledged { #expect(found[text] == 1, "\(text)") }
      for text in silenced { #expect(found[text] ?? 0 <= 1, "\(text)") }
      #expect(!acknowledged.isEmpty && !silenced.isEmpty, "the kills hit both sides of the commit")
      #expect(try room.warroom("verify").status == 0)
    }
  }
}
