public import IncidentCore

extension Playbook {
  /// A playbook with one task of every need, so that a test can name the rule it is about.
  public static let tiny = Playbook(
    id: "tiny", version: "1.0.0", title: LocalizedText(en: "Tiny", ja: "小さな手順"),
    facts: [
      FactDefinition(id: "sensitive", kind: .bool, title: LocalizedText(en: "Sensitive?")),
      FactDefinition(id: "persons_max", kind: .int, title: LocalizedText(en: "How many?")),
      FactDefinition(id: "found_on", kind: .date, title: LocalizedText(en: "Found when?")),
      FactDefinition(id: "remark", kind: .text, title: LocalizedText(en: "Remark?")),
      FactDefinition(
        id: "route", kind: .choice, title: LocalizedText(en: "Which way?"),
        choices: ["mail", "web", "caf\u{e9}"]),
    ],
    duties: Duty.standard.map {
      DutyDefinition(id: $0, title: LocalizedText(en: $0.rawValue, ja: "役割"))
    },
    phases: [
      PlaybookPhase(id: .containment, tasks: containment),
      PlaybookPhase(id: .scope, tasks: scope),
      PlaybookPhase(id: .notification, tasks: notification),
      PlaybookPhase(id: .publication, tasks: [publish]),
      PlaybookPhase(id: .postMortem, tasks: postMortem),
    ])

  private static let containment: [PlaybookTask] = [
    task("C-01", "plain", due: DueRule(within: Int64(30).minutes)),
    task("C-02", "needs a second person") { $0.needsCheck = true },
    task("C-03", "needs two proofs") {
      $0.evidence = [
        PlaybookTask.EvidenceNeed(kind: .log, note: LocalizedText(en: "the gateway's")),
        PlaybookTask.EvidenceNeed(kind: .file),
      ]
    },
    task("C-04", "needs management") { $0.needsDecision = true },
    task("C-05", "comes after C-01") { $0.after = ["C-01"] },
    task("C-06", "optional") { $0.isRequired = false },
    task("C-07", "leaves a temporary measure") { $0.undoneBy = "M-02" },
  ]

  private static let scope: [PlaybookTask] = [
    task("S-01", "only for sensitive data") { $0.when = "sensitive" },
    task("S-02", "only for many persons") { $0.when = "persons_max >= 1000 and not sensitive" },
    task("S-03", "before N-02", due: DueRule(before: "N-02")),
    task(
      "S-04", "an hour after C-01", due: DueRule(within: Int64(1).hours, start: .done("C-01"))),
  ]

  private static let notification: [PlaybookTask] = [
    task("N-01", "every twelve hours", due: DueRule(start: .declared, every: Int64(12).hours)),
    task(
      "N-02", "in three days",
      due: DueRule(within: Int64(3).days, start: .declared, clock: "jp-appi-prelim")),
  ]

  private static let publish = task("P-01", "needs everything") {
    $0.after = ["C-01"]
    $0.evidence = [PlaybookTask.EvidenceNeed(kind: .receipt)]
    $0.needsDecision = true
    $0.needsCheck = true
    $0.isOutgoing = true
  }

  private static let postMortem: [PlaybookTask] = [
    task("M-01", "a week after closing", due: DueRule(within: Int64(7).days, start: .closed)),
    task("M-02", "takes C-07 back"),
  ]

  private static func task(
    _ id: TaskID, _ title: String, due: DueRule? = nil,
    _ need: (inout PlaybookTask) -> Void = { _ in }
  ) -> PlaybookTask {
    var task = PlaybookTask(
      id: id, title: LocalizedText(en: title, ja: "作業"), duty: .forensics, due: due)
    need(&task)
    return task
  }
}
