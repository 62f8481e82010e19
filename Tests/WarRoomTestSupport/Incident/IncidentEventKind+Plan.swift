public import IncidentCore

extension IncidentEventKind {
  /// One event of this kind, where it is about the plan.
  var exampleAboutPlan: IncidentEvent? {
    switch self {
    case .taskAdded:
      .plan(
        .taskAdded(
          TaskAdded(
            phase: .evidence, plan: .addedByHand, due: .declared + Int64(2).hours)))
    case .playbookUpdated:
      .plan(
        .playbookUpdated(
          PlaybookUpdated(
            playbook: .everyField, from: "0.9.0", added: ["C-09"], reworded: ["C-01"],
            left: ["C-02"], same: [PlaybookJoin.SameTask(task: "RC-03", existing: "C-15")],
            origin: .everyField)))
    default: nil
    }
  }
}

extension PlaybookOrigin {
  /// An origin with every field filled in.
  public static let everyField = PlaybookOrigin(
    file: "acme-leak.yaml", base: [PlaybookName(id: "customer-data-leak", version: "1.0.0")])
}

extension PlaybookTask {
  /// A task as somebody adds it.
  static let addedByHand = PlaybookTask(
    id: "H-01", title: LocalizedText(en: "Copy the proxy logs", ja: "プロキシのログを写す"),
    guidance: LocalizedText(en: "All of October."), duty: .forensics, isRequired: false,
    needsCheck: true, evidence: [PlaybookTask.EvidenceNeed(kind: .hash)], after: ["C-01"])
}
