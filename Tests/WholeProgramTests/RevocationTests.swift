import Testing
import WarRoomTestSupport

extension WholeProgram {
  /// Shutting somebody out, and letting them in again.
  struct RevocationTests {
    /// Daemon is an account of every Debian; sudo tells who called it in two variables.
    private static let daemon: [String: String?] = ["SUDO_USER": "daemon", "SUDO_UID": "1"]

    private func roomWithDaemon() throws -> TemporaryRoom {
      let room = try TemporaryRoom()
      #expect(try room.warroom("open", "Customer list leak").status == 0)
      #expect(try room.warroom("member", "add", "daemon", "--export").status == 0)
      #expect(try room.warroom("claim", "C-04", environment: Self.daemon).status == 0)
      #expect(try room.warroom("duty", "assume", "scribe", environment: Self.daemon).status == 0)
      return room
    }

    @Test func `nobody is revoked without a yes, and what they leave is named`() throws {
      let room = try roomWithDaemon()
      let asked = try room.warroom("member", "revoke", "daemon")
      #expect(asked.status == 2 && asked.errors.contains("--yes"))
      #expect(asked.errors.contains("C-04") && asked.errors.contains("scribe"))
      let done = try room.warroom("member", "revoke", "daemon", "-m", "left", "--yes")
      #expect(done.status == 0 && done.output.contains("C-04"))
      #expect(try room.warroom("member").output.contains("daemon") == false)
      #expect(try room.warroom("member", "list", "--former").output.contains("daemon"))
    }

    @Test func `whoever was revoked neither writes nor reads nor exports`() throws {
      let room = try roomWithDaemon()
      #expect(try room.warroom("member", "revoke", "daemon", "--yes").status == 0)
      let acts = [
        ["tick", "C-04"], ["say", "x"], ["close", "x"], ["undo"], ["handover", "accept"],
        ["export", "timeline"], ["status"], ["log"], ["list"], ["member"], ["duty"], ["mine"],
      ]
      for act in acts {
        let refused = try room.warroom(act, environment: Self.daemon)
        #expect(refused.status == 1 && refused.output.isEmpty, "\(act)")
        #expect(refused.errors.contains("daemon"), "\(act): \(refused.errors)")
      }
    }

    @Test func `the same person comes back by an act of its own`() throws {
      let room = try roomWithDaemon()
      #expect(try room.warroom("member", "revoke", "daemon", "--yes").status == 0)
      let again = try room.warroom("member", "add", "daemon")
      #expect(again.status == 1 && again.errors.contains("readmit"))
      #expect(try room.warroom("member", "readmit", "daemon").status == 0)
      #expect(try room.warroom("say", "back", environment: Self.daemon).status == 0)
      #expect(try room.warroom("export", "timeline", environment: Self.daemon).status == 1)
    }

    @Test func `the last admin stays, and a right counts from the next act`() throws {
      let room = try roomWithDaemon()
      let me = try #require(try room.founder())
      #expect(try room.warroom("member", "revoke", me, "--yes").errors.contains("only admin"))
      #expect(try room.warroom("member", "admin", me, "--off").status == 1)
      #expect(try room.warroom("member", "right", "daemon", "observer").status == 0)
      #expect(try room.warroom("tick", "C-04", environment: Self.daemon).status == 1)
      #expect(try room.warroom("member", "export", "daemon", "--off").status == 0)
      #expect(try room.warroom("export", "timeline", environment: Self.daemon).status == 1)
    }
  }
}

extension TemporaryRoom {
  /// The handle of whoever founded the room.
  fileprivate func founder() throws -> String? {
    try warroom("member").output.split(separator: " ").first.map(String.init)
  }
}
