internal import ArgumentParser

/// Evidence.
struct Evidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Evidence and its register: list, show, add, link, verify, correct, void.",
    discussion: """
      Every piece has a number in the incident, EV-01, and a holder; `warroom custody` hands it on. A \
      file is read through SHA-256 and stays where it is.

        warroom evidence
        warroom evidence add vpn.log --task E-02 --source fw1 --storage "safe 3"
        ssh war evidence add --stdin --name vpn.log < vpn.log
        warroom evidence verify EV-01 vpn.log
      """,
    subcommands: [
      ListEvidence.self, ShowEvidence.self, AddEvidence.self, LinkEvidenceCommand.self,
      VerifyEvidence.self, CorrectEvidenceCommand.self, VoidEvidenceCommand.self,
    ], defaultSubcommand: ListEvidence.self)
}
