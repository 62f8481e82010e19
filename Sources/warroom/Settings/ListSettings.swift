internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the settings of the room, each with what it can be.
struct ListSettings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the settings, what they are and what they can be.",
    discussion: "  warroom setting list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let ledger = try context.room.ledger()
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(RoomSetting.allCases.map { $0.json(in: ledger) }))
        }
        let speech = try context.speech()
        for setting in RoomSetting.allCases {
          let value = Column.padded(ledger.value(of: setting), 8)
          try printer.line(
            "\(Column.padded(setting.rawValue, 16)) \(value) \(setting.title[context.language]) (\(speech.list(setting.choices)))"
          )
        }
      }
    }
  }
}

extension RoomSetting {
  /// The setting as JSON, documented in docs/command-line.md.
  func json(in ledger: LedgerState) -> JSON {
    .object([
      "setting": .text(rawValue), "value": .text(ledger.value(of: self)),
      "standard": .text(standard), "choices": .list(choices.map { .text($0) }),
    ])
  }
}
