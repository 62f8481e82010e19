import Testing

extension WholeProgram {
  /// Several people in a real room on one host.
  struct MembersTests {
    /// Daemon is an account of every Debian; sudo tells who called it in two variables.
    private static let daemon: [String: String?] = ["SUDO_USER": "daemon", "SUDO_UID": "1"]

    private func openRoom() throws -> TemporaryRoom {
      let room = try TemporaryRoom()
      #expect(try room.warroom("open", "Customer list leak").status == 0)
      return room
    }

    @Test func `a colleague who is let in works as whoever called sudo`() throws {
      let room = try openRoom()
      let stranger = try room.warroom("claim", "C-04", environment: Self.daemon)
      #expect(stranger.status == 1)
      #expect(stranger.errors.contains("daemon"))
      #expect(try room.warroom("member", "add", "daemon", "--name", "D. Mon").status == 0)
      #expect(try room.warroom("claim", "C-04", environment: Self.daemon).status == 0)
      #expect(try room.warroom("show", "C-04").output.contains("daemon"))
      #expect(try room.warroom("member").output.contains("D. Mon"))
    }

    @Test func `only an admin lets people in, and nobody twice`() throws {
      let room = try openRoom()
      #expect(try room.warroom("member", "add", "daemon").status == 0)
      let refused = try room.warroom("member", "add", "mallory", environment: Self.daemon)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("admin"))
      #expect(try room.warroom("member", "add", "daemon").status == 1)
      #expect(try room.warroom("member", "add", "d4emon", "--name", "daem0n").status == 1)
      #expect(try room.warroom("member", "add", "Аlice").status == 2)
    }

    @Test(arguments: [["revoke", "daemon", "--yes"], ["right", "daemon", "observer"]])
    func `whoever loses the right to act leaves a list of all they held`(words: [String]) throws {
      let room = try openRoom()
      #expect(try room.warroom("member", "add", "daemon", "--right", "commander").status == 0)
      for act in [
        ["claim", "C-04"], ["duty", "assume", "forensics"],
        ["evidence", "add", "seen by me", "--text"],
        ["action", "add", "train everybody", "--owner", "daemon"],
      ] { #expect(try room.warroom(act, environment: Self.daemon).status == 0) }
      #expect(try room.warroom("handover", "daemon").status == 0)
      let ended = try room.warroom(["member"] + words)
      #expect(ended.status == 0, "\(ended.errors)")
      for left in [
        "anybody at work: C-04", "duties to be taken: forensics", "owner: A-01", "hands: EV-01",
        "command is offered to them",
      ] { #expect(ended.output.contains(left), "\(ended.output)") }
      for mend in ["assign C-04", "custody take EV-01", "handover decline"] {
        #expect(ended.output.contains("warroom \(mend)"), "\(ended.output)")
      }
    }

    @Test func `a name that sudo did not give is not believed`() throws {
      let room = try openRoom()
      #expect(try room.warroom("member", "add", "daemon").status == 0)
      let forged: [String: String?] = ["SUDO_USER": "daemon", "SUDO_UID": "2"]
      #expect(try room.warroom("claim", "C-04", environment: forged).status == 0)
      #expect(try !room.warroom("show", "C-04").output.contains("daemon"))
    }
  }
}
