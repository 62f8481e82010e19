import Foundation
import Testing

extension WholeProgram {
  /// However a session ends, it ends at once and leaves the terminal as it was.
  struct EndingTests {
    @Test func `a closed terminal ends the program within a second`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      let process = screen.processID
      screen.close()
      try await expectGone(process)
    }

    @Test func `a closed terminal ends the program also where hang-ups are ignored`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try Terminal(
        ["/bin/sh", "-c", "trap '' HUP; exec '\(Place.warroom)' --as alice"],
        environment: room.environment(), ground: room)
      try await screen.wait(for: "C-09")
      let process = screen.processID
      screen.close()
      try await expectGone(process)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `a signal ends the program and gives the terminal back`(signal: Int32) async throws {
      let room = try TemporaryRoom.practice()
      let screen = try shellAround(room)
      try await screen.wait(for: "C-09")
      kill(try programInside(screen, room), signal)
      try await expectTerminalAsBefore(screen)
    }

    @Test func `q ends the program with 0 and gives the terminal back`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try shellAround(room)
      try await screen.wait(for: "C-09")
      try screen.press("q")
      try await expectTerminalAsBefore(screen)
      #expect(screen.screen.contains("ended with 0"))
    }

    @Test func `leaving with unsent text asks first`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("not yet sent")
      try screen.press("Escape")
      try await screen.wait(for: "Your text is kept")
      try screen.press("q")
      try await screen.wait(for: "Leave all the same?")
      try screen.press("n", "q")
      try await screen.wait(for: "Leave all the same?")
      try screen.press("y")
      #expect(try await screen.waitForExit() == 0)
    }

    /// A shell that keeps the settings of its terminal from before and after.
    private func shellAround(_ room: TemporaryRoom) throws -> Terminal {
      let script = """
        stty -a > '\(room.beside("before"))'
        sh -c 'echo $$ > "\(room.beside("id"))"; exec "\(Place.warroom)" --as alice'
        status=$?
        stty -a > '\(room.beside("after"))'
        diff '\(room.beside("before"))' '\(room.beside("after"))' && echo "settings as before"
        echo "ended with $status"
        """
      return try Terminal(
        ["/bin/bash", "-c", script], environment: room.environment(), ground: room)
    }

    private func programInside(_ screen: Terminal, _ room: TemporaryRoom) throws -> Int32 {
      let text = try String(contentsOfFile: room.beside("id"), encoding: .utf8)
      return try #require(Int32(text.trimmingCharacters(in: .newlines)))
    }

    private func expectTerminalAsBefore(_ screen: Terminal) async throws {
      #expect(try await screen.waitForExit() == 0)
      #expect(screen.screen.contains("settings as before"))
      // The picture is gone: it was drawn on the terminal's other screen.
      #expect(!screen.screen.contains("C-09"))
    }

    private func expectGone(_ process: Int32) async throws {
      try await Patience.wait(atMost: Patience.promised, "the end of process \(process)") {
        ProcessTable.isGone(process) ? () : nil
      }
    }
  }
}
