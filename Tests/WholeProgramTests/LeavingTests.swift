import Foundation
import Testing

extension WholeProgram {
  /// What leaves the room, and what must not.
  struct LeavingTests {
    /// Every format of the timeline.
    static let formats = [
      "md", "html", "csv", "jsonl", "timesketch", "timesketch-csv", "iris", "misp", "stix",
      "thehive", "thehive-events", "l2tcsv", "ical", "mermaid", "gantt",
    ]

    @Test func `an export is noted with its options and the hash of its file`() throws {
      let room = try TemporaryRoom.practice()
      let file = room.beside("timeline.md")
      let made = try room.warroom(
        "export", "timeline", "-o", file, "--tlp", "amber", "--blameless", "--mask", "--order",
        "recorded", as: "alice")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.errors.contains("stricter than TLP:AMBER left out"))
      #expect(made.errors.contains("duties stand for names"))
      #expect(made.errors.contains("different values"))
      let noted = try #require(try room.ledger().last { $0.contains("timeline md") })
      let sum = try Program.run(
        "/usr/bin/sha256sum", [file], environment: room.environment()
      ).output.prefix(64)
      #expect(noted.contains("\"sha256\":\"\(sum)\""))
      #expect(noted.contains(#""options":["order recorded","tlp amber","blameless","mask"]"#))
      #expect(noted.contains(#""leftOut":0"#))
    }

    @Test func `names and numbers are gone from every format, and the head says so`() throws {
      let room = try TemporaryRoom.practice()
      let names = try room.write("names", "Taro Yamada\n\n  山田太郎  \n")
      let secret = "Taro Yamada (taro@example.jp, 090-1234-5678) 山田　太郎"
      #expect(try room.warroom("say", secret, as: "bob").status == 0)
      for format in Self.formats {
        let made = try room.warroom(
          "export", "timeline", "--format", format, "--mask-file", names, "--blameless",
          as: "alice")
        #expect(made.status == 0, "\(format): \(made.errors)")
        for word in ["Taro", "taro@", "1234-5678", "山田", "bob", "Bob", "alice", "Alice"] {
          #expect(!made.output.contains(word), "\(format): \(word)")
        }
        #expect(
          made.output.contains("masked") || made.output.contains("\"mail\":"),
          "\(format) does not say what was masked")
      }
    }

    @Test func `an entry that was marked stricter is left out with what corrects it`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("say", "the raid is on Friday", as: "alice").status == 0)
      let number = try #require(try room.log().last?.seq)
      #expect(
        try room.warroom("correct", "\(number)", "the raid is on Monday", as: "alice").status == 0)
      let marked = try room.warroom("mark", "\(number)", "--tlp", "red", as: "alice")
      try #require(marked.status == 0, "\(marked.errors)")
      for format in Self.formats {
        let made = try room.warroom(
          "export", "timeline", "--format", format, "--tlp", "amber", as: "alice")
        #expect(made.status == 0, "\(format): \(made.errors)")
        #expect(!made.output.contains("raid"), "\(format)")
        #expect(
          made.errors.contains("3 entries stricter than TLP:AMBER left out"), "\(made.errors)")
      }
      let all = try room.warroom("export", "timeline", as: "alice")
      #expect(all.output.contains("TLP:RED"))
    }

    @Test func `the room's own list of names is masked as well`() throws {
      let room = try TemporaryRoom.practice()
      let set = try room.warroom("setting", "set", "mask-names", "Hanako Sato、山田太郎", as: "alice")
      #expect(set.status == 0, "\(set.errors)")
      #expect(try room.warroom("say", "hanako  sato called 山田太郎", as: "bob").status == 0)
      let made = try room.warroom("export", "timeline", "--mask", as: "alice")
      #expect(made.output.contains("\\[name-1\\] called \\[name-2\\]"))
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "needs the right to mount a tmpfs"))
    func `on a full disk no file appears, whatever is exported, and what was there stays`() throws {
      let room = try TemporaryRoom.practice()
      let disk = try SmallDisk(megabytes: 1)
      let old = disk.path + "/old"
      try "old\n".write(toFile: old, atomically: false, encoding: .utf8)
      try disk.fill()
      let exports =
        Self.formats.map { ["export", "timeline", "--format", $0] }
        + [
          ["export", "record"], ["export", "record", "--all"], ["sitrep", "--format", "html"],
          ["export", "postmortem", "--format", "html"],
        ]
      for words in exports {
        let new = disk.path + "/new"
        let fresh = try room.warroom(words + ["-o", new], as: "alice")
        #expect(fresh.status == 3, "\(words): \(fresh.status) \(fresh.errors)")
        #expect(fresh.errors.contains("space left"), "\(words): \(fresh.errors)")
        let over = try room.warroom(words + ["-o", old, "--force"], as: "alice")
        #expect(over.status == 3, "\(words)")
        #expect(try String(contentsOfFile: old, encoding: .utf8) == "old\n")
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: disk.path).sorted()
            == ["filler", "old"], "\(words)")
      }
      #expect(try room.warroom("verify").status == 0)
    }

    @Test func `nothing is written through a link that somebody planted`() throws {
      let room = try TemporaryRoom.practice()
      let target = try room.write("precious", "precious\n")
      let link = room.beside("link.md")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let refused = try room.warroom("export", "timeline", "-o", link, as: "alice")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("is there already"))
      let forced = try room.warroom("export", "timeline", "-o", link, "--force", as: "alice")
      #expect(forced.status == 0, "\(forced.errors)")
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious\n")
      let mode = try FileManager.default.attributesOfItem(atPath: link)
      #expect(mode[.type] as? FileAttributeType == .typeRegular)
      #expect(mode[.posixPermissions] as? Int == 0o600)
    }
  }
}
