import PlaybookFormat

/// What the file is made of.
extension BrokenFile {
  static let source: [BrokenFile] = [
    BrokenFile(.controlCharacter, ["en: Sample": "en: Sam👉\u{1B}ple"]),
    BrokenFile(.controlCharacter, ["en: Sample": "en: Sam👉\u{0}ple"]),
    BrokenFile(.controlCharacter, ["en: Sample": "en: Sam👉\u{9B}ple"]),
    BrokenFile(.controlCharacter, ["en: Sample": "en: 👉\"Sam\\e[2Jple\""]),
    BrokenFile(.controlCharacter, ["en: Sample": "en: 👉\"Sam\\0ple\""]),
    BrokenFile(.controlCharacter, ["en: Sample": "en: 👉\"Sam\tple\""]),
    BrokenFile(.controlCharacter, ["id: sample": "👉\"x-\\a\": 1\nid: sample"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: Sam👉\u{202E}ple"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: Sam👉\u{200B}ple"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: Sam👉\u{FEFF}ple"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: Sam👉\u{2028}ple"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: Sam👉\u{E0041}ple"]),
    BrokenFile(.hiddenCharacter, ["en: Sample": "en: 👉\"Sam\\u202Eple\""]),
    BrokenFile(.syntax, ["en: Sample": "en: Sample👉: two"]),
    BrokenFile(.syntax, ["[en, ja]": "[en, ja\nreview👉: x"]),
    BrokenFile(.syntax, ["en: Sample": "en: 👉\"Sample"]),
    BrokenFile(.syntax, ["en: Sample": "en: 👉@home"]),
    BrokenFile(.severalDocuments, ["license:": "👉---\nlicense:"]),
    BrokenFile(.anchor, ["[en, ja]": "👉&l [en, ja]"]),
    BrokenFile(.anchor, ["- id: legal": "- 👉&x\n    id: legal"]),
    BrokenFile(.alias, ["[data-leak]": "👉*l"]),
    BrokenFile(.alias, ["[en, ja]": "[en, 👉*ja]"]),
    BrokenFile(.tag, ["1.2.0": "👉!!str 1.2.0"]),
    BrokenFile(.tag, ["en: Sample": "en: 👉!include /etc/passwd"]),
    BrokenFile(.complexKey, ["id: sample": "👉? [a]\n: 2\nid: sample"]),
    BrokenFile(.complexKey, ["id: sample": "👉? {a: 1}\n: 2\nid: sample"]),
    BrokenFile(.complexKey, ["id: sample": "👉[a]: 2\nid: sample"]),
    BrokenFile(.complexKey, ["id: sample": "👉{a: 1}: 2\nid: sample"]),
    BrokenFile(.duplicateKey, ["id: sample-leak": "👉id: sample-leak\nid: other-leak"]),
    BrokenFile(.tooDeep, ["id: sample": "x-a: [[[[[[[[[[[[[[[[[[[[[👉\nid: sample"]),
    BrokenFile(
      .tooDeep, ["id: sample": "x-a:\n  - - - - - - - - - - - - - - - - - - - - -👉 1\nid: s"]),
  ]
}
