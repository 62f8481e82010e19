import IncidentCore
import PlaybookExchange
import Testing

/// Case templates, exports and Markdown: each small file shows what real ones do.
struct ChecklistImportTests {
  @Test func `TheHive has an order of its own, groups, and stages hidden in titles`() throws {
    let result = try Sample.imported("thehive.json")
    let playbook = result.playbook
    #expect(result.report.format == .thehive)
    #expect(
      playbook.titles() == [
        "C-01 Lock it remotely", "C-02 Effacer", "C-03 Issue a new laptop", "U-01 Call the office",
        "S-01 Identification of the owner",
      ])
    #expect(playbook.tasks.map(\.stage) == [.stop, .remove, .restore, nil, nil])
    #expect(try playbook.task("C-02").isRequired == false)
    #expect(try playbook.task("C-01").guidance?.en == "Send the command.")
    #expect(try playbook.task("C-01").points.map(\.en) == ["Wait for the answer."])
    #expect(try playbook.task("S-01").maps.react == ["RA2001"])
    #expect(try playbook.task("S-01").refs.map(\.url) == ["https://example.org/list"])
    #expect(result.report.preparation == ["Train people"])
    #expect(result.report.dropped["task.status"] == 1)
  }

  @Test func `preparation stays where somebody asks for it, as something optional for next time`()
    throws
  {
    let result = try Sample.imported("thehive.json", keepsPreparation: true)
    #expect(result.playbook.titles(.postMortem) == ["M-01 Train people"])
    #expect(try result.playbook.task("M-01").isRequired == false)
    #expect(result.report.preparation.isEmpty)
  }

  @Test func `DFIR-IRIS has tags and titles to go by`() throws {
    let result = try Sample.imported("iris.json")
    #expect(result.report.format == .iris)
    #expect(
      result.playbook.titles() == [
        "C-01 Block the sender", "U-01 Say thank you", "E-01 Collect the mail",
      ])
    #expect(result.report.dropped["template.note_directories"] == 1)
  }

  @Test func `Mattermost checklists become phases, the retrospective a task`() throws {
    let result = try Sample.imported("mattermost.json")
    #expect(result.report.format == .mattermost)
    #expect(
      result.playbook.titles() == [
        "C-01 Close the share", "U-01 Order pizza", "S-01 Read the alert",
        "S-02 Name a commander", "M-01 Write the retrospective",
      ])
    #expect(
      try result.playbook.task("S-02").points.map(\.en) == [
        "Automation, not run: /invite @commander"
      ])
    #expect(
      try result.playbook.task("M-01").points.map(\.en) == [
        "Summary: Two sentences.", "What did we learn?: One: Two",
      ])
    #expect(result.report.dropped["item.due_date"] == 1)
  }

  @Test func `RE&CT puts a playbook and its actions together`() throws {
    let result = try Sample.imported("react-playbook.yml", "react-action.yml")
    #expect(result.report.format == .react)
    #expect(
      result.playbook.titles() == [
        "C-01 Lock the badge in the door system", "C-02 Remove the badge from all doors",
        "C-03 Issue a new badge", "S-01 Ask where it was seen last", "M-01 Look at the door log",
      ])
    let lock = try result.playbook.task("C-01")
    #expect(lock.guidance?.en == "Open the console and press Lock.")
    #expect(
      lock.points.map(\.en) == [
        "Note the number of the badge", "Note who asked", "Automation, not run: doors/lock.py",
        "Automation, not run: doorctl lock --badge N",
      ])
    #expect(lock.maps.react == ["RA3501"])
    #expect(result.report.automation == 2)
    #expect(result.report.preparation == ["Print spare badges"])
    #expect(
      result.report.notes.contains { note in
        if case .missingActions(let names) = note { names.count == 5 } else { false }
      })
  }

  @Test(arguments: [
    ("aws-en.md", [3, 1, 0, 0, 0, 1], 0, 1), ("aws-ja.md", [3, 1, 1, 1, 1, 1], 0, 1),
    ("picerl.md", [3, 2, 0, 0, 0, 1], 0, 1), ("tasklist.md", [2, 0, 0, 1, 1, 0], 0, 0),
    ("table.md", [0, 0, 0, 0, 0, 0], 2, 0),
  ])
  func `Markdown says its phases in headings, brackets and letters`(
    name: String, counts: [Int], unassigned: Int, preparation: Int
  ) throws {
    let report = try Sample.imported(name).report
    #expect(report.format == .markdown)
    #expect(PhaseID.allCases.map { report.tasks[$0] ?? 0 } == counts)
    #expect(report.unassigned == unassigned)
    #expect(report.preparation.count == preparation)
  }

  @Test func `brackets are taken off, nested lines are points, fences are shown`() throws {
    let result = try Sample.imported("aws-en.md")
    let block = try result.playbook.task("C-01")
    #expect(block.title.en == "Block public access")
    #expect(
      block.points.map(\.en) == [
        "In the account", "In the bucket",
        "Automation, not run: aws s3api put-public-access-block --bucket NAME",
      ])
    #expect(result.report.dropped["item under a reference"] == 1)
    #expect(result.playbook.summary?.en == "This playbook is for a bucket that anybody can read.")
  }

  @Test func `a Japanese file makes a Japanese playbook`() throws {
    let playbook = try Sample.imported("aws-ja.md").playbook
    #expect(playbook.languages == [.japanese])
    #expect(playbook.title.ja == "公開されたバケット")
    #expect(playbook.titles(.publication) == ["P-01 サイトに掲載する"])
    #expect(try playbook.task("S-01").duty == .forensics)
    #expect(playbook.duties.first { $0.id == .forensics }?.title.ja?.isEmpty == false)
  }

  @Test func `a file with boxes has said which lines are tasks`() throws {
    let result = try Sample.imported("tasklist.md")
    #expect(
      result.playbook.titles() == [
        "C-01 Recall the mail", "C-02 Stop the next batch", "N-01 Tell the person TODO",
        "P-01 Write it",
      ])
    #expect(try result.playbook.task("C-01").points.map(\.en) == ["Ask the recipient to delete it"])
    #expect(result.report.dropped["item without a box"] == 1)
    #expect(result.report.notes.contains(.ticksReset(1)))
  }

  @Test func `tables may have boxes and HTML, of which only the text is left`() throws {
    let playbook = try Sample.imported("table.md").playbook
    let reset = try playbook.task("U-01")
    #expect(reset.title.en == "Reset the password")
    #expect(reset.points.map(\.en) == ["Tell the user", "End all sessions & tokens"])
    #expect(try playbook.task("U-02").points.map(\.en) == ["Look for forwards"])
  }

  @Test(arguments: Sample.names)
  func `everything imported lints without an error and says what was read`(name: String) throws {
    let result = try PlaybookImporter().read([try Sample.file(name)])
    #expect(result.playbook.sources.first?.title.hasPrefix(name) == true)
    #expect(result.report.recognisedBy != nil)
    for language in Language.allCases {
      let lines = result.report.lines(in: language)
      #expect(lines.count >= 2)
      #expect(lines.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: [
    (#"{"actions": [], "triggers": []}"#, "no-checklist"),
    (#"{"type": "bundle", "objects": []}"#, "no-checklist"),
    (#"{"hello": 1}"#, "unknown-format"), ("Only running text.\n", "unknown-format"),
    ("format: warroom/playbook/1\nid: x\n", "already-ours"), ("# Title\n\nText.\n", "no-tasks"),
    (#"{"version": 2, "checklists": []}"#, "version"),
  ])
  func `what is no checklist is refused by name`(text: String, rule: String) {
    #expect(Sample.refusal(of: text)?.rule == rule)
  }
}
