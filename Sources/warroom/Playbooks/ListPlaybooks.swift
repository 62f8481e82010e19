internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the playbooks at hand, or those in files.
struct ListPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the playbooks of the room and of this program, or those in files.",
    discussion: """
      The room's own are the files NAME.yaml in the folder playbooks of its directory. They come first, \
      and one with the name of a bundled playbook stands in for it.

        warroom playbook list
        warroom playbook list playbooks/*.yaml --json
      """)

  @Argument(
    help: "Files; none lists the playbooks at hand.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []
  @OptionGroup var room: RoomOptions

  func run() throws {
    let rows = try files.isEmpty ? atHand : files.map(row)
    try Printer.output { printer in
      if room.json { return try printer.line(.list(rows.map(\.json))) }
      for row in rows { try printer.line(row.text(room.language)) }
    }
  }

  /// A playbook, or the name of one that cannot be used.
  fileprivate struct Row {
    var name: String
    var playbook: Playbook?
    var isKept = false
    var failure: CommandFailure?
  }

  private func row(_ name: String) throws(CommandFailure) -> Row {
    Row(name: name, playbook: try PlaybookSource(name, in: room.path).playbook(in: room.language))
  }

  /// One broken file of the room does not keep the others from being listed.
  private var atHand: [Row] {
    let kept = Set(KeptPlaybooks(room: room.path).names)
    return PlaybookSource.names(in: room.path).map { name in
      var row = Row(name: name, isKept: kept.contains(name))
      do throws(CommandFailure) {
        row.playbook = try PlaybookSource(name, in: room.path).playbook(in: room.language)
      } catch {
        row.failure = error
      }
      return row
    }
  }
}

extension ListPlaybooks.Row {
  fileprivate func text(_ language: Language) -> PlainText {
    guard let playbook else {
      // What is wrong inside a file is for `lint` to say, with every place.
      let why =
        failure.flatMap { $0.rule == "broken-playbook" ? nil : "\($0.message) \($0.mend)" }
        ?? "`warroom playbook lint \(name)`"
      return "\(Column.padded(name, 22)) \(language.say("cannot be used", "使用不可")): \(why)"
    }
    let count = Column.number(playbook.tasks.count, 4)
    let tasks = language.say("tasks", "件")
    let mark = isKept ? language.say("  [this room's]", "  [このルームのもの]") : ""
    return
      "\(Column.padded(playbook.id, 22)) \(playbook.version) \(count) \(tasks)  \(playbook.title[language])\(mark)"
  }

  fileprivate var json: JSON {
    .object([
      "id": .text(playbook?.id ?? name),
      "version": playbook.map { .text($0.version) },
      "title": playbook.map { .texts($0.title) },
      "tasks": playbook.map { .number(Int64($0.tasks.count)) },
      "kept": isKept ? .truth(true) : nil,
      "broken": playbook == nil ? .truth(true) : nil,
    ])
  }
}
