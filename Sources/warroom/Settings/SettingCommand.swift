internal import ArgumentParser
internal import IncidentCore

/// The settings of the room.
struct SettingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting", abstract: "The room's settings: list, set.",
    discussion: """
        warroom setting
        warroom setting set idle-lock 10m
        warroom setting set session-limit off

      They hold for everybody, admins set them, and every change is in the room's own record. What \
      one person likes is `warroom config`.
      """,
    subcommands: [ListSettings.self, SetSetting.self], defaultSubcommand: ListSettings.self)
}
