import IncidentCore
import PlaybookFormat

/// A small complete playbook without any finding, and the means to break it in one place.
struct SampleFile {
  /// Stands in a changed line right before the place where a finding is expected.
  static let mark = "👉"

  /// The text of the file.
  var text = """
    format: warroom/playbook/1
    id: sample-leak
    version: 1.2.0
    license: CC0-1.0
    languages: [en, ja]
    review_by: 2027-04-01
    title:
      en: Sample
      ja: 見本
    incident_types: [data-leak]
    sources:
      - title: Source
        url: https://example.org/a

    duties:
      - id: commander
        title: {en: Commander, ja: 指揮}
      - id: legal
        title: {en: Legal, ja: 法務}

    facts:
      - id: persons_max
        kind: int
        title: {en: How many persons?, ja: 本人数}
      - id: sensitive
        kind: bool
        title: {en: Sensitive?, ja: 要配慮か}
      - id: origin
        kind: choice
        title: {en: Origin, ja: 発生元}
        choices: [inside, outside]

    phases:
      - id: containment
        tasks:
          - id: C-01
            title:
              en: Stop it
              ja: 止める
            guidance:
              en: Stop it. Test it.
              ja: 止めて、確かめる。
            duty: commander
            stage: stop
            due: {within: PT1H, from: known}
          - id: C-02
            title: {en: Cut it off, ja: 遮断する}
            guidance: {en: Record the reason., ja: 理由を残す。}
            duty: commander
            helpers: [legal]
            decision: management
            due: {before: N-01}
            after: [C-01]
            undone_by: M-01
      - id: scope
        tasks:
          - id: S-01
            title: {en: Count, ja: 数える}
            duty: legal
            required: false
            due: {every: PT12H}
      - id: evidence
        tasks:
          - id: E-01
            title: {en: Keep logs, ja: ログを残す}
            duty: legal
            due: {within: P1D, from: declared}
            evidence: [{kind: log}]
      - id: notification
        tasks:
          - id: N-01
            title: {en: Report, ja: 報告する}
            duty: legal
            check: second_person
            outgoing: true
            due: {clock: jp-appi-prelim, within: P3D, from: known}
            when: persons_max > 1000 or sensitive
      - id: publication
        tasks:
          - id: P-01
            title: {en: Publish, ja: 公表する}
            duty: legal
            check: second_person
            outgoing: true
            due: {within: P1D, from: N-01}
            points:
              - {en: The desk, ja: 窓口}
      - id: post-mortem
        tasks:
          - id: M-01
            title: {en: Change the system, ja: 仕組みを変える}
            duty: commander
            due: {within: P14D, from: closed}

    """

  /// The file after `edits`, each applied to the first place where its left text stands.
  ///
  /// Nil where the file has no such text, so that no case can go stale unseen.
  func edited(_ edits: KeyValuePairs<String, String>) -> String? {
    var text = text
    for (old, new) in edits {
      guard let range = text.range(of: old) else { return nil }
      text = text.replacingCharacters(in: range, with: new)
    }
    return text
  }

  /// A text without its mark, and where the mark stood.
  static func unmark(_ marked: String) -> (bytes: [UInt8], position: Position)? {
    guard let range = marked.range(of: mark) else { return nil }
    let before = marked[..<range.lowerBound].unicodeScalars
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let position = Position(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    return (Array(marked.replacingCharacters(in: range, with: "").utf8), position)
  }

  /// The rooms' clocks and the day all samples are read with.
  static let reader = PlaybookReader(knownClocks: ["jp-appi-prelim"], today: "2026-11-20")
}

extension String {
  /// `replacingCharacters` without Foundation.
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }

  /// The first place where `part` stands, scalar by scalar.
  fileprivate func range(of part: String) -> Range<Index>? {
    let wanted = Array(part.unicodeScalars)
    let scalars = unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      if scalars[start...].starts(with: wanted) {
        return start..<scalars.index(start, offsetBy: wanted.count)
      }
      scalars.formIndex(after: &start)
    }
    return nil
  }
}
