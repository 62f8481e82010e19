import Foundation
import Testing

extension WholeProgram {
  /// What leaves the house, from elsewhere.
  struct OutgoingSshTests {
    @Test func `two keys of one member are one person, and no file of the server is named`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["bob", "dan"])
      try Sshd.makeKey(door("bob2"))
      #expect(
        try room.warroom("member", "key", "add", "bob", "--key", door("bob2") + ".pub", as: "alice")
          .status == 0)
      door.keys += try Sshd.line(room, "bob", "k3", door("bob2")) + "\n"
      let began = try door.ssh(
        as: "bob", ["notice", "new", "Letter", "--kind", "person", "--to", "customers"])
      #expect(began.status == 0, "\(began.errors)")
      let letter = String(try #require(began.output.firstMatch(of: /NT-[0-9]+/)).output)
      #expect(
        try door.ssh(as: "bob", ["notice", "draft", letter, "-"], input: "We lost it.\n").status
          == 0)
      let other = try door.ssh(
        as: "bob2", ["notice", "check", letter, "--version", "1", "--json"])
      #expect(other.status == 1)
      #expect(other.errors.contains("notice-check-needs-another-person"), "\(other.errors)")
      #expect(try door.ssh(as: "dan", ["notice", "check", letter, "--version", "1"]).status == 0)
      let silent = try door.ssh(as: "bob", ["notice", "sent", letter, "--channel", "mail"])
      #expect(silent.status == 2, "nobody is there to ask")
      #expect(
        try door.ssh(as: "bob", ["notice", "sent", letter, "--channel", "mail", "--yes"]).status
          == 0)
      #expect(
        try door.ssh(as: "dan", ["notice", "verify", letter, "-"], input: "We lost it.\n").status
          == 0)
      for words in [
        ["notice", "draft", letter, "--file", "/etc/hostname"],
        ["notice", "verify", letter, "/etc/hostname"], ["sitrep", "-o", "/tmp/x"],
      ] {
        let refused = try door.ssh(as: "bob", words)
        #expect(refused.status == 2, "\(words): \(refused.output) \(refused.errors)")
      }
      #expect(try door.ssh(as: "dan", ["sitrep"]).output.contains("Situation report"))
      #expect(
        try door.ssh(as: "dan", ["enquiry", "add", "'am I in it?'", "--count", "2"]).status == 0)
    }
  }
}
