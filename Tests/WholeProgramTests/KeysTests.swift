import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

extension WholeProgram {
  /// Members' keys: how they come in, go, and reach sshd.
  struct KeysTests {
    private func openRoom() throws -> TemporaryRoom {
      let room = try TemporaryRoom()
      #expect(try room.warroom("open", "Customer list leak").status == 0)
      return room
    }

    private func sync(_ room: TemporaryRoom) throws -> String {
      try room.warroom("keys", "sync", "--file", "-").output
    }

    @Test func `a member comes in with keys from files and from standard input`() throws {
      let room = try openRoom()
      let file = try room.write("chie.pub", SampleKey.ed25519Line + "\n")
      let added = try room.warroom(
        ["member", "add", "chie", "--name", "Chie Sato", "--duty", "forensics"]
          + ["--key", file, "--key", "-"], input: SampleKey.anotherLine)
      #expect(added.status == 0, "\(added.errors)")
      #expect(added.output.contains("keys sync"))

      let keys = try room.warroom("member", "key", "list", "chie").output
      for line in [SampleKey.ed25519Line, SampleKey.anotherLine] {
        #expect(keys.contains(SampleKey.fingerprints[line] ?? "?"))
      }
      #expect(keys.contains("chie@laptop"))
      let shown = try room.warroom("member", "show", "chie", "--json").output
      #expect(shown.contains(#""duties":["forensics"]"#) && shown.contains(#""key":"k2""#))
    }

    @Test func `the keys file has one line a key, and neither comment nor option of anybody`()
      throws
    {
      let room = try openRoom()
      for (name, line) in [("dan", SampleKey.anotherLine), ("chie", SampleKey.ed25519Line)] {
        #expect(try room.warroom(["member", "add", name, "--key", "-"], input: line).status == 0)
      }
      let lines = try sync(room).split(separator: "\n")
      try #require(lines.count == 3)
      #expect(lines[0].hasPrefix("#"))
      let key = SampleKey.ed25519Line.split(separator: " ").prefix(2).joined(separator: " ")
      #expect(
        lines[1]
          == "restrict,pty,command=\"\(Place.warroom) session chie k2 --room \(room.path)\" \(key)")
      #expect(lines[2].contains("session dan k1 "))

      #expect(try room.warroom("member", "key", "remove", "k2").status == 0)
      #expect(try !sync(room).contains("chie"))
      #expect(try room.warroom("member", "revoke", "dan", "--yes").status == 0)
      #expect(try sync(room).split(separator: "\n").count == 1)
    }

    @Test
    func `the file is replaced in one step, for all to read, and left alone where it is right`()
      throws
    {
      let room = try openRoom()
      let path = room.beside("keys")
      let target = try room.write("target", "precious")
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      #expect(try room.warroom("keys", "sync", "--file", path).status == 0)
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == 0o644)
      #expect(facts[.type] as? FileAttributeType == .typeRegular)

      let again = try room.warroom("keys", "sync", "--file", path, "--json")
      #expect(again.output.contains(#""changed":false"#))
      let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      #expect(number == facts[.systemFileNumber] as? Int)
    }

    @Test func `a room at a path that a shell could read otherwise is refused`() throws {
      let room = try openRoom()
      let odd = room.beside("my room;x")
      try FileManager.default.moveItem(atPath: room.path, toPath: odd)
      let refused = try room.warroom("keys", "sync", "--file", "-", "--room", odd)
      #expect(refused.status == 2 && refused.output.isEmpty)
    }

    @Test func `sshd is answered with one line or nothing, and never with a failure`() throws {
      let room = try openRoom()
      #expect(
        try room.warroom(["member", "add", "chie", "--key", "-"], input: SampleKey.ed25519Line)
          .status == 0)
      let account = NSUserName()
      let words = SampleKey.ed25519Line.split(separator: " ").map(String.init)
      func ask(_ account: String, _ type: String, _ key: String) throws -> Program.Ended {
        try room.warroom("authorized-keys", account, type, key)
      }
      let known = try ask(account, words[0], words[1])
      #expect(known.output.hasPrefix("restrict,pty,command=") && known.status == 0)
      #expect(known.output.split(separator: "\n").count == 1)
      let other = SampleKey.another
      let unknown = [
        ("daemon", words[0], words[1]), (account, "ssh-rsa", words[1]),
        (account, other.type.rawValue, other.base64), (account, "x", "\" ssh-ed25519"),
      ]
      for (account, type, key) in unknown {
        let answer = try ask(account, type, key)
        #expect(answer.status == 0 && answer.output.isEmpty)
      }
      let nowhere = try room.warroom(
        "authorized-keys", account, words[0], words[1], "--room", room.beside("none"))
      #expect(nowhere.status == 0 && nowhere.output.isEmpty)
    }

    @Test func `what is no public key is refused, and nobody is let in without the key`() throws {
      let room = try openRoom()
      for text in [
        "-----BEGIN OPENSSH PRIVATE KEY-----", "command=\"sh\" " + SampleKey.ed25519Line, "",
      ] {
        let refused = try room.warroom(["member", "add", "chie", "--key", "-"], input: text)
        #expect(refused.status == 1 && refused.errors.contains("ssh-keygen"))
      }
      #expect(try !room.warroom("member").output.contains("chie"))
    }
  }
}
