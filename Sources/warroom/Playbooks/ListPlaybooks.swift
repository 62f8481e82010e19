internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the bundled playbooks, or those in files.
struct ListPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the playbooks inside this program, or those in files.",
    discussion: """
        warroom playbook list
        warroom playbook list playbooks/*.yaml --json
      """)

  @Argument(
    help: "Files; none lists the bundled playbooks.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []
  @OptionGroup var room: RoomOptions

  func run() throws {
    let names = files.isEmpty ? PlaybookSource.names : files
    let playbooks = try names.map { try PlaybookSource($0).playbook(in: room.language) }
    try Printer.output { printer in
      if room.json { return try printer.line(.list(playbooks.map(\.summaryJSON))) }
      for playbook in playbooks {
        let count = Column.number(playbook.tasks.count, 4)
        let tasks = room.language.say("tasks", "件")
        try printer.line(
          "\(Column.padded(playbook.id, 22)) \(playbook.version) \(count) \(tasks)  \(playbook.title[room.language])"
        )
      }
    }
  }
}

extension Playbook {
  fileprivate var summaryJSON: JSON {
    .object([
      "id": .text(id), "version": .text(version), "title": .texts(title),
      "tasks": .number(Int64(tasks.count)),
    ])
  }
}
