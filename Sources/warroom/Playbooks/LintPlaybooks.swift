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
      a file cannot be used; warnings alone are 0. Term lists, clock, calendar and form files are told \
      by what is in them and checked as what they are.

        warroom playbook lint ./our-playbook.yaml
        warroom playbook lint playbooks/*.yaml --json
        warroom playbook lint
      """)

  @Argument(
    help: "Files, or playbooks by name; none checks those of the program and of the room.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let names = files.isEmpty ? PlaybookSource.names(in: room.path) : files
    let checks = try names.map {
      try LintedFile(PlaybookSource($0, in: room.path), in: room.language)
    }
    let findings = checks.flatMap(\.findings)
    try Printer.output { printer in
      if room.json { return try printer.line(.list(findings.map(\.json))) }
      for check in checks {
        for finding in check.findings { try printer.block(finding.text(in: room.language)) }
        if let remark = check.remark { try printer.block(remark) }
      }
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
