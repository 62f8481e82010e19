internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// Prints the record.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print the record as it was recorded, and what follows.",
    discussion: """
      With --follow it waits for new entries and prints each as it is recorded, until the reader \
      goes away.

        warroom log --limit 20
        warroom log --task C-05 --by dan
        warroom log --filter 'kind:decision phase:scope after:14:00 "vpn"'
        warroom log --follow --json | jq -r .text.en
      """)

  @Flag(help: "Wait for new entries and print them, too.") var follow = false
  @Option(
    help: ArgumentHelp("Only what is about this task.", valueName: "task"),
    completion: Completions.tasks)
  var task: String?
  @Option(
    help: ArgumentHelp("Only what this member did.", valueName: "name"),
    completion: Completions.members)
  var by: String?
  @Option(
    help: ArgumentHelp(
      "Only what fits: words, kind: by: duty: phase: task: after: before: star:",
      valueName: "filter"))
  var filter: String?
  @Option(help: ArgumentHelp("Only the newest entries, at most this many.", valueName: "count"))
  var limit: Int?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit counts from 0.") }
  }

  func run() throws {
    try room.look { context in
      let stream = try LogStream(
        context, incident: try context.incident(), task: try task.map { try context.task($0) },
        member: by, filter: filter)
      try Printer.output { printer in
        let last = try stream.print(newest: limit, on: printer)
        if follow { try stream.follow(after: last, on: printer) }
      }
    }
  }
}
