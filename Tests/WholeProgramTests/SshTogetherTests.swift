import Foundation
import Testing

extension WholeProgram {
  /// Several people in one room through one door, and lines that break.
  struct SshTogetherTests {
    @Test func `twenty members tick a thousand tasks, none lost and none twice`() async throws {
      let (people, each) = (20, 50)
      let (room, incident) = try TemporaryRoom.practice(withTasks: people * each)
      let names = (1...people).map { "member-\($0)" }
      for name in names { try room.warroom("claim", "C-01", as: name) }
      let door = try await Sshd(of: room, members: names)
      let lines = try await door.share(names)
      defer { for line in lines { line.signal(SIGTERM) } }
      // Every member ticks tasks of their own, and one after the other tries the last one, too.
      let clients = try names.enumerated().map { index, name in
        let tasks = (1...each).map { TemporaryRoom.plainTask(index * each + $0) }
        return try door.ticking(
          tasks + [TemporaryRoom.plainTask(people * each)], incident, as: name)
      }
      let ended = clients.map { $0.end() }
      // Nineteen of twenty were told that somebody else had ticked the last one.
      #expect(ended.count { $0.errors.contains("done by") } == people - 1)
      let told = ended.flatMap { $0.output.split(separator: "\n") }.filter { $0.hasPrefix("#") }
      #expect(told.count == people * each)
      let ticks = try room.log(of: incident).filter { $0.kind == "task-done" }
      #expect(ticks.count == people * each)
      #expect(Set(ticks.compactMap(\.task)).count == people * each)
      #expect(try room.warroom("verify").status == 0)
    }

    @Test func `a colleague's tick over ssh is seen on a screen over ssh`() async throws {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 2)
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let screen = try door.screen(as: "alice", ["--incident", incident])
      try await screen.wait(for: "C-01")
      #expect(try door.ssh(as: "bob", ["tick", "C-01", "--incident", incident]).status == 0)
      try await screen.wait("the tick of bob", atMost: .seconds(5)) {
        $0.split(separator: "\n").contains { $0.contains("[x] C-01") && $0.contains("bob") }
      }
    }

    @Test func `a line that drops in mid-typing ends the session and keeps the draft`() async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let screen = try door.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("the mail went to 1,204 people")
      try await screen.wait(for: "1,204 people")
      let session = try #require(try room.presentProcesses().first)
      kill(screen.processID, SIGKILL)
      try await Patience.wait(atMost: .seconds(3), "the end of the session \(session)") {
        ProcessTable.isGone(session) ? () : nil
      }
      let again = try door.screen(as: "alice")
      try await again.wait(for: "unsent text")
      try again.press("n")
      try await again.wait(for: "1,204 people")
    }
  }
}
