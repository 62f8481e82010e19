import Foundation
import Testing

extension WholeProgram {
  /// Evidence by the real program: files as they come, files that are none, copies, and custody.
  struct EvidenceTests {
    private func sum(_ path: String, first bytes: Int? = nil) throws -> String {
      let command =
        bytes.map { "head -c \($0) '\(path)' | sha256sum" } ?? "sha256sum < '\(path)'"
      let printed = try Program.run(
        "/bin/sh", ["-c", command], environment: PinnedEnvironment.variables(home: "/"))
      return String(printed.output.prefix(64))
    }

    private struct Listed: Decodable {
      var evidence: String
      var sha256: String?
      var size: Int?
      var holder: String
      var seal: String?
      var clock_offset_ms: Int?
      var copied: Bool?
      var what: String
    }

    private func newest(_ room: TemporaryRoom) throws -> Listed {
      let printed = try room.warroom("evidence", "list", "--json", as: "alice")
      return try #require(
        JSONDecoder().decode([Listed].self, from: Data(printed.output.utf8)).last)
    }

    @Test func `a file is registered by the hash sha256sum gives it, and compared again later`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let path = try room.write("vpn.log", String(repeating: "login\n", count: 400_000))
      let added = try room.warroom(
        "evidence", "add", path, "--source", "fw1", "--clock-offset", "-00:03:12", "--seal",
        "4711", as: "bob")
      #expect(added.status == 0, "\(added.errors)")
      let item = try newest(room)
      #expect(try item.sha256 == sum(path))
      #expect(item.size == 2_400_000)
      #expect(item.clock_offset_ms == -192_000)
      #expect(item.holder == "bob" && item.seal == "4711" && item.copied == false)
      let same = try room.warroom("evidence", "verify", item.evidence, path, as: "dan")
      #expect(same.status == 0, "\(same.errors)")
      #expect(
        try room.warroom("evidence", "verify", path, as: "dan").output.contains(item.evidence))
      _ = try room.write("vpn.log", "another\n")
      let other = try room.warroom("evidence", "verify", item.evidence, path, as: "dan")
      #expect(other.status == 4)
      #expect(other.errors.contains("These are not the bytes"))
      #expect(try room.log().last?.text.en.contains("DIFFERS") == true)
    }

    @Test(arguments: ["fifo", "directory", "link", "device"])
    func `what is no file is refused at once`(kind: String) throws {
      let room = try TemporaryRoom.practice()
      let path = kind == "device" ? "/dev/zero" : room.beside(kind)
      _ = try room.shell(
        """
        case \(kind) in
          fifo) mkfifo '\(path)';; directory) mkdir '\(path)';; link) ln -s /etc/hostname '\(path)';;
        esac
        """
      ).end()
      let before = try room.log().count
      for more in [[], ["--copy"]] {
        let refused = try Program.run(
          "/usr/bin/timeout",
          ["60", Place.warroom, "evidence", "add", path, "--as", "bob"] + more,
          environment: room.environment())
        #expect(refused.status == 2, "\(kind): \(refused.status) \(refused.errors)")
        #expect(!refused.errors.contains("Too many levels"))
      }
      #expect(try room.log().count == before)
    }

    @Test func `a log that grows is hashed as long as it was, and one that is rotated away too`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let path = room.beside("growing.log")
      let ended = try room.shell(
        """
        head -c 60000000 /dev/zero > '\(path)'
        while [ ! -e '\(path).stop' ]; do echo more >> '\(path)'; done &
        warroom evidence add '\(path)' --as bob
        status=$?
        touch '\(path).stop'
        wait
        exit $status
        """
      ).end()
      #expect(ended.status == 0, "\(ended.errors)")
      let item = try newest(room)
      let size = try #require(item.size)
      #expect(size >= 60_000_000)
      #expect(try item.sha256 == sum(path, first: size))
      #expect(ended.errors.contains("first \(size) bytes"))
    }

    @Test func `a copy is kept whole under its hash, for the account alone, and never overwritten`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let path = try room.write("disk.img", String(repeating: "block", count: 50_000))
      let hash = try sum(path)
      let kept = room("evidence/\(hash)")
      let added = try room.warroom("evidence", "add", path, "--copy", as: "bob")
      #expect(added.status == 0, "\(added.errors)")
      #expect(try sum(kept) == hash)
      let mode = try FileManager.default.attributesOfItem(atPath: kept)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: room("evidence")) == [hash])
      let item = try newest(room)
      #expect(try room.warroom("evidence", "verify", item.evidence, as: "dan").status == 0)
      // A link planted under the name of another copy is neither followed nor replaced.
      let second = try room.write("second.img", "second")
      let victim = try room.write("victim", "untouched")
      try FileManager.default.createSymbolicLink(
        atPath: room("evidence/\(try sum(second))"), withDestinationPath: victim)
      let refused = try room.warroom("evidence", "add", second, "--copy", as: "bob")
      #expect(refused.status != 0)
      #expect(try String(contentsOfFile: victim, encoding: .utf8) == "untouched")
      #expect(try newest(room).what == "disk.img")
    }

    @Test func `a refused colleague does not take away the copy of whoever was first`() throws {
      let room = try TemporaryRoom.practice()
      let path = try room.write("disk.img", String(repeating: "block", count: 50_000))
      #expect(try room.warroom("evidence", "add", path, "--copy", as: "bob").status == 0)
      let kept = room("evidence/\(try sum(path))")
      let refused = try room.warroom("evidence", "add", path, "--copy", as: "dan")
      #expect(refused.status == 1)
      #expect(try sum(kept) == sum(path))
      let label = try newest(room).evidence
      #expect(try room.warroom("evidence", "verify", label, as: "dan").status == 0)
      // Where nobody has a copy yet, a refusal leaves none.
      let second = try room.write("second.img", "second")
      #expect(try room.warroom("evidence", "add", second, as: "bob").status == 0)
      #expect(try room.warroom("evidence", "add", second, "--copy", as: "dan").status == 1)
      #expect(!FileManager.default.fileExists(atPath: room("evidence/\(try sum(second))")))
    }

    @Test func `a copy outlives a reader of the answer who went away`() throws {
      let room = try TemporaryRoom.practice()
      let path = try room.write("disk.img", "block")
      _ = try room.shell("warroom evidence add '\(path)' --copy --as bob | true").end()
      let item = try newest(room)
      #expect(item.what == "disk.img" && item.copied == true)
      #expect(try sum(room("evidence/\(try sum(path))")) == sum(path))
    }

    @Test func `bytes that are there already are named, and a copy asked for later is kept`() throws
    {
      let room = try TemporaryRoom.practice()
      let path = try room.write("vpn.log", "login\n")
      try room.warroom("evidence", "add", path, as: "bob")
      let label = try newest(room).evidence
      let again = try room.warroom("evidence", "add", path, "--copy", as: "bob")
      #expect(again.status == 0)
      #expect(again.errors.contains("\(label) (vpn.log)"), "\(again.errors)")
      #expect(again.errors.contains("keeps a copy"))
      let shown = try room.warroom("evidence", "show", label, as: "bob")
      #expect(shown.output.contains(room("evidence/\(try sum(path))")), "\(shown.output)")
    }

    @Test func `a file name mistyped is no evidence`() throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      for typed in ["vpn.lgo", "./vpn.log", "/var/log/vpn", "~/ログ.txt"] {
        let refused = try room.warroom("evidence", "add", typed, as: "bob")
        #expect(refused.status == 2, "\(typed)")
        #expect(refused.errors.contains("There is no file \(typed)."), "\(refused.errors)")
      }
      #expect(try room.log().count == before)
      for text in ["call with hana at 12.30", "https://tickets.example/4711", "v1.2", "a@b.jp"] {
        #expect(try room.warroom("evidence", "add", text, as: "bob").status == 0, "\(text)")
      }
      #expect(try room.warroom("evidence", "add", "vpn.lgo", "--text", as: "bob").status == 0)
    }

    @Test func `evidence in the hands of somebody shut out is named`() throws {
      let room = try TemporaryRoom.practice()
      let path = try room.write("vpn.log", "login\n")
      try room.warroom("evidence", "add", path, as: "dan")
      let held = try newest(room).evidence
      try room.warroom("evidence", "add", "a second piece", as: "bob")
      let offered = try newest(room).evidence
      try room.warroom("custody", "give", offered, "dan", "to the safe", as: "bob")
      let revoked = try room.warroom("member", "revoke", "dan", "--yes", "-m", "left", as: "alice")
      #expect(revoked.status == 0, "\(revoked.errors)")
      #expect(
        revoked.output.contains("warroom custody take \(held)") || revoked.output.contains(held))
      #expect(revoked.output.contains("on its way to them: \(offered)"), "\(revoked.output)")
    }

    @Test func `a back-up takes the room's copies with it, each hashed again`() throws {
      let room = try TemporaryRoom.practice()
      let path = try room.write("disk.img", String(repeating: "block", count: 50_000))
      let hash = try sum(path)
      #expect(try room.warroom("evidence", "add", path, "--copy", as: "bob").status == 0)
      let file = room.beside("war.db")
      let saved = try room.warroom("backup", file, as: "alice")
      #expect(saved.status == 0, "\(saved.errors)")
      #expect(saved.errors.contains("1 copies of evidence") && saved.errors.contains(file))
      #expect(try sum("\(file).evidence/\(hash)") == hash)
      let bare = try room.warroom(
        "backup", room.beside("bare.db"), "--without-evidence", as: "alice")
      #expect(bare.status == 0, "\(bare.errors)")
      #expect(bare.errors.contains("NOT in this back-up: cp -a '\(room("evidence"))'"))
      // A copy that rotted is copied as it is, and named.
      try FileManager.default.removeItem(atPath: room("evidence/\(hash)"))
      _ = FileManager.default.createFile(
        atPath: room("evidence/\(hash)"), contents: Data("rotten".utf8),
        attributes: [.posixPermissions: 0o600])
      let rotten = try room.warroom("backup", room.beside("second.db"), as: "alice")
      #expect(rotten.status == 4)
      #expect(rotten.errors.contains(hash), "\(rotten.errors)")
    }

    @Test
    func `standard input is taken up to the room's limit, and a hash stated of what stays away`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let limit = try room.warroom("setting", "set", "evidence-limit", "1m", as: "alice")
      #expect(limit.status == 0, "\(limit.errors)")
      let flood = try room.shell(
        "head -c 3000000 /dev/zero | warroom evidence add --stdin --name big --copy --json --as bob"
      ).end()
      #expect(flood.status == 1)
      #expect(flood.errors.contains("evidence-too-long"))
      #expect(
        (try? FileManager.default.contentsOfDirectory(atPath: room("evidence"))) ?? [] == [])
      let small = try room.warroom(
        "evidence", "add", "--stdin", "--name", "note.txt", as: "bob", input: "seen at 03:12\n")
      #expect(small.status == 0, "\(small.errors)")
      #expect(try newest(room).size == 14)
      let bad = try room.warroom("evidence", "add", "disk", "--hash", "abc", as: "bob")
      #expect(bad.status == 2)
      let hash = String(repeating: "0f", count: 32)
      let stated = try room.warroom(
        "evidence", "add", "disk of host-17", "--hash", hash.uppercased(), "--size", "512",
        as: "bob")
      #expect(stated.status == 0, "\(stated.errors)")
      #expect(try newest(room).sha256 == hash)
    }

    @Test func `custody takes two acts, and its form shows both`() throws {
      let room = try TemporaryRoom.practice()
      let path = try room.write("vpn.log", "login\n")
      try room.warroom("evidence", "add", path, as: "bob")
      let label = try newest(room).evidence
      let notHeld = try room.warroom("custody", label, "dan", "in room 3", as: "alice")
      #expect(notHeld.status == 1)
      #expect(notHeld.errors.contains("is held by bob"))
      let given = try room.warroom(
        "custody", label, "dan", "in room 3", "--seal", "4711", as: "bob")
      #expect(given.status == 0, "\(given.errors)")
      #expect(try newest(room).holder == "bob")
      #expect(try room.warroom("inbox", as: "dan").output.contains("bob hands you \(label)"))
      #expect(try room.warroom("custody", "accept", label, as: "alice").status == 1)
      #expect(try room.warroom("custody", "accept", label, "--seal", "4711", as: "dan").status == 0)
      #expect(try newest(room).holder == "dan")
      let outside = try room.warroom(
        "custody", label, "--outside", "<b>Insp. Sato</b>", "--witness", "Ono", "seized",
        as: "dan")
      #expect(outside.status == 0, "\(outside.errors)")
      for (format, language) in [("md", "en"), ("html", "ja"), ("text", "ja")] {
        let form = try room.warroom(
          "export", "custody", label, "--format", format, "--lang", language, as: "alice")
        #expect(form.status == 0, "\(form.errors)")
        // Markdown sets a backslash before every mark; plain text has no tags to be afraid of.
        let shown = form.output.replacing("\\", with: "")
        #expect(shown.contains("4711") && shown.contains("____"))
        #expect(shown.contains("Insp. Sato"))
        #expect(format == "text" || !form.output.contains("<b>Insp"))
      }
      let register = try room.warroom("export", "evidence", "--format", "html", as: "alice")
      #expect(register.status == 0 && register.output.contains(label))
    }

    @Test func `scope and measures by command, and a temporary measure brings its task`() throws {
      let room = try TemporaryRoom.practice()
      let added = try room.warroom(
        "scope", "add", "system", "web01", "--status", "affected", "-m", "shell found", as: "bob")
      #expect(added.status == 0, "\(added.errors)")
      let measure = try room.warroom(
        "measure", "add", "block egress", "--where", "fw1", "--scope", "web01", "--undo-by", "+2h",
        as: "bob")
      #expect(measure.status == 0, "\(measure.errors)")
      let task = try #require(
        measure.output.split(whereSeparator: { " ():,[]".contains($0) })
          .first { $0.hasPrefix("H-") }
      ).description
      #expect(try room.warroom("measure", "effective", "cm4", as: "dan").status == 0)
      #expect(try room.warroom("tick", task, "-m", "rule gone", as: "dan").status == 0)
      #expect(try room.warroom("measure", "list", as: "dan").output.contains("taken back"))
      let cleared = try room.warroom(
        "scope", "set", "web01", "--status", "cleared", as: "dan")
      #expect(cleared.status == 0, "\(cleared.errors)")
      let shown = try room.warroom("scope", "show", "SC-07", as: "eve").output
      #expect(shown.contains("affected") && shown.contains("cleared"))
    }

    @Test func `over SSH a file comes on standard input, and no file of the server is read`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["bob"])
      let log = String(repeating: "login from 203.0.113.9\n", count: 20_000)
      let sent = try door.ssh(
        as: "bob", ["evidence", "add", "--stdin", "--name", "vpn.log", "--source", "fw1"],
        input: log)
      #expect(sent.status == 0, "\(sent.errors)")
      let item = try newest(room)
      #expect(item.size == log.utf8.count && item.what == "vpn.log")
      #expect(
        try door.ssh(as: "bob", ["evidence", "verify", item.evidence, "--stdin"], input: log).status
          == 0)
      let file = try door.ssh(as: "bob", ["evidence", "verify", item.evidence, "/etc/hostname"])
      #expect(file.status == 2 && file.errors.contains("no file of the server"))
      // A path is not taken for a text either: its sender would think that the file is in the room.
      let path = try door.ssh(as: "bob", ["evidence", "add", "/etc/hostname"])
      #expect(path.status == 2 && path.errors.contains("--stdin --name"), "\(path.errors)")
      let text = try door.ssh(as: "bob", ["evidence", "add", "/etc/hostname", "--text"])
      #expect(text.status == 0)
      #expect(try newest(room).sha256 == nil)
    }
  }
}
