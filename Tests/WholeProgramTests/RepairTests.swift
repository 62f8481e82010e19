import Foundation
import Testing

extension WholeProgram {
  /// What leaves a room agrees with the heads of that moment, and what is wrong is said plainly.
  struct RepairTests {
    private func realRoom() throws -> TemporaryRoom {
      let room = try TemporaryRoom()
      try #require(
        try room.warroom("open", "The real thing").status == 0)
      return room
    }

    @Test func `an export of the whole room ends where the heads beside the room say`() throws {
      let room = try realRoom()
      let file = room.beside("room.jsonl")
      try #require(try room.warroom("export", "record", "--all", "-o", file).status == 0)
      let judged = try room.warroom("verify", file, "--heads", room("heads.log"))
      #expect(judged.status == 0, "\(judged.output)")
      #expect(!judged.output.contains("kept head at"))
    }

    @Test func `an export of one incident stands against the heads of the whole room`() throws {
      let room = try realRoom()
      let file = room.beside("incident.jsonl")
      try #require(try room.warroom("export", "record", "-o", file).status == 0)
      let judged = try room.warroom("verify", file, "--heads", room("heads.log"))
      #expect(judged.status == 0)
      #expect(judged.output == "chain 0: not in this file\nchain 1: OK to 3\n")
    }

    @Test func `a back-up goes back into its place beside the heads it left`() throws {
      let room = try realRoom()
      let copy = room.beside("copy.db")
      let made = try room.warroom("backup", copy)
      try #require(made.status == 0, "\(made.errors)")
      let heads = try room.write("copy.heads", made.output)
      #expect(try room.warroom("verify", copy, "--heads", heads).status == 0)

      try putBack(copy, into: room)
      #expect(try room.warroom("verify").status == 0)
      #expect(try room.warroom("say", "restored").status == 0)
    }

    @Test func `what cannot leave is not noted`() throws {
      let room = try realRoom()
      let before = try room.warroom("verify", "--json").output
      #expect(try room.warroom("backup", room.beside("missing/copy.db")).status == 3)
      #expect(try room.warroom("export", "record", "-o", room.beside("missing/r")).status == 3)
      #expect(try room.warroom("verify", "--json").output == before)
    }

    @Test func `a room without kept heads is unanchored`() throws {
      let room = try realRoom()
      try FileManager.default.removeItem(atPath: room("heads.log"))
      let judged = try room.warroom("verify")
      #expect(judged.status == 1)
      #expect(judged.output.contains("UNANCHORED"))
    }

    @Test func `an older copy is missed in the times of the room`() throws {
      let room = try realRoom()
      let copy = room.beside("copy.db")
      try #require(try room.warroom("backup", copy).status == 0)
      try #require(try room.warroom("say", "later").status == 0)
      try putBack(copy, into: room)
      let looking = try room.warroom("status")
      #expect(looking.status == 0)
      let sentence = try #require(looking.errors.split(separator: "\n").first)
      #expect(sentence.contains("1 entry of chain 1 is missing since"))
      #expect(try room.warroom("say", "and on").errors.hasPrefix(sentence))
      let found = try room.warroom("doctor").output
      #expect(found.contains(sentence.dropFirst("warroom: ".count)), "\(found)")
    }

    @Test func `a cut back-up is called one`() throws {
      let room = try realRoom()
      let copy = room.beside("copy.db")
      try #require(try room.warroom("backup", copy).status == 0)
      for size in [100, 4_096, 30_000] {
        let bytes = try #require(FileManager.default.contents(atPath: copy)).prefix(size)
        try bytes.write(to: URL(fileURLWithPath: room.beside("cut.db")))
        let judged = try room.warroom("verify", room.beside("cut.db"))
        #expect(judged.status == 4)
        #expect(judged.errors.contains("cut or damaged"))
      }
    }

    @Test(arguments: [["mine"], ["status"], ["log", "--json"]])
    func `nobody looks around a real room under another name`(words: [String]) throws {
      let ended = try realRoom().warroom(words, as: "bob")
      #expect(ended.status == 1)
      #expect(ended.errors.contains("practice"))
    }

    @Test func `a name like nobody's is answered with who there is`() throws {
      let ended = try TemporaryRoom.practice().warroom("assign", "C-09", "zzzzzzzz", as: "alice")
      #expect(ended.status == 1)
      #expect(ended.errors.contains("alice, bob"), "\(ended.errors)")
    }

    /// What `--experimental-dump-help` says of a command.
    private struct Help: Decodable {
      struct Command: Decodable {
        var commandName: String
        var discussion: String?
        var subcommands: [Command]?
      }
      var command: Command
    }

    @Test func `every command shows how it is used`() throws {
      let dump = try TemporaryRoom().warroom("--experimental-dump-help").output
      var left = [try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command]
      while let command = left.popLast() {
        left += (command.subcommands ?? []).filter { $0.commandName != "help" }
        let lines = (command.discussion ?? "").split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("  ") }, "\(command.commandName) has no example")
      }
    }

    @Test(arguments: [["config", "--help"], ["status", "-h"], ["help", "tick"], ["block"]])
    func `usage begins with the name of the program`(words: [String]) throws {
      let ended = try TemporaryRoom().warroom(words)
      let usage = (ended.output + ended.errors).split(separator: "\n")
        .first { $0.lowercased().hasPrefix("usage: ") }
      let command = try #require(words.first { !["help"].contains($0) })
      #expect(usage?.dropFirst(7).hasPrefix("warroom \(command)") == true, "\(ended)")
    }

    /// Puts a copy of the database in its place, as an operator at three in the morning would.
    private func putBack(_ copy: String, into room: TemporaryRoom) throws {
      for name in ["room.db", "room.db-wal", "room.db-shm"] {
        try? FileManager.default.removeItem(atPath: room(name))
      }
      try FileManager.default.copyItem(atPath: copy, toPath: room("room.db"))
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: room("room.db"))
    }
  }
}
