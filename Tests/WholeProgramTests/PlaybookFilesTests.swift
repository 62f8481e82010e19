import Foundation
import Testing

extension WholeProgram {
  /// Playbook files on the command line: begun, checked, laid out, compared, taken in, given out.
  struct PlaybookFilesTests {
    private let room: TemporaryRoom

    init() throws { room = try TemporaryRoom() }

    private func playbook(_ words: String...) throws -> Program.Ended {
      try room.warroom(["playbook"] + words)
    }

    @Test func `a new playbook is written once, lints clean and stays in its layout`() throws {
      let file = room.beside("office-fire.yaml")
      #expect(try playbook("new", "office-fire", "-o", file).status == 0)
      #expect(try playbook("lint", file).output == "")
      #expect(try playbook("fmt", "--check", file).status == 0)
      let again = try playbook("new", "office-fire", "-o", file)
      #expect(again.status == 1)
      #expect(again.errors.contains("--force"))
      #expect(try playbook("new", "No Name").status == 2)
    }

    @Test func `what was exported as CACAO is imported as it was`() throws {
      let exported = try playbook("export", "customer-data-leak", "--format", "cacao")
      let file = try room.write("leak.json", exported.output)
      let imported = try playbook("import", file)
      #expect(imported.status == 0)
      #expect(imported.errors.contains("84 tasks"))
      let back = try room.write("back.yaml", imported.output)
      let difference = try playbook("diff", "customer-data-leak", back, "--json")
      #expect(difference.output.contains(#""added":[],"removed":[],"changed":[],"fields":[]"#))
    }

    @Test func `a file that cannot be imported leaves nothing behind`() throws {
      let file = try room.write("broken.json", #"{"tasks": [}"#)
      let target = room.beside("broken.yaml")
      let refused = try playbook("import", file, "-o", target, "--json")
      #expect(refused.status == 1)
      #expect(refused.errors.contains(#""rule":"syntax""#))
      #expect(refused.errors.contains("broken.json:1:12"))
      #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `the report speaks Japanese and JSON`() throws {
      let file = try room.write("list.md", "# 手順\n\n## 封じ込め\n\n- [ ] 止める\n- [ ] 隔離する\n")
      let japanese = try playbook("import", file, "--lang", "ja")
      #expect(japanese.errors.contains("タスク 2 件: 封じ込め 2。"))
      #expect(japanese.output.contains("ja: 止める"))
      let json = try playbook("import", file, "--json")
      #expect(json.output.hasPrefix(#"{"report":{"format":"markdown","#))
      #expect(json.output.contains(#""containment":2"#))
      #expect(json.errors == "")
    }

    @Test func `fmt keeps comments and who may read the file`() throws {
      let file = try room.write("plan.yaml", try playbook("new", "some-plan").output)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let untidy = text.replacing("version: 0.1.0", with: "version:   '0.1.0' # first")
      try untidy.write(toFile: file, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
      #expect(try playbook("fmt", "--check", file).status == 1)
      #expect(try playbook("fmt", file).status == 0)
      let tidy = try String(contentsOfFile: file, encoding: .utf8)
      #expect(tidy == text.replacing("version: 0.1.0", with: "version: 0.1.0  # first"))
      let kept = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(kept == 0o644)
    }
  }
}
