import Foundation
import Testing

extension WholeProgram {
  /// Signatures of where the record ends, and of what left it, made and judged by OpenSSH.
  struct SealTests {
    /// Keys and the files that say whose count.
    private struct Signers {
      let room: TemporaryRoom

      init(_ room: TemporaryRoom) throws {
        self.room = room
        for name in ["alice", "mallory"] { try Sshd.makeKey(room.beside(name)) }
      }

      func key(_ name: String) -> String { room.beside(name) }

      /// A file in which `name` may sign for `namespaces`.
      func allowed(_ name: String, as file: String, for namespaces: String) throws -> String {
        let key = try String(contentsOfFile: key(name) + ".pub", encoding: .utf8)
        return try room.write(file, "\(name) namespaces=\"\(namespaces)\" \(key)")
      }
    }

    @Test
    func `a seal proves that the record holds what was signed, to the program and an outsider`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let signers = try Signers(room)
      let seal = room.beside("head.seal")
      let made = try room.warroom("seal", "--key", signers.key("alice"), "-o", seal, as: "alice")
      #expect(made.status == 0, "\(made.errors)")
      #expect(try room.warroom("say", "and on it goes", as: "bob").status == 0)
      let record = room.beside("record.jsonl")
      #expect(try room.warroom("export", "record", "-o", record, as: "alice").status == 0)
      let allowed = try signers.allowed("alice", as: "signers", for: "warroom-head@v1")
      for words in [["verify"], ["verify", record]] {
        let verified = try room.warroom(words + ["--seal", seal, "--allowed-signers", allowed])
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
        #expect(verified.output.contains("SEALED by alice"))
      }
      let outsider = try Program.run(
        "/usr/bin/python3", [Place.verifier, record, seal, allowed],
        environment: room.environment())
      #expect(outsider.status == 0, "\(outsider.output)\(outsider.errors)")
      #expect(outsider.output.contains("SEALED by alice"))

      // The ledger keeps it, too, and gives it back byte for byte.
      let list = try room.warroom("seal", "list", as: "bob")
      let number = try #require(list.output.split(separator: " ").first)
      let shown = try room.warroom("seal", "show", String(number), as: "bob")
      #expect(shown.output == (try String(contentsOfFile: seal, encoding: .utf8)))
    }

    @Test func `each way a seal fails has its own words and status`() throws {
      let room = try TemporaryRoom.practice()
      let signers = try Signers(room)
      let seal = room.beside("head.seal")
      #expect(
        try room.warroom("seal", "--key", signers.key("alice"), "-o", seal, as: "alice").status == 0
      )
      let text = try String(contentsOfFile: seal, encoding: .utf8)
      let alice = try signers.allowed("alice", as: "a", for: "warroom-head@v1")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)

      func rule(_ seal: String, _ allowed: String, _ words: [String] = []) throws -> String {
        let ended = try room.warroom(
          ["verify"] + words + ["--seal", seal, "--allowed-signers", allowed, "--json"])
        let rule = ended.errors.firstMatch(of: /"rule":"([a-z-]+)"/)?.output.1 ?? "none"
        return "\(ended.status) \(rule)"
      }
      #expect(try rule(seal, alice) == "0 none")
      let mallory = try signers.allowed("mallory", as: "m", for: "warroom-head@v1")
      #expect(try rule(seal, mallory) == "1 unknown-signer")
      let other = try signers.allowed("alice", as: "o", for: "git")
      #expect(try rule(seal, other) == "1 signer-not-allowed")
      // A key that has run out is not called an unknown one.
      let lapsed = try room.write(
        "lapsed",
        String(contentsOfFile: alice, encoding: .utf8)
          .replacing("namespaces=", with: "valid-before=\"20200101\",namespaces="))
      #expect(try rule(seal, lapsed) == "1 signer-not-allowed")
      let said = try room.warroom("verify", "--seal", seal, "--allowed-signers", lapsed).errors
      #expect(said.contains("line 1: key has expired"), "\(said)")
      let moved = try room.write(
        "moved", ([lines[0], "1"] + lines[2...]).joined(separator: "\n"))
      #expect(try rule(moved, alice) == "4 bad-signature")
      #expect(try rule(try room.write("none", "hello\n"), alice) == "2 not-a-seal")
      #expect(try rule(seal, room.beside("nothing")) == "2 cannot-read")

      // Signed for something else: a text that looks like a seal is none.
      let head = try room.write("head", lines.prefix(3).joined(separator: "\n") + "\n")
      let signed = try Program.run(
        "/usr/bin/ssh-keygen", ["-q", "-Y", "sign", "-n", "git", "-f", signers.key("alice"), head],
        environment: room.environment())
      try #require(signed.status == 0, "\(signed.errors)")
      let forged = try room.write(
        "forged",
        String(contentsOfFile: head, encoding: .utf8) + "\n"
          + String(contentsOfFile: head + ".sig", encoding: .utf8))
      #expect(try rule(forged, alice) == "4 other-purpose")

      // A seal of another room, and of a chain that is not in the file.
      let elsewhere = try TemporaryRoom.practice()
      let record = room.beside("other.jsonl")
      #expect(try elsewhere.warroom("export", "record", "-o", record, as: "alice").status == 0)
      #expect(try rule(seal, alice, [record]).hasPrefix("4 "))
    }

    @Test func `a record that was cut after it was sealed does not verify`() throws {
      let room = try TemporaryRoom.practice()
      let signers = try Signers(room)
      let seal = room.beside("head.seal")
      #expect(
        try room.warroom("seal", "--key", signers.key("alice"), "-o", seal, as: "alice").status == 0
      )
      let record = room.beside("record.jsonl")
      #expect(try room.warroom("export", "record", "-o", record, as: "alice").status == 0)
      var lines = try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n")
      lines.removeLast(3)
      let cut = try room.write("cut.jsonl", lines.joined(separator: "\n") + "\n")
      let allowed = try signers.allowed("alice", as: "a", for: "warroom-head@v1")
      let ended = try room.warroom("verify", cut, "--seal", seal, "--allowed-signers", allowed)
      #expect(ended.status == 4)
      #expect(ended.output.contains("TRUNCATED"))
      #expect(!ended.output.contains("SEALED"))
    }

    @Test func `an export is signed with its bytes, and one changed byte shows`() throws {
      let room = try TemporaryRoom.practice()
      let signers = try Signers(room)
      let file = room.beside("timeline.csv")
      let made = try room.warroom(
        "export", "timeline", "--format", "csv", "-o", file, "--sign", signers.key("alice"),
        as: "alice")
      #expect(made.status == 0, "\(made.errors)")
      let allowed = try signers.allowed("alice", as: "a", for: "warroom-export@v1")
      let words = [
        "verify", "--export", file, "--signature", file + ".sig", "--allowed-signers", allowed,
      ]
      let good = try room.warroom(words)
      #expect(good.status == 0, "\(good.errors)")
      #expect(good.output.contains("signed by alice"))
      var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: URL(fileURLWithPath: file))
      let bad = try room.warroom(words)
      #expect(bad.status == 4)
      #expect(bad.errors.contains("does not belong to these bytes"))
    }

    @Test func `a key that cannot sign leaves nothing behind, and no text becomes an argument`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let noKey = try room.write("broken", "no key\n")
      let file = room.beside("timeline.md")
      let refused = try room.warroom(
        "export", "timeline", "-o", file, "--sign", noKey, as: "alice")
      #expect(refused.status == 3)
      #expect(refused.errors.contains("did not sign"))
      #expect(!FileManager.default.fileExists(atPath: file))
      #expect(!FileManager.default.fileExists(atPath: file + ".sig"))
      let signers = try Signers(room)
      let odd = room.beside("-Y sign -n git")
      try FileManager.default.copyItem(atPath: signers.key("alice"), toPath: odd)
      let made = try room.warroom("seal", "--key", odd, as: "alice")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains("BEGIN SSH SIGNATURE"))
    }

    @Test func `over SSH a member signs the head at home and sends the signature back`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let head = try door.ssh(as: "bob", ["head"])
      #expect(head.status == 0, "\(head.errors)")
      let file = try room.write("head", head.output)
      let signed = try Program.run(
        "/usr/bin/ssh-keygen",
        ["-q", "-Y", "sign", "-n", "warroom-head@v1", "-f", door("bob"), file],
        environment: room.environment())
      try #require(signed.status == 0, "\(signed.errors)")
      let signature = try String(contentsOfFile: file + ".sig", encoding: .utf8)

      let whole = try door.ssh(as: "bob", ["cosign"], input: head.output + "\n" + signature)
      #expect(whole.status == 0, "\(whole.errors)")
      #expect(whole.output.hasPrefix("bob: "))
      #expect(try room.warroom("say", "meanwhile", as: "alice").status == 0)
      let alone = try door.ssh(as: "bob", ["cosign"], input: signature)
      #expect(alone.status == 0, "\(alone.errors)")

      let foreign = try door.ssh(as: "alice", ["cosign"], input: head.output + "\n" + signature)
      #expect(foreign.status == 1)
      #expect(foreign.errors.contains("no key of alice"))
      #expect(try door.ssh(as: "bob", ["cosign"], input: "nothing").status == 2)
      #expect(try door.ssh(as: "bob", ["seal", "--key", "/etc/passwd"]).status == 2)
      let list = try door.ssh(as: "alice", ["seal", "list", "--json"])
      #expect(list.output.components(separatedBy: "\"memberKey\":\"k2\"").count == 3)
    }
  }
}
