internal import ArgumentParser

/// Takes something out of the room.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take the timeline, the post-mortem or the whole record out of the room.",
    discussion: """
      Every export is noted in the room's ledger. A file appears whole or not at all, readable by \
      you alone.

        warroom export timeline --format csv --excel -o timeline.csv
        warroom export timeline > timeline.md
        warroom export postmortem --format html -o post-mortem.html
        warroom export record -o record.jsonl
      """,
    subcommands: [
      ExportTimeline.self, ExportEvidence.self, ExportCustody.self, ExportScope.self,
      ExportPostMortem.self, ExportRecord.self,
    ])
}
