import Foundation
import Testing

extension WholeProgram {
  /// The room as it was, in a real terminal: on this host, and through a real sshd.
  struct ReplayScreenTests {
    /// The entry numbers of the practice room's newest entry and of one that `says`.
    private func entry(_ room: TemporaryRoom, says text: String) throws -> Int {
      let log = try room.warroom("log", "--json", as: "alice").output
      let line = try #require(log.split(separator: "\n").first { $0.contains(text) })
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(json?["seq"] as? Int)
    }

    private func count(_ room: TemporaryRoom) throws -> Int {
      try room.warroom("log", "--json", as: "alice").output.split(separator: "\n").count
    }

    @Test func `it shows the room as it was, steps, jumps, and goes at the speed asked for`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let stuck = try entry(room, says: "resets its keys only in the afternoon")
      let last = try count(room)
      let screen = try Terminal(
        [Place.warroom, "replay", "--as", "eve", "--lang", "en"], environment: room.environment(),
        ground: room)
      try await screen.wait(for: "REPLAY")
      try screen.press("Space")
      try await screen.wait(for: " || ")

      // As it was after an entry: the task that stands still today did not then.
      try screen.press("J")
      try await screen.wait(for: "Jump to")
      try screen.type("#\(stuck - 1)")
      try screen.press("Enter")
      try await screen.wait(for: "#\(stuck - 1)/\(last)")
      #expect(!row(of: "C-08", on: screen).contains("[!]"), "\(screen.screen)")
      try screen.press("Right")
      try await screen.wait(for: "#\(stuck)/\(last)")
      #expect(row(of: "C-08", on: screen).contains("[!]"), "\(screen.screen)")
      try screen.press("Left")
      try await screen.wait(for: "#\(stuck - 1)/\(last)")
      #expect(!row(of: "C-08", on: screen).contains("[!]"), "\(screen.screen)")

      // From the beginning, faster, until there is nothing more to come.
      try screen.press("Home")
      try await screen.wait(for: "#1/\(last)")
      try screen.press("Space")
      try await screen.wait(for: " x60 ")
      try screen.press(".")
      try await screen.wait(for: " x300 ")
      // At the next paces the end may come before anybody has looked.
      try screen.press(".", ".", ".")
      try await screen.wait(for: "#\(last)/\(last)")
      try screen.press("q")
      #expect(try await screen.waitForExit() == 0)
    }

    @Test func `nothing can be recorded in it, by no key, and nobody sees who watches`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let before = try count(room)
      let board = try room.screen(as: "bob")
      try await board.wait(for: "C-09")
      let screen = try Terminal(
        [Place.warroom, "replay", "--at", "-90m", "--as", "iris", "--lang", "en"],
        environment: room.environment(), ground: room)
      try await screen.wait(for: " || ")
      for key in ["c", "n", "e", "b", "v", "d", "f", "u"] {
        try screen.press(key)
        try await screen.wait(for: "nothing can be done in the past")
        try screen.press("Escape")
        try screen.press("Right")
        try await screen.wait("the sentence to go") {
          !$0.contains("nothing can be done in the past")
        }
      }
      for key in KeyNames.all where key != "q" {
        try screen.press("Escape", "Escape")
        try screen.press(key)
      }
      try screen.press("Escape", "Escape")
      #expect(screen.exitStatus == nil, "\(screen.screen)")
      #expect(!board.screen.split(separator: "\n").prefix(3).joined().contains("iris"))
      #expect(try count(room) == before)
      #expect(try room.warroom("verify").status == 0)
    }

    @Test func `a member replays the room through ssh, and still records nothing`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["eve"])
      let before = try count(room)
      let screen = try door.screen(as: "eve", ["replay", "--at", "-1h", "--lang", "en"])
      try await screen.wait(for: "REPLAY")
      try screen.press("c")
      try await screen.wait(for: "nothing can be done in the past")
      try screen.press("Left")
      try await screen.wait(for: "/\(before) ")
      try screen.press("q")
      #expect(try await screen.waitForExit() == 0)
      #expect(try count(room) == before)
    }

    private func row(of task: String, on screen: Terminal) -> String {
      screen.screen.split(separator: "\n").first { $0.contains("] \(task)") }.map(String.init) ?? ""
    }
  }
}
