internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the bundled playbooks.
struct ListPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the playbooks inside this program.",
    discussion: "  warroom playbook list")

  @OptionGroup var room: RoomOptions

  func run() throws {
    let playbooks = try PlaybookSource.names.map {
      try PlaybookSource($0).playbook(in: room.language)
    }
    try Printer.output { printer in
      if room.json { return try printer.line(.list(playbooks.map(\.summaryJSON))) }
      for playbook in playbooks {
        try printer.line(
          "\(Column.padded(playbook.id, 22)) \(playbook.version)  \(playbook.tasks.count) tasks  \(playbook.title[room.language])"
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
