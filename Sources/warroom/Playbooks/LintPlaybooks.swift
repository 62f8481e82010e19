internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import PlaybookFormat

/// Says what is wrong with playbook files.
struct LintPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with playbook files, where, and how to mend it.",
    discussion: """
      Lines have the form editors know: file:line:column: error: message [rule]. Exit status 1 where \
      a file cannot be used; warnings alone are 0.

        warroom playbook lint ./our-playbook.yaml
        warroom playbook lint playbooks/*.yaml --json
        warroom playbook lint
      """)

  @Argument(
    help: "Files, or bundled playbooks; none checks all that are bundled.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let names = files.isEmpty ? PlaybookSource.names : files
    let findings = try names.flatMap { try PlaybookSource($0).reading(in: room.language).findings }
    try Printer.output { printer in
      if room.json { return try printer.line(.list(findings.map(\.json))) }
      for finding in findings { try printer.block(finding.text(in: room.language)) }
    }
    if findings.contains(where: { $0.severity == .error }) { throw Quietly(status: .refused) }
  }
}

extension Finding {
  fileprivate var json: JSON {
    .object([
      "file": .text(file), "line": .number(Int64(line)), "column": .number(Int64(column)),
      "severity": .text(severity.rawValue), "rule": .text(rule.rawValue),
      "message": .texts(message), "mend": .texts(mend),
    ])
  }
}
