import Foundation
import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing

/// Playbooks of other tools as they were published, beside the package in `../shared/samples`. They
/// are not ours to copy, so these tests are left out where the folder is not there, and say so.
struct RealSampleTests {
  /// One published file, or several that belong together, and what must come of it.
  struct Published: Sendable, CustomTestStringConvertible {
    var files: [String]
    /// Tasks by phase, those that nothing places apart. Counted in the files by hand: the reasons
    /// stand beside the table.
    var tasks: [PhaseID: Int]
    var unassigned = 0
    var preparation = 0
    var automation = 0
    var notes: [ImportNote] = []

    var testDescription: String { files[0] }
  }

  static let table = [
    // One action between start and end; the playbook's one type is "notification".
    Published(files: ["cacao/http-playbook.json"], tasks: [.notification: 1], automation: 1),
    Published(files: ["cacao/manual-playbook.json"], tasks: [.notification: 1]),
    Published(files: ["cacao/ssh-playbook.json"], tasks: [.notification: 2], automation: 2),
    // Two branches, one of which is an end and nothing else.
    Published(files: ["cacao/parallels_playbook.json"], tasks: [.notification: 1], automation: 1),
    // What is invalid in it is the type of an agent, which is a machine and no part of a checklist.
    Published(files: ["cacao/invalid_playbook.json"], tasks: [.notification: 4], automation: 4),
    // The last of four steps leads to an end that is not there.
    Published(
      files: ["cacao/missing_step_playbook.json"], tasks: [.notification: 4], automation: 4,
      notes: [
        .danglingStep("end--6b23c237-ade8-4d00-9aa1-75999738d558", from: "BIA for CoAs")
      ]),
    // Assess 8, Monitor Scope with its parts 11, Investigate without Collect Evidence 36 and Detect 4
    // are scope; Remediate and Recover are containment; Communicate is notification. Initiate
    // Response up to Monitor Scope says no phase. 56 items of "Reference" and "Example" lists are
    // no tasks.
    Published(
      files: ["counteractive/during.md"],
      tasks: [.containment: 44, .scope: 59, .evidence: 6, .notification: 36], unassigned: 18),
    // Groups: Preparation 16, Identification 9, Containment 6, Eradication 2, Recovery 6, Lessons
    // Learned 2.
    Published(
      files: ["thehive/RP_0001_phishing_email.json"],
      tasks: [.containment: 14, .scope: 9, .postMortem: 2], preparation: 16),
    // The same as RE&CT keeps it; five of its 41 actions come along.
    Published(
      files: [
        "atc-react/response_playbooks/RP_0001_phishing_email.yml",
        "atc-react/response_actions/RA_1001_practice.yml",
        "atc-react/response_actions/RA_2003_put_compromised_accounts_on_monitoring.yml",
        "atc-react/response_actions/RA_2202_collect_email_message.yml",
        "atc-react/response_actions/RA_3101_block_external_ip_address.yml",
        "atc-react/response_actions/RA_6001_develop_incident_report.yml",
      ], tasks: [.containment: 14, .scope: 9, .postMortem: 2], preparation: 16),
    // One "Untitled task" in a "Default checklist", and the template of the retrospective.
    Published(files: ["mattermost/playbook-export.json"], tasks: [.postMortem: 1], unassigned: 1),
  ]

  /// Why the tests are left out; nil where the samples are there.
  static let absence: Comment? = {
    if FileManager.default.fileExists(atPath: folder.path) { return nil }
    return "left out: \(folder.path) is not there"
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/samples/playbooks").standardized

  private func read(_ name: String) throws -> ForeignFile {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    return ForeignFile(name: name.split(separator: "/").last.map(String.init) ?? name, bytes: bytes)
  }

  /// Whether the samples are there; prints the reason where they are not.
  private func areThere() -> Bool {
    if let absence = Self.absence { print("RealSampleTests \(absence)") }
    return Self.absence == nil
  }

  @Test(arguments: table)
  func `a published playbook comes in with every task where it belongs`(_ published: Published)
    throws
  {
    guard areThere() else { return }
    let result = try PlaybookImporter().read(try published.files.map(read))
    let report = result.report
    for phase in PhaseID.allCases {
      #expect(report.tasks[phase] ?? 0 == published.tasks[phase] ?? 0, "\(phase.rawValue)")
    }
    #expect(report.unassigned == published.unassigned)
    #expect(report.preparation.count == published.preparation)
    #expect(report.automation == published.automation)
    for note in published.notes { #expect(report.notes.contains(note)) }
    let there = published.tasks.values.reduce(0, +) + published.unassigned
    #expect(result.playbook.tasks.count == there)
    // It is a playbook, and nothing that opens doors came along.
    let reading = PlaybookReader().read(Array(result.yaml.utf8), file: "imported.yaml")
    #expect(reading.playbook == result.playbook)
    #expect(!result.yaml.contains("super-secure-password"))
  }

  @Test func `preparation can be kept, in the post-mortem`() throws {
    guard areThere() else { return }
    let file = try read("thehive/RP_0001_phishing_email.json")
    let result = try PlaybookImporter(keepsPreparation: true).read([file])
    #expect(result.playbook.tasks.count == 41)
    #expect(result.report.tasks[.postMortem] == 18)
  }

  @Test func `a stage and an action alone are no playbook, and that is said`() throws {
    guard areThere() else { return }
    for name in (1...6).map({ "atc-react/response_stages/RS000\($0).yml" }) {
      let file = try read(name)
      #expect(Sample.refusal(of: file.bytes)?.rule == "unknown-format", "\(name)")
    }
    let action = try read("atc-react/response_actions/RA_1001_practice.yml")
    #expect(Sample.refusal(of: action.bytes)?.rule == "no-tasks")
  }

  @Test func `every sample that is there is in the table`() throws {
    guard areThere() else { return }
    let named = Set(Self.table.flatMap(\.files))
    let all = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String }
    let files = (all ?? []).filter { $0.contains(".") && $0 != "SOURCES.md" }
    #expect(files.filter { !named.contains($0) && !$0.contains("response_stages") } == [])
  }
}
