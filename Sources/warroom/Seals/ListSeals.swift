internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Lists the seals the room knows of.
struct ListSeals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was sealed, when and by whom.",
    discussion: "  warroom seal list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let seals = try context.room.seals()
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(seals.map(\.json))) }
        for noted in seals {
          let heads = noted.said.heads.map {
            "\(noted.said.incident?.rawValue ?? "\($0.chain)") #\($0.seq)"
          }
          try printer.line(
            "\(noted.stamp.seq)  \(speech.time(noted.stamp.at))  \(noted.stamp.by.rawValue)  \(noted.said.key)  \(speech.few(heads))"
          )
        }
        if seals.isEmpty {
          try printer.line("\(speech.say("Nothing was sealed yet.", "封印はまだありません。"))")
        }
      }
    }
  }
}

/// Prints a seal as a file again.
struct ShowSeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a seal that the room's ledger keeps, as a file.",
    discussion: "  warroom seal show 58 > IR-2026-004.seal")

  @Argument(help: "Its number in `warroom seal list`.") var number: Int64
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let found = try context.room.seals().first { $0.stamp.seq == number }
      guard let seal = found?.seal(of: context.store.instance) else {
        throw CommandFailure(
          .refused, rule: "no-such-seal",
          context.language.say("There is no seal \(number).", "封印 \(number) はありません。"),
          mend: context.language.say(
            "`warroom seal list` shows them.", "一覧は `warroom seal list`。"))
      }
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(seal.json) }
        try printer.raw(seal.text)
      }
    }
  }
}

extension NotedSeal {
  /// The sealing as JSON, documented in docs/command-line.md.
  var json: JSON {
    .object([
      "number": .number(stamp.seq), "at": .time(stamp.at), "by": .text(stamp.by.rawValue),
      "incident": said.incident.map { .text($0.rawValue) }, "key": .text(said.key),
      "memberKey": said.member.map { .text($0.rawValue) },
      "heads": .list(
        said.heads.map {
          .object([
            "chain": .number($0.chain), "seq": .number($0.seq), "hash": .text($0.hash),
          ])
        }),
    ])
  }
}
