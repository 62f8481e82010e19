internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the duties and who holds them.
struct ListDuties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the duties and who holds them.",
    discussion: "  warroom duty list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let speech = try context.speech()
      let duties = state.duties.isEmpty ? Duty.standard : state.duties.map(\.id)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(duties.map { state.json(of: $0) }))
        }
        for duty in duties {
          let holders = state.holders(of: duty).map(\.rawValue)
          let who = Column.padded(holders.isEmpty ? "-" : speech.list(holders), 24)
          try printer.line(
            "\(Column.padded(duty.rawValue, 18)) \(who) \(speech.name(duty, in: state))")
        }
      }
    }
  }
}

extension IncidentState {
  fileprivate func json(of duty: Duty) -> JSON {
    .object([
      "duty": .text(duty.rawValue), "title": .texts(title(of: duty)),
      "holders": .list(holders(of: duty).map { .text($0.rawValue) }),
    ])
  }
}
