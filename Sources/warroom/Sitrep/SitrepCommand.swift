internal import ArgumentParser

/// Situation reports.
struct SitrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitrep", abstract: "How things stand, for people who do not sit at the board.",
    discussion: """
      Conditions, what is known and what is not, actions, needs, next: made from the record. Publishing \
      keeps the text, its SHA-256 and the time of the next one; whoever leads is reminded by the rhythm of \
      the severity (`warroom setting set sitrep-sev1 30m`).

        warroom sitrep --lang ja
        warroom sitrep --format md -o sitrep.md
        warroom sitrep publish --remark "the vendor calls at 16:00" --next +1h
        warroom sitrep list
      """,
    subcommands: [ShowSitrep.self, PublishSitrepCommand.self, ListSitreps.self],
    defaultSubcommand: ShowSitrep.self)
}
