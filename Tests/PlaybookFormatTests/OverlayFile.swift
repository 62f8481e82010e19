import IncidentCore
import PlaybookFormat

/// A sound overlay over the sample file, and the means to break it in one place.
struct OverlayFile {
  /// The text of the overlay.
  static let text = """
    format: warroom/playbook/1
    id: acme-leak
    version: 1.0.0
    extends: {id: sample-leak, version: 1.2.0}
    license: CC0-1.0
    title:
      en: Leak at ACME
      ja: ACMEの漏えい

    duties:
      - id: soc
        title: {en: SOC, ja: 監視室}

    patch:
      - task: C-02
        set:
          helpers: [legal, soc]
          due: {within: PT30M, from: known}
        remove: [decision, undone_by]
      - task: N-01
        add:
          after: [X-01]
      - task: E-01
        add:
          evidence:
            - kind: hash
        set:
          title: {en: Keep logs a year, ja: ログを1年残す}

    phases:
      - id: containment
        tasks:
          - id: X-01
            behind: C-01
            title: {en: Call the watch desk, ja: 監視室に電話する}
            guidance: {en: Done when they have answered., ja: 応答を得て完了。}
            duty: soc
            due: {within: PT10M, from: known}

    """

  /// What lies beside the overlay, by name.
  var beside: [String: String] = ["sample-leak": SampleFile().text]

  /// What comes of reading `text` beside these files.
  func read(_ text: String) -> PlaybookReader.Reading {
    let files = beside
    var reader = SampleFile.reader
    reader.base = { id in
      files[id].map { .file(Array($0.utf8), name: "\(id).yaml") }
        ?? .missing(
          known: files.keys.sorted())
    }
    return reader.read(Array(text.utf8), file: "acme.yaml")
  }

  /// What comes of reading the overlay after `edits`, each to be found in it.
  func read(_ edits: KeyValuePairs<String, String>) -> PlaybookReader.Reading {
    var text = Self.text
    for (old, new) in edits {
      precondition(text.contains(old), "the overlay has no \(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    return read(text)
  }
}

extension PlaybookReader.Reading {
  /// The findings as `line:column rule`.
  var places: [String] { findings.map { "\($0.line):\($0.column) \($0.rule.rawValue)" } }
}
