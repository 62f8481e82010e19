import Foundation
import Testing

extension WholeProgram {
  /// Playbooks that a room keeps in its own folder, found by name wherever a bundled one is.
  struct KeptPlaybooksTests {
    private static func overlay(_ version: String = "1.0.0", title: String = "Call the desk")
      -> String
    {
      """
      # Kept by the room.
      format: warroom/playbook/1
      id: acme-leak
      version: \(version)
      extends: {id: customer-data-leak, version: 1.0.0}
      license: CC0-1.0
      phases:
        - id: containment
          tasks:
            - id: X-01
              title: {en: \(title), ja: 監視センターに電話する}
              duty: it-operations
              due: {within: PT10M, from: known}

      """
    }

    private func keep(_ text: String, as name: String = "acme-leak", in room: TemporaryRoom) throws
    {
      let folder = room("playbooks")
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try text.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
    }

    @Test func `a room's own playbook is found by its name, and its newer version is offered`()
      throws
    {
      let room = try TemporaryRoom.practice()
      try keep(Self.overlay(), in: room)
      let listed = try room.warroom("playbook", "list").output.split(separator: "\n")
      #expect(listed.first?.hasPrefix("acme-leak ") == true)
      #expect(listed.first?.hasSuffix("[this room's]") == true)
      #expect(listed.count == 11)
      #expect(try room.warroom("playbook", "lint", "acme-leak").output == "")
      #expect(try room.warroom("playbook", "show", "acme-leak").output.contains("X-01"))
      let offered = try room.warroom(
        "---completion", "playbook", "show", "--", "positional@0", "0", "0"
      ).output
      #expect(offered.hasPrefix("acme-leak\n"))
      #expect(try room.warroom("playbook", "apply", "acme-leak", "--yes", as: "alice").status == 0)
      let before = try room.warroom("status", "--json", as: "alice").output
      #expect(before.contains(#""file":"acme-leak.yaml""#) && before.contains(#""updates":[]"#))
      try keep(Self.overlay("1.1.0", title: "Call the watch desk"), in: room)
      let after = try room.warroom("status", "--json", as: "alice").output
      #expect(after.contains(#""updates":[{"id":"acme-leak","used":"1.0.0","newest":"1.1.0"}]"#))
      #expect(try room.warroom("playbook", "update", "--yes", as: "alice").status == 0)
      #expect(try room.warroom("show", "X-01", as: "alice").output.contains("Call the watch desk"))
    }

    @Test
    func `it opens a room that is not there yet, and stands in for a bundled one of its name`()
      throws
    {
      let room = try TemporaryRoom()
      try FileManager.default.createDirectory(
        atPath: room(""), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let ours = try room.warroom("playbook", "new", "lost-device").output
      try keep(ours, as: "lost-device", in: room)
      #expect(try room.warroom("open", "Lost", "--playbook", "lost-device").status == 0)
      #expect(try room.warroom("status", "--json").output.contains(#""file":"lost-device.yaml""#))
      #expect(try room.warroom("playbook", "list").output.split(separator: "\n").count == 10)
    }

    @Test func `one that cannot be used says why and stops no other`() throws {
      let room = try TemporaryRoom.practice()
      try keep("format: warroom/playbook/1\n", as: "broken", in: room)
      try keep(Self.overlay(), as: "other-name", in: room)
      try keep(Self.overlay(), in: room)
      try FileManager.default.createSymbolicLink(
        atPath: room("playbooks/linked.yaml"), withDestinationPath: room("playbooks/acme-leak.yaml")
      )
      let listed = try room.warroom("playbook", "list")
      #expect(listed.status == 0)
      #expect(listed.output.contains("cannot be used: `warroom playbook lint broken`"))
      #expect(listed.output.contains("other-name.yaml holds the playbook “acme-leak”"))
      for name in ["broken", "other-name"] {
        #expect(try room.warroom("playbook", "apply", name, "--yes", as: "alice").status == 1)
      }
      #expect(try room.warroom("playbook", "lint", "broken").status == 1)
      #expect(try room.warroom("playbook", "show", "other-name").errors.contains("acme-leak.yaml"))
      #expect(try room.warroom("playbook", "show", "linked").status != 0)
      #expect(try room.warroom("playbook", "show", "../playbooks/acme-leak").status != 0)
      #expect(try room.warroom("playbook", "show", "acme-leak").status == 0)
    }

    @Test func `members use it over SSH by its name, and no path`() async throws {
      let room = try TemporaryRoom.practice()
      try keep(Self.overlay(), in: room)
      let door = try await Sshd(of: room, members: ["alice"])
      #expect(try door.ssh(as: "alice", ["playbook", "list"]).output.hasPrefix("acme-leak "))
      let applied = try door.ssh(as: "alice", ["playbook", "apply", "acme-leak", "--yes"])
      #expect(applied.status == 0, "\(applied.errors)")
      let path = try door.ssh(as: "alice", ["playbook", "show", room("playbooks/acme-leak.yaml")])
      #expect(path.errors.contains("no file of the server"))
    }

    @Test func `one that is put there while a screen is open is offered on it`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try keep(Self.overlay(), in: room)
      while true {
        try screen.press(":")
        try screen.type("apply")
        try screen.press("Enter")
        try await screen.wait(for: "Work by one more playbook")
        // It is looked for once a second; a form that was opened before that does not have it yet.
        if screen.screen.contains("acme-leak / ") { break }
        try screen.press("Escape")
        try await screen.wait("the form to go") { !$0.contains("Work by one more playbook") }
      }
      try screen.press("Tab", "Enter")
      try await screen.wait(for: "There already, left as they are")
      try screen.press("y")
      try await screen.wait(for: "added the playbook")
      #expect(try room.warroom("show", "X-01", as: "bob").status == 0)
    }
  }
}
