import PlaybookFormat

/// What the fields hold.
extension BrokenFile {
  static let fields: [BrokenFile] = [
    BrokenFile(.format, ["warroom/playbook/1": "👉warroom/playbook/2"]),
    BrokenFile(.unknownField, ["license:": "👉licence:"]),
    BrokenFile(.unknownField, ["stage: stop": "👉chekc: second_person"]),
    BrokenFile(.unknownField, ["kind: bool": "kind: bool\n    👉x-note: none"]),
    BrokenFile(.unknownField, ["{every: PT12H}": "{every: PT12H, 👉form: known}"]),
    BrokenFile(.missingField, ["format: warroom/playbook/1\nid": "👉id"]),
    BrokenFile(.missingField, ["- id: C-01": "- 👉id: C-01", "        duty: commander\n": ""]),
    BrokenFile(.missingField, ["- id: S-01\n        title": "- 👉title"]),
    BrokenFile(.missingField, ["[en, ja]": "👉[]"]),
    BrokenFile(.wrongShape, ["[en, ja]": "👉en"]),
    BrokenFile(.wrongShape, ["title:\n  en: Sample\n  ja: 見本": "title: 👉Sample"]),
    BrokenFile(.wrongShape, ["[data-leak]": "[👉[data-leak]]"]),
    BrokenFile(.wrongShape, ["{every: PT12H}": "👉PT12H"]),
    BrokenFile(.wrongShape, ["required: false": "required: 👉no"]),
    BrokenFile(.wrongShape, ["version: 1.2.0": "version:👉"]),
    BrokenFile(.badVersion, ["1.2.0": "👉1.2"]),
    BrokenFile(.badVersion, ["1.2.0": "👉01.2.0"]),
    BrokenFile(.badDate, ["2027-04-01": "👉2027-02-29"]),
    BrokenFile(.badDate, ["2027-04-01": "👉2027-4-1"]),
    BrokenFile(.badAddress, ["https://example.org/a": "👉javascript:alert(1)"]),
    BrokenFile(.badChoice, ["stage: stop": "stage: 👉halt"]),
    BrokenFile(.badChoice, ["second_person": "👉second-person"]),
    BrokenFile(.badChoice, ["from: closed": "from: 👉close"]),
    BrokenFile(.badChoice, ["id: scope": "id: 👉skope"]),
    BrokenFile(.badDuration, ["within: PT1H": "within: 👉1 hour"]),
    BrokenFile(.badDuration, ["within: P14D": "within: 👉P1M"]),
    BrokenFile(.badDue, ["{every: PT12H}": "👉{from: known}"]),
    BrokenFile(.factChoices, ["[inside, outside]": "👉[inside]"]),
    BrokenFile(.factChoices, ["kind: bool": "kind: bool\n    choices: 👉[a, b]"]),
    BrokenFile(.unknownLanguage, ["[en, ja]": "[en, ja, 👉fr]"]),
    BrokenFile(.unknownLanguage, ["  ja: 見本": "  ja: 見本\n  👉de: Muster"]),
    BrokenFile(.missingLanguage, ["{en: Count, ja: 数える}": "👉{en: Count}"]),
    BrokenFile(.missingLanguage, ["{en: Count, ja: 数える}": "👉{en: Count, ja: \" \"}"]),
    BrokenFile(.textTooLong, ["ja: 見本": "ja: 👉" + String(repeating: "見", count: 201)]),
    BrokenFile(.lineBreak, ["en: Sample": "en: 👉|\n    two\n    lines"]),
    BrokenFile(.lineBreak, ["license: CC0-1.0": "license: 👉\"CC0\\n1.0\""]),
    BrokenFile(
      .missingPhase,
      [
        "phases:\n  - id": "phases:\n  👉- id",
        """
          - id: scope
            tasks:
              - id: S-01
                title: {en: Count, ja: 数える}
                duty: legal
                required: false
                due: {every: PT12H}

        """: "",
      ]),
  ]

  /// Names and what they stand for.
  static let names: [BrokenFile] = [
    BrokenFile(.badID, ["id: sample-leak": "id: 👉Sample Leak"]),
    BrokenFile(.badID, ["id: C-01": "id: 👉c05-service-stop"]),
    BrokenFile(.badID, ["id: C-01": "id: 👉c-1"]),
    BrokenFile(.badID, ["after: [C-01]": "after: [👉C-1]"]),
    BrokenFile(.badID, ["id: sensitive": "id: 👉not"]),
    BrokenFile(.badID, ["id: legal": "id: 👉Legal"]),
    BrokenFile(.badID, ["[data-leak]": "[👉Data leak]"]),
    BrokenFile(.badID, ["clock: jp-appi-prelim": "clock: 👉JP"]),
    BrokenFile(.reservedID, ["id: S-01": "id: 👉H-01"]),
    BrokenFile(.duplicateID, ["id: C-02": "id: 👉C-01"]),
    BrokenFile(.duplicateID, ["id: legal": "id: 👉commander"]),
    BrokenFile(.duplicateID, ["id: sensitive": "id: 👉persons_max"]),
    BrokenFile(.duplicateID, ["after: [C-01]": "after: [C-01, 👉C-01]"]),
    BrokenFile(.duplicateID, ["[en, ja]": "[en, ja, 👉en]"]),
    BrokenFile(.unknownDuty, ["duty: commander": "duty: 👉comander"]),
    BrokenFile(.unknownDuty, ["helpers: [legal]": "helpers: [legal, 👉press]"]),
    BrokenFile(.unknownTask, ["after: [C-01]": "after: [C-01, 👉C-09]"]),
    BrokenFile(.unknownTask, ["before: N-01": "before: 👉N-09"]),
    BrokenFile(.unknownTask, ["from: N-01": "from: 👉N-09"]),
    BrokenFile(.unknownTask, ["undone_by: M-01": "undone_by: 👉M-09"]),
    BrokenFile(
      .unknownFact, ["persons_max > 1000 or sensitive": "👉persons_max > 1000 or senitive"]),
    BrokenFile(.unknownClock, ["jp-appi-prelim": "👉jp-appi-preliminary"]),
  ]
}
