internal import ArgumentParser

/// The post-mortem of an incident.
struct PostMortemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postmortem",
    abstract: "The post-mortem: show, write, well, badly, lucky, why, set, remove, check.",
    discussion: """
      A draft comes from the record by itself. What people write into it are acts like all others: \
      they go on after closing, every version stays, and undo takes the newest back. A second person \
      checks it; a change makes the check void. Action items have their own command.

        warroom postmortem
        warroom postmortem write summary "The list left by mail at nine."
        warroom postmortem badly "the export was not logged" --entry 31
        warroom postmortem why "an export needs no leave" --under R-01
        warroom action add "exports above 1,000 rows need a second person" --owner dan --due 2026-12-20
        warroom postmortem check -m "read aloud in the meeting"
        warroom export postmortem --format html -o post-mortem.html
      """,
    subcommands: [
      ShowPostMortem.self, WritePostMortem.self, AddWell.self, AddBadly.self, AddLucky.self,
      AddCause.self, SetReviewItem.self, RemoveReviewItemCommand.self, CheckPostMortem.self,
    ],
    defaultSubcommand: ShowPostMortem.self, aliases: ["post-mortem"])
}
