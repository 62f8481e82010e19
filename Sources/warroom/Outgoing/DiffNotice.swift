internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Says how two versions of a notice differ.
struct DiffNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say how two texts of a notice differ, line by line.",
    discussion: """
      By default the newest one and the one before it: `-` is gone, `+` is new.

        warroom notice diff NT-01
        warroom notice diff NT-01 --from 1 --to 3
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Option(help: ArgumentHelp("The old version.", valueName: "number")) var from: Int?
  @Option(help: ArgumentHelp("The new version.", valueName: "number")) var to: Int?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let incident = try context.incident()
      let found = try context.notice(notice, in: try context.room.incident(incident))
      let new = try context.version(to, of: found)
      let before = found.versions.last { $0.number < new.number }
      let old = try from.map { try context.version($0, of: found) } ?? before
      let oldText = try old.map { try context.text(of: $0, in: incident) } ?? ""
      let lines = TextDifference.lines(
        from: oldText, to: try context.text(of: new, in: incident))
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object([
              "notice": .text(found.id.rawValue), "from": old.map { .number(Int64($0.number)) },
              "to": .number(Int64(new.number)), "lines": .list(lines.map(\.json)),
            ]))
        }
        try printer.line("--- v\(old?.number ?? 0)")
        try printer.line("+++ v\(new.number)")
        for line in lines { try printer.line("\(line.mark)\(line.text)") }
      }
    }
  }
}

extension TextDifference.Line {
  fileprivate var mark: PlainText {
    switch self {
    case .kept: "  "
    case .removed: "- "
    case .added: "+ "
    }
  }

  fileprivate var text: String {
    switch self {
    case .kept(let text), .removed(let text), .added(let text): text
    }
  }

  fileprivate var json: JSON {
    let change =
      switch self {
      case .kept: "kept"
      case .removed: "removed"
      case .added: "added"
      }
    return .object(["change": .text(change), "text": .text(text)])
  }
}
