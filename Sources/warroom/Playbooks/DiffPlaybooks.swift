internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import PlaybookFormat
internal import SafeText

/// Says how two versions of a playbook differ.
struct DiffPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say how two versions of a playbook differ, task by task.",
    discussion: """
      Tasks are the same where their ids are: `+` is new, `-` is gone, `~` has changed. The exit \
      status is 0 whether they differ or not.

        warroom playbook diff customer-data-leak ./our-playbook.yaml
        warroom playbook diff old.yaml new.yaml --json
      """)

  @Argument(
    help: "The old one: a playbook by name, or a file.",
    completion: Completions.playbooks)
  var old: String
  @Argument(
    help: "The new one.", completion: .file(extensions: ["yaml", "yml"])) var new: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let old = try PlaybookSource(old, in: room.path).playbook(in: room.language)
    let new = try PlaybookSource(new, in: room.path).playbook(in: room.language)
    let difference = PlaybookDifference(from: old, to: new)
    try Printer.output { printer in
      if room.json { return try printer.line(json(difference, from: old, to: new)) }
      try printer.line("\(old.id) \(old.version) → \(new.id) \(new.version)")
      for task in new.tasks where difference.added.contains(task.id) {
        try printer.line("+ \(task.id)  \(task.title[room.language])")
      }
      for task in old.tasks where difference.removed.contains(task.id) {
        try printer.line("- \(task.id)  \(task.title[room.language])")
      }
      for task in difference.changed {
        let title = new.tasks.first { $0.id == task.id }?.title[room.language] ?? ""
        try printer.line("~ \(task.id)  \(title)")
        for change in task.changes { try printer.line(line(change)) }
        if task.looksReused {
          try printer.line(
            "    \(room.language.say("Every word is new: give a new task a new id.", "全文が別の内容になっている。新しいタスクには新しいIDを付ける。"))"
          )
        }
      }
      if !difference.fields.isEmpty { try printer.line("~ \(new.id)") }
      for change in difference.fields { try printer.line(line(change)) }
    }
  }

  private func line(_ change: PlaybookDifference.Change) -> PlainText {
    "    \(change.field): \(change.before ?? "·") → \(change.after ?? "·")"
  }

  private func json(_ difference: PlaybookDifference, from old: Playbook, to new: Playbook) -> JSON
  {
    .object([
      "from": .object(["id": .text(old.id), "version": .text(old.version)]),
      "to": .object(["id": .text(new.id), "version": .text(new.version)]),
      "added": .list(difference.added.map { .text($0.rawValue) }),
      "removed": .list(difference.removed.map { .text($0.rawValue) }),
      "changed": .list(
        difference.changed.map { task in
          .object([
            "task": .text(task.id.rawValue), "fields": .list(task.changes.map(json)),
            "reused": .truth(task.looksReused),
          ])
        }),
      "fields": .list(difference.fields.map(json)),
    ])
  }

  private func json(_ change: PlaybookDifference.Change) -> JSON {
    .object([
      "field": .text(change.field), "before": change.before.map { .text($0) },
      "after": change.after.map { .text($0) },
    ])
  }
}
