import Foundation
import Testing

extension WholeProgram {
  /// The keys file says who comes in; the room says, again and again, whether they may.
  struct SshStandingTests {
    @Test func `a revoked member's session ends within a second, and the next login is refused`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let screen = try door.screen(as: "bob")
      try await screen.wait(for: "C-09")
      let session = try #require(try room.presentProcesses().first)
      let revoked = try room.warroom("member", "revoke", "bob", "--yes", as: "alice")
      #expect(revoked.status == 0, "\(revoked.errors)")
      try await Patience.wait(atMost: Patience.promised, "the end of the session") {
        ProcessTable.isGone(session) ? () : nil
      }
      #expect(try await screen.waitForExit() == 1)
      #expect(screen.screen.contains("no longer belongs to this room"))
      let again = try door.ssh(as: "bob", ["status"])
      #expect(again.status == 1)
      #expect(again.errors.contains("no longer belongs to this room"))
      #expect(again.output.isEmpty)
    }

    @Test func `a removed key opens nothing, while the member's other key does`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      try Sshd.makeKey(door("laptop"))
      let added = try room.warroom(
        "member", "key", "add", "bob", "--key", door("laptop") + ".pub", as: "alice")
      #expect(added.status == 0, "\(added.errors)")
      door.keys += try Sshd.line(room, "bob", "k3", door("laptop")) + "\n"
      let screen = try door.screen(as: "bob")
      try await screen.wait(for: "C-09")
      #expect(try room.warroom("member", "key", "remove", "k2", as: "alice").status == 0)
      #expect(try await screen.waitForExit() == 1)
      #expect(try door.ssh(as: "bob", ["status"]).status == 1)
      #expect(try door.ssh(as: "laptop", ["status"]).status == 0)
    }

    @Test func `a right that is lowered while connected holds at once, and is said`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let screen = try door.screen(as: "bob")
      try await screen.wait(for: "C-09")
      #expect(try room.warroom("member", "right", "bob", "observer", as: "alice").status == 0)
      try await screen.wait(for: "you are observer now")
      let refused = try door.ssh(as: "bob", ["claim", "C-09", "--json"])
      #expect(refused.status == 1)
      #expect(refused.errors.contains("observers-only-read"))
    }

    @Test func `the keys file that keys sync writes is what the door takes`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let synced = try room.warroom("keys", "sync", "--file", "-", as: "alice")
      #expect(synced.status == 0, "\(synced.errors)")
      door.keys = synced.output
      #expect(try door.ssh(as: "bob", ["status"]).status == 0)
    }

    @Test(.enabled(if: SessionAccount.isPermitted))
    func `an sshd that asks warroom at every login lets in whom the room knows, and no one else`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"], keys: .command)
      let claimed = try door.ssh(as: "bob", ["claim", "C-09"])
      #expect(claimed.status == 0, "\(claimed.errors) \(door.log)")
      #expect(try room.newestEvent().contains(#""via":"ssh 127.0.0.1 k2""#))
      let screen = try door.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try Sshd.makeKey(door("stranger"))
      #expect(try door.ssh(as: "stranger", ["status"]).status == 255)
      // Who is revoked gets no further than sshd, without anybody touching a file.
      #expect(try room.warroom("member", "revoke", "bob", "--yes", as: "alice").status == 0)
      let again = try door.ssh(as: "bob", ["status"])
      #expect(again.status == 255)
      #expect(again.errors.contains("Permission denied"))
    }

    @Test func `a key of one member is refused to another, who it is named by`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let twice = try room.warroom(
        "member", "key", "add", "dan", "--key", door("bob") + ".pub", as: "alice")
      #expect(twice.status == 1)
      #expect(twice.errors.contains("bob"))
      // Also where somebody wrote it into the file by hand.
      door.keys = try Sshd.line(room, "dan", "k2", door("bob"))
      #expect(try door.ssh(as: "bob", ["status"]).status == 1)
      door.keys = try Sshd.line(room, "bob", "k99", door("bob"))
      #expect(try door.ssh(as: "bob", ["status"]).status == 1)
    }
  }
}
