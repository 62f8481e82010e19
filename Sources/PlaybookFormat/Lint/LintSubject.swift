internal import IncidentCore

/// A well-formed playbook with what is needed to judge it.
struct LintSubject {
  let playbook: Playbook
  let map: SourceMap
  /// The clocks there are, where the caller knows.
  let knownClocks: Set<String>?
  /// `YYYY-MM-DD`, where the caller wants staleness judged.
  let today: String?

  /// Every rule, errors first. A new rule is a type and a line here.
  static let rules: [any LintRule] = [
    KnownDuties(), KnownTasks(), KnownClocks(), SoundExpressions(), NoCycles(), PossibleChecks(),
    CheckedOutgoing(), ExplainedDecisions(),
    Fresh(), Licensed(), FilledPhases(), FittingTitles(), ShortGuidance(), KeptEvidence(),
    RealActions(),
  ]

  /// What all rules say.
  func complaints() -> [LintRule.Remark] {
    Self.rules.flatMap { $0.remarks(on: self) }
  }
}
