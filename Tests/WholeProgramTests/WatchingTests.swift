import Foundation
import Testing

extension WholeProgram {
  /// Those who only look: the wall, and programs that read the record as it grows.
  struct WatchingTests {
    @Test func `the wall shows what happens, without names where that is wanted`() async throws {
      let room = try TemporaryRoom.practice()
      let wall = try room.screen(as: "alice", "wall", "--no-names")
      try await wall.wait(for: "C-08")
      #expect(try room.warroom("block", "C-09", "vendor desk closed", as: "dan").status == 0)
      try await wall.wait(for: "C-09")
      for name in ["alice", "bob", "chie", "dan"] { #expect(!wall.screen.contains(name)) }
      try wall.press("Space", "c", "Enter", "q")
      #expect(try await wall.waitForExit() == 0)
      #expect(try room.state(of: "C-09") == "blocked")
    }

    @Test func `a follower gets each entry as it is recorded, and ends with its reader`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let follower = try room.shell("warroom log --follow --json --limit 0 | head -2")
      // Whoever begins to follow misses nothing from then on; so it is told until it answers.
      try await Patience.wait("the first entry", insteadOf: { follower.output }) {
        try room.warroom("say", "tell", as: "bob")
        return follower.output.isEmpty ? nil : ()
      }
      #expect(try room.warroom("say", "and again", as: "chie").status == 0)
      #expect(try room.warroom("say", "nobody hears", as: "chie").status == 0)
      let ended = follower.end()
      #expect(ended.status == 0)
      #expect(ended.output.split(separator: "\n").count == 2)
    }

    @Test func `the doctor has nothing to say against a room in order`() throws {
      let room = try TemporaryRoom.practice()
      let ended = try room.warroom("doctor", as: "alice")
      #expect(ended.status == 0, "\(ended.output)")
      #expect(ended.output.contains("synchronous"))
    }
  }
}
