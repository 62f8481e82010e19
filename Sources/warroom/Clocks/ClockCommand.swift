internal import ArgumentParser

/// Legal clocks.
struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract:
      "Legal deadlines: list, show, explain, start, met, decline, stop, reopen, regimes.",
    discussion: """
      A clock proposes itself when what is known makes it apply, and counts from the known time until \
      somebody confirms its start. Not legal advice: every clock says how far its rule was checked.

        warroom clocks
        warroom clock explain jp-appi-final
        warroom clock start jp-appi-final --from "2026-11-20 09:02" --because "call from the vendor"
        warroom clock met jp-appi-prelim --receipt 2026-1187 --at 14:20
      """,
    subcommands: [
      ListClocks.self, ShowClock.self, ExplainClock.self, StartClockCommand.self,
      MeetClockCommand.self, DeclineClockCommand.self, StopClockCommand.self,
      ReopenClockCommand.self, ListRegimes.self,
    ],
    defaultSubcommand: ListClocks.self, aliases: ["clocks"])
}
