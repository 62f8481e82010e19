public import IncidentCore

/// Playbooks of every possible shape, for properties that must hold for all of them.
public struct RandomPlaybook {
  private var generator: SeededGenerator

  /// The playbooks that follow from `seed`.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Pieces that texts are made of; between them they need every way of quoting there is.
  private static let pieces = [
    "a", "stop", "no", "true", "1", "2027-04-01", "1e3", "~", "-", "- ", ": ", ":", " #", "#", "&x",
    "*x", "!x", "? ", "|", ">", "[", "]", "{", "}", ",", "'", "\"", "\\", "%", "@", "`", " ", "  ",
    "漏えい", "、", "が\u{3099}", "e\u{301}", "é", "\u{200D}", "👩‍🚒", "🇯🇵", "...", "---", "=", "<<", "null",
  ]

  /// The next playbook.
  public mutating func next() -> Playbook {
    let duties = Array(Duty.standard.prefix(int(2...9)))
    let facts = (0..<int(0...4)).map { fact(named: "fact_\($0)") }
    var ids: [TaskID] = []
    let phases = PhaseID.allCases.shuffled(using: &generator).map { phase in
      PlaybookPhase(
        id: phase, title: maybe { $0.text() },
        tasks: (0..<int(0...3)).compactMap { _ in
          task(number: ids.count + 1, after: &ids, duties: duties, facts: facts)
        })
    }
    return Playbook(
      id: "random-\(int(0...999))", version: "\(int(0...9)).\(int(0...99)).0", title: text(),
      summary: maybe { $0.text(lines: 3) }, license: maybe { _ in "CC0-1.0" },
      authors: (0..<int(0...2)).map { _ in line() }, sources: references(),
      incidentTypes: (0..<int(0...2)).map { "type-\($0)" }, facts: facts,
      duties: duties.map { DutyDefinition(id: $0, title: text()) }, phases: phases,
      reviewBy: maybe { _ in "2031-02-28" }, extras: extras(depth: 0))
  }

  private mutating func task(
    number: Int, after ids: inout [TaskID], duties: [Duty], facts: [FactDefinition]
  ) -> PlaybookTask? {
    guard let id = TaskID(rawValue: "T-\(number)") else { return nil }
    defer { ids.append(id) }
    let due = maybe { $0.due(ids) }
    let isOutgoing = bool()
    let needsCheck = isOutgoing || due?.clock != nil || bool()
    let bools = facts.filter { $0.kind == .bool }
    return PlaybookTask(
      id: id, title: text(), guidance: text(lines: 2), duty: pick(duties) ?? .commander,
      helpers: bool() ? duties.shuffled(using: &generator) : [],
      stage: pick(PlaybookTask.Stage.allCases), isRequired: bool(),
      needsCheck: needsCheck,
      needsDecision: bool(), isOutgoing: isOutgoing,
      evidence: (0..<int(0...2)).map { _ in
        PlaybookTask.EvidenceNeed(
          kind: pick(PlaybookTask.EvidenceKind.allCases) ?? .file, note: maybe { $0.text() })
      },
      due: due, when: pick(bools).map { "not \($0.id) or \($0.id) == true" },
      after: ids.filter { _ in int(0...3) == 0 },
      points: (0..<int(0...2)).map { _ in text(lines: 2) },
      undoneBy: pick(ids), refs: references(),
      maps: CrossReferences(csf: bool() ? ["RS.CO"] : [], attack: bool() ? ["T1567", line()] : []),
      extras: extras(depth: 1))
  }

  private mutating func due(_ ids: [TaskID]) -> DueRule {
    let starts: [DueRule.Start] = [.known, .declared, .closed] + ids.map { .done($0) }
    return DueRule(
      within: maybe { Int64($0.int(1...10_000_000)) * 1_000 }, start: pick(starts) ?? .known,
      clock: bool() ? "jp-appi-prelim" : nil, every: Int64(int(1...1_000)) * 60_000)
  }

  private mutating func fact(named name: String) -> FactDefinition {
    let kind = pick(FactDefinition.Kind.allCases) ?? .text
    return FactDefinition(
      id: name, kind: kind, title: text(),
      choices: kind == .choice ? ["one, two", "3", line()] : [])
  }

  private mutating func references() -> [Reference] {
    (0..<int(0...2)).map { _ in
      Reference(title: line(), url: maybe { "https://example.org/?a=\($0.int(0...9))#b" })
    }
  }

  private mutating func extras(depth: Int) -> [ExtraField] {
    (0..<int(0...2)).map { ExtraField(name: "x-\($0)", value: value(depth: depth)) }
  }

  private mutating func value(depth: Int) -> ExtraField.Value {
    switch int(0...(depth > 3 ? 0 : 2)) {
    case 0: .text(line())
    case 1: .list((0..<int(0...3)).map { _ in value(depth: depth + 1) })
    default:
      .fields(
        (0..<int(0...3)).map { ExtraField(name: "\(line()) \($0)", value: value(depth: depth + 1)) }
      )
    }
  }

  private mutating func text(lines: Int = 1) -> LocalizedText {
    LocalizedText(en: paragraph(lines), ja: paragraph(lines))
  }

  private mutating func paragraph(_ lines: Int) -> String {
    (0..<int(1...lines)).map { _ in line() }.joined(separator: int(0...2) == 0 ? "\n\n" : "\n")
  }

  /// One line that is not blank.
  private mutating func line() -> String {
    (0...int(0...5)).map { _ in pick(Self.pieces) ?? "" }.joined() + (bool() ? "." : "字")
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
  private mutating func bool() -> Bool { Bool.random(using: &generator) }
  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
  private mutating func maybe<Value>(_ make: (inout RandomPlaybook) -> Value) -> Value? {
    bool() ? make(&self) : nil
  }
}
