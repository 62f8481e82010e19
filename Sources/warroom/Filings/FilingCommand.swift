internal import ArgumentParser

/// Drafts of what leaves the room.
struct FilingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing",
    abstract: "Drafts of reports and statements, filled from the record: list, draft.",
    discussion: """
      What nobody knows stands there as unknown, with the command that fills it in. A draft is not sent \
      by this program and is not legal advice.

        warroom filing
        warroom filing draft jp-appi-prelim --lang ja
        warroom filing draft eu-gdpr-33 --format html -o article-33.html
        warroom filing draft statement --lang en
      """,
    subcommands: [ListFilings.self, DraftFiling.self], defaultSubcommand: ListFilings.self)
}
