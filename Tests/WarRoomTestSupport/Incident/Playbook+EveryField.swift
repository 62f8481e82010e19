public import IncidentCore

extension Playbook {
  /// A playbook in which every field that can be written is written, for the frozen storage form.
  public static let everyField = Playbook(
    id: "every-field", version: "1.2.3", title: LocalizedText(en: "Every", ja: "全項目"),
    summary: LocalizedText(en: "All", ja: "すべて"), languages: [.english, .japanese],
    license: "CC0-1.0", authors: ["sato"],
    sources: [Reference(title: "Act", url: "https://example.org/act")],
    incidentTypes: ["data-leak"],
    facts: [
      FactDefinition(
        id: "route", kind: .choice, title: LocalizedText(en: "Way", ja: "経路"),
        choices: ["mail", "web"])
    ],
    duties: [DutyDefinition(id: .legal, title: LocalizedText(en: "Legal", ja: "法務"))],
    phases: [
      PlaybookPhase(
        id: .containment, title: LocalizedText(en: "Stop", ja: "止血"), tasks: [full, bounded])
    ],
    reviewBy: "2027-04-01",
    extras: [
      ExtraField(
        name: "x-site",
        value: .list([.text("tokyo"), .fields([ExtraField(name: "floor", value: .text("3"))])]))
    ])

  private static let full = PlaybookTask(
    id: "C-01", title: LocalizedText(en: "Cut", ja: "遮断"),
    guidance: LocalizedText(en: "Pull", ja: "抜く"), duty: .itOperations, helpers: [.forensics],
    stage: .stop, isRequired: false, needsCheck: true, needsDecision: true, isOutgoing: true,
    evidence: [
      PlaybookTask.EvidenceNeed(kind: .image, note: LocalizedText(en: "Photo", ja: "写真"))
    ],
    due: DueRule(within: 1_800_000, start: .done("C-02"), clock: "jp-appi-prelim"),
    when: "route == \"web\"", after: ["C-02"], points: [LocalizedText(en: "First", ja: "一")],
    undoneBy: "C-02", refs: [Reference(title: "Guide")],
    maps: CrossReferences(
      cacao: ["action--1"], csf: ["RS.MI"], react: ["RA3101"], attack: ["T1567"]),
    extras: [ExtraField(name: "x-tool", value: .text("fw"))])

  private static let bounded = PlaybookTask(
    id: "C-02", title: LocalizedText(en: "Tell", ja: "連絡"), duty: Duty(rawValue: "union"),
    due: DueRule(start: .closed, before: "C-01", every: 43_200_000))
}
