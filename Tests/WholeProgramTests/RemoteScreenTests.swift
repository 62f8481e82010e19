import Foundation
import Testing

extension WholeProgram {
  /// What a screen sends beside its picture, and what becomes of it when nobody sits before it.
  struct RemoteScreenTests {
    /// As sshd sets it for a session from another machine.
    private static let ssh: [String: String?] = ["SSH_CONNECTION": "203.0.113.9 50000 10.0.0.1 22"]

    @Test func `no mouse mode is sent until it is asked for, and it is taken back at the end`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      let output = try screen.keepOutput()
      try screen.press("j", "t")
      try await screen.wait(for: "by time of event")
      try screen.press("Escape")
      try await screen.wait("the board again") { !$0.contains("by time of event") }
      #expect(!sent(output).contains("\u{1B}[?1000"))
      try screen.press(":")
      try screen.type("mouse on")
      try screen.press("Enter")
      try await Patience.wait("the mouse to be switched on") {
        sent(output).contains("\u{1B}[?1000h\u{1B}[?1006h") ? () : nil
      }
      kill(screen.processID, SIGTERM)
      _ = try await screen.waitForExit()
      try await Patience.wait("the mouse to be given back") {
        sent(output).contains("\u{1B}[?1006l\u{1B}[?1000l") ? () : nil
      }
    }

    @Test func `an assignment sounds the bell, and the desktop hears of it only when told to`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "dan")
      try await screen.wait(for: "C-09")
      let output = try screen.keepOutput()
      #expect(try room.warroom("assign", "C-09", "dan", as: "alice").status == 0)
      try await screen.wait(for: "C-09 is yours now")
      try await Patience.wait("the bell") { sent(output).contains("\u{7}") ? () : nil }
      #expect(!sent(output).contains("\u{1B}]"))
      #expect(
        try room.warroom("setting", "set", "desktop-notices", "osc777", as: "alice").status == 0)
      #expect(try room.warroom("assign", "C-10", "dan", as: "alice").status == 0)
      try await Patience.wait("the line for the desktop") {
        sent(output).contains("\u{1B}]777;notify;warroom;C-10 is yours now") ? () : nil
      }
    }

    @Test func `a screen over ssh that rests is blanked and comes back with what was typed`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("setting", "set", "idle-lock", "10s", as: "alice").status == 0)
      let here = try room.screen(as: "alice")
      let screen = try room.screen(as: "dan", environment: Self.ssh)
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("half a sentence")
      try await screen.wait(for: "half a sentence")
      try await screen.wait(for: "Screen blanked")
      #expect(!screen.screen.contains("C-09") && !screen.screen.contains("half"))
      try screen.press("x")
      try await screen.wait(for: "half a sentence")
      #expect(here.screen.contains("C-09"))
      #expect(screen.exitStatus == nil)
    }

    @Test func `two sessions of one member keep a text each, and both are offered after a kill`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let first = try await typing("first text", in: room)
      let second = try await typing("second text", in: room)
      kill(first.processID, SIGKILL)
      kill(second.processID, SIGKILL)
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "unsent text")
      for text in ["second text", "first text"] {
        try screen.press("n")
        try await screen.wait(for: text)
        try screen.press("Enter")
        try await screen.wait(for: "recorded #")
        #expect(try room.log().last?.text.en == text)
      }
      try screen.press("n")
      try await screen.wait("an empty entry") { !$0.contains("first text | ") }
    }

    @Test(.enabled(if: SmallDisk.isPermitted))
    func `what is typed on a full disk survives a kill`() async throws {
      let disk = try SmallDisk()
      let room = try TemporaryRoom(at: disk.path + "/room", on: disk)
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try disk.fill()
      try screen.press("n")
      try screen.type("typed on a full disk")
      try await kept("typed on a full disk", in: room)
      kill(screen.processID, SIGKILL)
      try disk.empty()
      let next = try room.screen(as: "alice")
      try await next.wait(for: "unsent text")
      try next.press("n")
      try await next.wait(for: "typed on a full disk")
    }

    private func typing(_ text: String, in room: TemporaryRoom) async throws -> Terminal {
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type(text)
      try await kept(text, in: room)
      return screen
    }

    private func kept(_ text: String, in room: TemporaryRoom) async throws {
      try await Patience.wait("“\(text)” on the disk") { room.keepsDraft(text) ? () : nil }
    }

    private func sent(_ path: String) -> String {
      (try? Data(contentsOf: URL(fileURLWithPath: path))).map {
        String(decoding: $0, as: UTF8.self)
      }
        ?? ""
    }
  }
}
