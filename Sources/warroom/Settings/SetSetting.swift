internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Sets a setting of the room.
struct SetSetting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set one; admins only.",
    discussion: """
        warroom setting set idle-lock 10m
        warroom setting set desktop-notices osc9
      """)

  @Argument(
    help: "The setting.", completion: .list(RoomSetting.allCases.map(\.rawValue)))
  var setting: String
  @Argument(help: "What it shall be, as `setting list` says.") var value: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.write { context in
      let receipt = try context.room.perform(
        SetRoomSetting(setting: setting, value: value), by: context.author, at: context.now)
      let ledger = receipt.ledger
      try Printer.output { printer in
        guard let known = RoomSetting(rawValue: setting) else { return }
        if context.wantsJSON { return try printer.line(known.json(in: ledger)) }
        let now = ledger.value(of: known)
        try printer.line(
          receipt.records.isEmpty
            ? "\(context.language.say("\(setting) is \(now) already.", "\(setting) はすでに \(now) です。"))"
            : "\(context.language.say("\(setting) is now \(now).", "\(setting) を \(now) にしました。"))")
      }
    }
  }
}
