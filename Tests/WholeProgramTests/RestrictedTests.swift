import Testing

extension WholeProgram {
  /// An incident for its named members alone.
  struct RestrictedTests {
    /// Two accounts of every Debian, as sudo names them.
    private static let daemon: [String: String?] = ["SUDO_USER": "daemon", "SUDO_UID": "1"]
    private static let bin: [String: String?] = ["SUDO_USER": "bin", "SUDO_UID": "2"]

    /// A room with an open incident and one for the founder alone, and the name of that one.
    private func scene() throws -> (room: TemporaryRoom, secret: String) {
      let room = try TemporaryRoom()
      #expect(try room.warroom("open", "Customer list leak").status == 0)
      #expect(try room.warroom("member", "add", "daemon", "--export", "--admin").status == 0)
      #expect(try room.warroom("member", "add", "bin", "--right", "commander").status == 0)
      let opened = try room.warroom(
        "open", "Payroll sheets copied", "--restricted", "--codename", "heron", "--json")
      #expect(opened.status == 0, "\(opened.errors)")
      let name = try #require(
        opened.output.firstMatch(of: /IR-\d{4}-[B-Z]{5}/).map { String($0.output) })
      return (room, name)
    }

    /// Every way an outsider could ask, with and without its name.
    private static func commands(_ name: String) -> [[String]] {
      let reading = [
        ["status"], ["incidents"], ["incidents", "--json"], ["list"], ["list", "--all"], ["mine"],
        ["overdue"], ["log"], ["log", "--json"], ["duty"], ["fact"], ["evidence"], ["access"],
        ["show", "C-01"], ["member"], ["member", "show", "bin"], ["inbox"], ["verify"],
        ["verify", "--json"], ["doctor"], ["export", "timeline"], ["export", "record"],
        ["keys", "sync", "--file", "-"], ["playbook", "list"], ["setting"], ["wall"],
      ]
      let acting = [
        ["claim", "C-01"], ["tick", "C-01"], ["say", "x"], ["decide", "x", "--chosen", "y"],
        ["assign", "C-01", "bin"], ["close", "x"], ["severity", "1", "x"], ["undo"],
        ["duty", "assume", "scribe"], ["handover", "bin"], ["access", "grant", "bin"],
        ["access", "lift", "x"],
      ]
      return reading + (reading + acting).map { $0 + ["--incident", name] }
    }

    @Test func `an outsider finds neither its name nor its title nor how many there are`() throws {
      let (room, secret) = try scene()
      let complete = [["---completion", "status", "--", "--incident", "", ""]]
      for words in Self.commands(secret) + complete {
        for person in [Self.daemon, Self.bin] {
          let answer = try room.warroom(words, environment: person)
          let said = (answer.output + answer.errors)
          let asked = words.contains(secret)
          let names = ["heron", "Payroll", "sheets copied"]
          for word in names + (asked ? [] : [secret, "IR-2026-002"]) {
            #expect(!said.contains(word), "\(words): \(said)")
          }
        }
      }
    }

    @Test func `its name is answered like one that was never given`() throws {
      let (room, secret) = try scene()
      let never = "IR-\(secret.dropFirst(3).prefix(4))-XXXXX"
      try #require(secret != never)
      for words in Self.commands(secret) where words.contains(secret) && words[0] != "doctor" {
        for person in [Self.daemon, Self.bin] {
          let real = try room.warroom(words, environment: person)
          let other = try room.warroom(
            words.map { $0 == secret ? never : $0 }, environment: person)
          #expect(real.status == other.status, "\(words)")
          #expect(real.errors == other.errors.replacing(never, with: secret), "\(words)")
          #expect(real.output == other.output.replacing(never, with: secret), "\(words)")
        }
      }
      // The next one open to all is numbered as if nothing were between.
      let next = try room.warroom("open", "Lost laptop", environment: Self.bin)
      #expect(next.status == 0)
      #expect(try room.warroom("incidents", environment: Self.bin).output.contains("-002 "))
    }

    @Test
    func `shutting out the last one who may know of an incident names it to whoever does so`()
      throws
    {
      let (room, _) = try scene()
      for (name, others) in [("egret", []), ("stork", ["--with", "daemon"])] {
        let words = ["open", "Sheets", "--restricted", "--codename", name] + others
        #expect(try room.warroom(words, environment: Self.bin).status == 0)
      }
      let asked = try room.warroom("member", "revoke", "bin")
      #expect(asked.status != 0 && !(asked.output + asked.errors).contains("restricted"))
      let revoked = try room.warroom("member", "revoke", "bin", "--yes").output
      let orphan = try #require(revoked.firstMatch(of: /access take (IR-\d{4}-[B-Z]{5})/))
      #expect(revoked.matches(of: /access take/).count == 1, "\(revoked)")
      #expect(
        try room.warroom("access", "take", String(orphan.1), "left", environment: Self.daemon)
          .status == 0)
      #expect(try room.warroom("incidents", environment: Self.daemon).output.contains("egret"))
    }

    @Test func `an admin takes access by its name, and everybody in it sees that`() throws {
      let (room, secret) = try scene()
      let refused = try room.warroom("access", "take", secret, "curious", environment: Self.bin)
      #expect(refused.status == 2 && refused.errors.contains("There is no incident"))
      let taken = try room.warroom(
        "access", "take", secret, "commander ill", environment: Self.daemon)
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(try room.warroom("log", "--incident", secret).output.contains("TOOK ACCESS"))
      #expect(try room.warroom("incidents", environment: Self.daemon).output.contains("heron"))
    }

    @Test func `members are named and no longer named, and it takes two to open it to all`() throws
    {
      let (room, secret) = try scene()
      func act(_ words: String..., by person: [String: String?] = [:]) throws -> Program.Ended {
        try room.warroom(words + ["--incident", secret], environment: person)
      }
      let unnamed = try act("assign", "C-01", "bin")
      #expect(unnamed.status == 1 && unnamed.errors.contains("Who may write here"))
      #expect(unnamed.errors.split(separator: "\n").last?.contains("bin") == false)
      #expect(try act("access", "grant", "bin").status == 0)
      #expect(try act("assign", "C-01", "bin").status == 0)
      #expect(try act("say", "here", by: Self.bin).status == 0)
      #expect(try act("access", "withdraw", "bin").status == 0)
      #expect(try act("say", "gone", by: Self.bin).status == 2)

      #expect(try act("access", "grant", "bin").status == 0)
      #expect(try act("access", "lift", "public now").status == 0)
      let alone = try act("access", "lift", "public now")
      #expect(alone.status == 1 && alone.errors.contains("bin"))
      #expect(try act("access", "lift", "agreed", by: Self.bin).status == 0)
      #expect(try act("status", by: Self.daemon).status == 0)
      #expect(
        try room.warroom("incidents", environment: Self.daemon).output.contains("sheets copied"))
    }
  }
}
