import Foundation
import Testing

extension WholeProgram {
  /// The plan of a running incident grows, from the command line and from the screen.
  struct LivingPlanTests {
    private static let overlay = """
      format: warroom/playbook/1
      id: acme-leak
      version: 1.0.0
      extends: {id: customer-data-leak, version: 1.0.0}
      license: CC0-1.0
      patch:
        - task: C-03
          set:
            due: {within: PT30M, from: known}
      phases:
        - id: containment
          tasks:
            - id: X-01
              behind: C-01
              title: {en: Call the watch desk, ja: 監視センターに電話する}
              duty: it-operations
              due: {within: PT10M, from: known}

      """

    @Test func `a task is added, worked on, and taken back only while it is nobody's`() throws {
      let room = try TemporaryRoom.practice()
      let added = try room.warroom(
        "task", "add", "Call the bank", "--phase", "containment", "--duty", "legal", "--due", "+2h",
        "--needs", "log", "--after", "C-01", as: "chie")
      #expect(added.output.contains("added H-03 to Containment: Call the bank"))
      let listed = try room.warroom("show", "H-03", "--json", as: "bob").output
      #expect(listed.contains(#""by":"chie""#) && listed.contains(#""evidence:log""#))
      #expect(try room.warroom("claim", "H-03", as: "bob").status == 0)
      let refused = try room.warroom("undo", as: "chie")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("bob"))
      #expect(
        try room.warroom("task", "add", "x", "--phase", "scope", "--duty", "legel", as: "chie")
          .errors
          .contains("legal"))
      #expect(try room.warroom("verify").status != 4)
    }

    @Test func `a second playbook says what it brings, asks, and doubles nothing`() throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      let dry = try room.warroom(
        "playbook", "apply", "ransomware", "--dry-run", as: "alice")
      #expect(dry.output.contains("There already, left as they are: 37"))
      #expect(dry.output.contains("+ RC-01"))
      let unasked = try room.warroom("playbook", "apply", "ransomware", as: "alice")
      #expect(unasked.status == 2 && unasked.errors.contains("--yes"))
      #expect(try room.log().count == before)
      let applied = try room.warroom(
        "playbook", "apply", "ransomware", "--yes", as: "alice")
      #expect(applied.output.contains("added the playbook Ransomware"))
      let again = try room.warroom("playbook", "apply", "ransomware", "--yes", as: "alice")
      #expect(again.status == 1 && again.errors.contains("playbook update ransomware"))
      #expect(try room.warroom("playbook", "apply", "lost-device", "--yes", as: "chie").status == 1)
      let status = try room.warroom("status", "--json", as: "alice").output
      #expect(status.contains(#""id":"ransomware""#))
      #expect(try room.warroom("undo", as: "alice").status == 0)
      #expect(try room.warroom("show", "RC-01", as: "alice").status != 0)
    }

    @Test func `an overlay opens an incident, and a newer version of it joins`() throws {
      let room = try TemporaryRoom()
      let file = try room.write("acme-leak.yaml", Self.overlay)
      #expect(try room.warroom("playbook", "lint", file).output == "")
      #expect(try room.warroom("open", "Leak", "--playbook", file).status == 0)
      #expect(try room.warroom("show", "X-01").output.contains("acme-leak 1.0.0"))
      let opened = try room.warroom("status", "--json").output
      #expect(opened.contains(#""file":"acme-leak.yaml""#))
      #expect(opened.contains(#""over":[{"id":"customer-data-leak""#))
      #expect(try room.warroom("claim", "X-01").status == 0)
      let newer = Self.overlay.replacing("version: 1.0.0\nextends", with: "version: 1.1.0\nextends")
        .replacing("Call the watch desk", with: "Call the desk")
        .replacing("PT30M", with: "PT20M")
      _ = try room.write("acme-leak.yaml", newer)
      let updated = try room.warroom("playbook", "update", file, "--yes")
      #expect(updated.output.contains("1 reworded, 1 left as they were"))
      #expect(try room.warroom("show", "X-01").output.contains("Call the watch desk"))
      // The text changed once more and the version did not.
      _ = try room.write("acme-leak.yaml", newer.replacing("PT20M", with: "PT15M"))
      let same = try room.warroom("playbook", "update", file, "--yes")
      #expect(same.status == 1 && same.errors.contains("higher version"))
    }

    @Test func `a base is found by its name in the overlay's folder, never through a link`() throws
    {
      let room = try TemporaryRoom()
      let base = try room.warroom("playbook", "new", "office-fire").output
      let text = Self.overlay.replacing(
        "customer-data-leak, version: 1.0.0", with: "office-fire, version: 0.1.0"
      )
      .replacing("task: C-03", with: "task: C-01").replacing("PT30M", with: "PT29M")
      let file = try room.write("acme-leak.yaml", text)
      let missing = try room.warroom("playbook", "lint", file)
      #expect(missing.status == 1 && missing.output.contains(":4:15: error:"))
      let elsewhere = try room.write("elsewhere.yaml", base)
      let link = room.beside("office-fire.yaml")
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: elsewhere)
      let linked = try room.warroom("playbook", "lint", file)
      #expect(linked.status == 1 && linked.output.contains("is not read"))
      try FileManager.default.removeItem(atPath: link)
      _ = try room.write("office-fire.yaml", base)
      #expect(try room.warroom("playbook", "lint", file).status == 0)
      let shown = try room.warroom("playbook", "show", file, "--phase", "containment").output
      #expect(shown.contains("X-01"))
      let whole = try room.warroom("playbook", "export", file, "--format", "yaml").output
      let alone = try room.write("whole.yaml", whole)
      #expect(
        try room.warroom("playbook", "diff", file, alone, "--json").output
          .contains(#""added":[],"removed":[],"changed":[],"fields":[]"#))
    }

    @Test func `lint tells a term list from a playbook`() throws {
      let room = try TemporaryRoom()
      let list = try room.write(
        "words.yaml",
        "format: warroom/glossary/1\nlicense: CC0-1.0\nterms:\n  - {en: leak, ja: 漏えい, means: {en: Out, ja: 外}}\n"
      )
      let linted = try room.warroom("playbook", "lint", list)
      #expect(linted.status == 0 && linted.output.contains("a list of terms (1)"))
      #expect(try room.warroom("playbook", "lint", list, "--json").output == "[]\n")
    }

    @Test func `on the screen a key adds a task and a question adds a playbook`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("K")
      try await screen.wait(for: "Add a task")
      try screen.type("Call the bank")
      try screen.press("Enter")
      try await screen.wait(for: "added H-03")
      try screen.press(":")
      try screen.type("apply ransomware")
      try screen.press("Enter")
      try await screen.wait(for: "There already, left as they are")
      try screen.press("y")
      try await screen.wait(for: "added the playbook Ransomware")
      #expect(try room.warroom("show", "RC-01", as: "bob").status == 0)
    }
  }
}
