import PlaybookFormat

extension BrokenFile {
  /// Whether the parts fit together.
  static let fit: [BrokenFile] = [
    BrokenFile(.badExpression, ["1000 or sensitive": "1000 👉|| sensitive"]),
    BrokenFile(.badExpression, ["1000 or sensitive": "1000 or👉"]),
    BrokenFile(.badExpression, ["persons_max > 1000 or": "👉Persons > 1000 or"]),
    BrokenFile(.factType, ["persons_max > 1000": "👉persons_max"]),
    BrokenFile(.factType, ["persons_max > 1000": "👉origin == 'elsewhere'"]),
    BrokenFile(.factType, ["persons_max > 1000": "👉sensitive > true"]),
    BrokenFile(.factType, ["persons_max > 1000 or sensitive": "👉\"'many' == persons_max\""]),
    BrokenFile(.cycle, ["stage: stop": "after: [👉C-02]"]),
    BrokenFile(.cycle, ["after: [C-01]": "after: [👉C-02]"]),
    BrokenFile(.cycle, ["outgoing: true": "outgoing: true\n        after: [👉P-01]"]),
    BrokenFile(.cycle, ["before: N-01": "before: 👉C-01"]),
    BrokenFile(.outgoingUnchecked, ["check: second_person\n        outgoing: ": "outgoing: 👉"]),
    BrokenFile(
      .outgoingUnchecked,
      [
        "- id: N-01": "- 👉id: N-01",
        "        check: second_person\n        outgoing: true\n": "",
      ]),
    BrokenFile(
      .decisionUnexplained,
      [
        "        guidance: {en: Record the reason., ja: 理由を残す。}\n": "",
        "decision: ": "decision: 👉",
      ]),
  ]

  /// Whether it will serve well.
  static let advice: [BrokenFile] = [
    BrokenFile(.stale, ["2027-04-01": "👉2026-11-19"]),
    BrokenFile(.noLicense, ["license: CC0-1.0\n": "", "id: sample": "id: 👉sample"]),
    BrokenFile(
      .emptyPhase,
      [
        "        undone_by: M-01\n": "",
        """
          - id: post-mortem
            tasks:
              - id: M-01
                title: {en: Change the system, ja: 仕組みを変える}
                duty: commander
                due: {within: P14D, from: closed}
        """: "  - 👉id: post-mortem\n    tasks: []",
      ]),
    BrokenFile(
      .titleTooWide, ["en: Stop it\n": "en: 👉" + String(repeating: "w", count: 45) + "\n"]),
    BrokenFile(.titleTooWide, ["ja: 止める\n": "ja: 👉" + String(repeating: "止", count: 20) + "a\n"]),
    BrokenFile(.guidanceTooLong, ["Stop it. Test it.": "👉Stop it. Test it. Tell them"]),
    BrokenFile(.guidanceTooLong, ["止めて、確かめる。": "👉止める。確かめる。伝える。"]),
    BrokenFile(.evidenceBare, ["id: E-01": "id: 👉E-01", "        evidence: [{kind: log}]\n": ""]),
    BrokenFile(
      .evidenceBare,
      ["id: E-01": "id: 👉E-01", "        due: {within: P1D, from: declared}\n": ""]),
    BrokenFile(.reminderOnly, ["en: Change the system": "en: 👉Remind all staff"]),
    BrokenFile(.reminderOnly, ["ja: 仕組みを変える": "ja: 👉周知徹底する"]),
    BrokenFile(.placeholder, ["Stop it. Test it.": "👉Stop it. Test {{HOST}}."]),
    BrokenFile(.placeholder, ["en: The desk": "en: 👉TODO"]),
  ]
}
