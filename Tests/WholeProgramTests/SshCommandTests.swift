import Foundation
import Testing

extension WholeProgram {
  /// One command a login, through a real sshd: what members can do, and what nobody can.
  struct SshCommandTests {
    @Test func `a member claims and ticks, and the record says who, whence and by which key`()
      async throws
    {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 1)
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let at = ["--incident", incident]
      #expect(try door.ssh(as: "bob", ["claim", "C-01"] + at).status == 0)
      let note = #"'rule 1142 on fw1; it'\''s "live"'"#
      let ticked = try door.ssh(as: "bob", ["tick", "C-01", "-m", note] + at)
      #expect(ticked.status == 0, "\(ticked.errors)")
      let newest = try room.newestEvent(of: incident)
      #expect(newest.contains(#""by":"bob""#))
      #expect(newest.contains(#""via":"ssh 127.0.0.1 k2""#))
      #expect(newest.contains(#"rule 1142 on fw1; it's \"live\""#))
    }

    @Test func `the doer's own check is refused with its rule, and a colleague's is taken`()
      async throws
    {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 1, thatNeedACheck: true)
      let door = try await Sshd(of: room, members: ["alice", "bob", "dan"])
      let at = ["--incident", incident]
      #expect(try door.ssh(as: "bob", ["tick", "C-01"] + at).status == 0)
      let own = try door.ssh(as: "bob", ["check", "C-01", "--json"] + at)
      #expect(own.status == 1)
      #expect(own.errors.contains("check-needs-another-person"))
      #expect(own.errors.contains("dan"))
      // Another key is not another person.
      try Sshd.makeKey(door("laptop"))
      #expect(
        try room.warroom(
          "member", "key", "add", "bob", "--key", door("laptop") + ".pub", as: "alice"
        ).status == 0)
      door.keys += try Sshd.line(room, "bob", "k4", door("laptop")) + "\n"
      let second = try door.ssh(as: "laptop", ["check", "C-01", "--json"] + at)
      #expect(second.status == 1)
      #expect(second.errors.contains("check-needs-another-person"))
      #expect(try door.ssh(as: "dan", ["check", "C-01"] + at).status == 0)
    }

    @Test func `standard input is a text where the command takes one, and never more than fits`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      #expect(try door.ssh(as: "alice", ["say", "-"], input: "two\nlines\n").status == 0)
      #expect(try room.newestEvent().contains(#"two\nlines"#))
      let flood = try door.ssh(
        as: "alice", ["say", "-"], input: String(repeating: "x", count: 1 << 20))
      #expect(flood.status == 2)
      #expect(flood.errors.contains("longer than"))
    }

    @Test func `a command also works in a terminal`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let screen = try door.screen(as: "alice", ["claim", "C-09"])
      #expect(try await screen.waitForExit() == 0)
      #expect(screen.screen.contains("C-09"))
    }

    @Test func `a word that is no command is answered with the nearest, and help lists them all`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let slip = try door.ssh(as: "alice", ["tikc", "C-03"])
      #expect(slip.status == 2)
      #expect(slip.errors.contains("Did you mean tick"))
      let help = try door.ssh(as: "alice", ["help"])
      #expect(help.status == 0)
      #expect(help.output.contains("tick") && help.output.contains("ssh -t war"))
      let one = try door.ssh(as: "alice", ["help", "tick"])
      #expect(one.output.contains("USAGE: warroom tick"))
    }

    @Test func `an export leaves through standard output and by no other way`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let timeline = try door.ssh(as: "alice", ["export", "timeline", "--format", "csv"])
      #expect(timeline.status == 0, "\(timeline.errors)")
      #expect(timeline.output.split(whereSeparator: \.isNewline).count > 20)
      let target = room.beside("out.csv")
      let refused = try door.ssh(as: "alice", ["export", "timeline", "-o", target])
      #expect(refused.status == 2)
      #expect(refused.errors.contains("has no option -o over SSH"))
      #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `twenty logins at once are all served`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let clients = try (0..<20).map { _ in try door.start(as: "alice", ["status", "--json"]) }
      let ended = clients.map { $0.end() }
      #expect(ended.allSatisfy { $0.status == 0 }, "\(ended.map(\.errors))")
    }
  }
}
