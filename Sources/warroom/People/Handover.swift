internal import ArgumentParser
internal import IncidentCore

/// Hands the command over, in two steps by two people.
struct Handover: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover", abstract: "Hand the command over, or take it.",
    discussion: """
      The offer carries a brief made from the record; the command changes when it is accepted.

        warroom handover bob -m "back at 08:00"
        warroom handover accept
        warroom handover decline "still at the data centre"
      """,
    subcommands: [OfferCommand.self, AcceptCommand.self, DeclineCommand.self],
    defaultSubcommand: OfferCommand.self)
}
