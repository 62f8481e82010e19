internal import ArgumentParser

/// Proof of what was found and done.
struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Proof of what was found and done: list, add.",
    discussion: """
        warroom evidence
        warroom evidence add vpn.log --task E-02 --source fw1 --storage "safe 3"
        warroom evidence add "receipt 2026-1187" --task N-03 --kind receipt
      """,
    subcommands: [ListEvidence.self, AddEvidence.self], defaultSubcommand: ListEvidence.self)
}
