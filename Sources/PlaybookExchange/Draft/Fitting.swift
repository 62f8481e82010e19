internal import IncidentCore
internal import PlaybookFormat

/// Fits a draft into a playbook of ours and tells the report what came of it.
struct Fitting {
  private var wording = Wording()
  private var language = Language.english
  private var report: ImportReport
  /// The names that tasks of the draft get, by their index there; none for what is left out.
  private var ids: [TaskID?] = []
  private var duties: [Duty] = []
  private var ownTitles: [Duty: String] = [:]

  private init(report: ImportReport) { self.report = report }

  /// The playbook of `draft`. `keepsPreparation` lets tasks of preparation stand in the post-mortem,
  /// where they are done for the next time.
  static func playbook(
    of draft: DraftPlaybook, id: String?, source: String, keepsPreparation: Bool,
    report: ImportReport
  ) throws(Obstacle) -> (playbook: Playbook, report: ImportReport) {
    var fitting = Fitting(report: report)
    fitting.report.keepsPreparation = keepsPreparation
    let playbook = try fitting.playbook(of: draft, id: id, source: source)
    fitting.finish(draft)
    return (playbook, fitting.report)
  }

  private mutating func playbook(
    of draft: DraftPlaybook, id: String?, source: String
  ) throws(Obstacle) -> Playbook {
    guard !draft.tasks.isEmpty else { throw Obstacle(.noTasks, at: .start) }
    guard draft.tasks.count <= PlaybookReader.mostTasks else {
      let place = draft.tasks[PlaybookReader.mostTasks].origin
      throw Obstacle(.tooManyTasks(limit: PlaybookReader.mostTasks), at: place)
    }
    language = Self.language(of: draft)
    name(draft.tasks)
    guard ids.contains(where: { $0 != nil }) else { throw Obstacle(.noTasks, at: .start) }
    let facts = draft.facts.map { fact in
      FactDefinition(
        id: fact.id, kind: fact.kind, title: text(line: fact.title), choices: fact.choices)
    }
    let tasks = draft.tasks.indices.compactMap { task(draft.tasks[$0], at: $0) }
    let name = wording.line(draft.name)
    let summary = wording.text(draft.summary ?? "")
    return Playbook(
      id: id ?? Self.slug(name), version: "0.1.0",
      title: localized(name.isEmpty ? source : name),
      summary: summary.isEmpty ? nil : localized(summary), languages: [language],
      authors: draft.authors.map { wording.line($0) }.filter { !$0.isEmpty },
      sources: [Reference(title: "\(wording.line(source)) (\(report.format.name))")]
        + references(draft.sources),
      facts: facts, duties: definitions(),
      phases: PhaseID.allCases.map { phase in
        PlaybookPhase(id: phase, tasks: tasks.filter { $0.0 == phase }.map(\.1))
      }, extras: extras(draft.extras))
  }

  /// Gives every task its name: a letter for the phase and a number in the order of the file.
  private mutating func name(_ tasks: [DraftTask]) {
    var counts: [String: Int] = [:]
    ids = tasks.map { task in
      let letter: String
      switch task.place {
      case .phase(let phase, _): letter = Self.letter(of: phase)
      case .readiness where report.keepsPreparation: letter = Self.letter(of: .postMortem)
      case .readiness: return nil
      case nil: letter = "U"
      }
      counts[letter, default: 0] += 1
      return TaskID(rawValue: "\(letter)-\(counts[letter] ?? 1)")
    }
  }

  private static func letter(of phase: PhaseID) -> String {
    switch phase {
    case .containment: "C"
    case .scope: "S"
    case .evidence: "E"
    case .notification: "N"
    case .publication: "P"
    case .postMortem: "M"
    }
  }

  private mutating func task(_ draft: DraftTask, at index: Int) -> (PhaseID, PlaybookTask)? {
    guard let id = ids[index] else {
      report.preparation.append(wording.line(InlineText(draft.title).plain))
      return nil
    }
    let phase: PhaseID
    var stage: PlaybookTask.Stage?
    switch draft.place {
    case .phase(let place, let part): (phase, stage) = (place, part)
    case .readiness: phase = .postMortem
    case nil: phase = .containment
    }
    if draft.place == nil { report.unassigned += 1 } else { report.tasks[phase, default: 0] += 1 }

    let description = Description(draft.description)
    let heading = InlineText(draft.title)
    let full = wording.line(heading.plain, limit: Wording.longestText)
    let title = wording.line(Wording.firstSentence(of: full))
    // A title that says only the beginning leaves the rest to the guidance.
    let rest = full == title ? "" : full
    let guidance = [rest, description.guidance].filter { !$0.isEmpty }.joined(separator: "\n")
    let automation = draft.automation + description.automation
    report.automation += automation.count
    let points =
      (draft.points.map { InlineText($0).plain } + description.points)
      + automation.map(shown)
    return (
      phase,
      PlaybookTask(
        id: id, title: localized(title.isEmpty ? id.rawValue : title),
        guidance: guidance.isEmpty ? nil : text(guidance), duty: duty(of: draft, in: phase),
        stage: stage, isRequired: draft.isRequired && draft.place != .readiness,
        when: draft.when, after: predecessors(of: draft),
        points: points.map { text($0) }.filter { !$0.isEmpty },
        refs: references(draft.refs + heading.links + description.refs), maps: maps(draft.maps))
    )
  }

  /// A command of another tool as a point that nobody takes for one of ours.
  private func shown(_ command: String) -> String {
    let word = language == .english ? "Automation, not run" : "自動処理(実行しない)"
    return "\(word): \(command)"
  }

  private func predecessors(of draft: DraftTask) -> [TaskID] {
    var seen: Set<TaskID> = []
    return draft.after.compactMap { ids[$0] }.filter { seen.insert($0).inserted }
  }
}

// MARK: Words and duties

extension Fitting {
  /// Japanese where most titles are.
  private static func language(of draft: DraftPlaybook) -> Language {
    let japanese = draft.tasks.count { Wording.isJapanese($0.title) }
    return japanese * 2 > draft.tasks.count ? .japanese : .english
  }

  private func localized(_ text: String) -> LocalizedText {
    language == .english ? LocalizedText(en: text) : LocalizedText(ja: text)
  }

  private mutating func text(line: String) -> LocalizedText {
    let text = wording.line(line)
    return localized(text.isEmpty ? "?" : text)
  }

  private mutating func text(_ text: String) -> LocalizedText { localized(wording.text(text)) }

  private mutating func references(_ references: [Reference]) -> [Reference] {
    var seen: Set<String> = []
    return references.compactMap { reference in
      let title = wording.line(reference.title)
      let url = reference.url.flatMap { InlineText.isAddress($0) ? $0 : nil }
      guard seen.insert(url ?? title).inserted else { return nil }
      let shown = title.isEmpty ? url ?? "" : title
      return shown.isEmpty ? nil : Reference(title: shown, url: url)
    }
  }

  /// The duty the file's own words stand for, else the usual one of the phase.
  private mutating func duty(of draft: DraftTask, in phase: PhaseID) -> Duty {
    let duty: Duty
    if let agent = draft.agent, let known = DutyWords.duty(named: agent) {
      duty = known
    } else if let agent = draft.agent, let own = ownDuty(agent) {
      duty = own
    } else {
      duty = draft.place == nil ? .commander : DutyWords.usual(in: phase)
    }
    if !duties.contains(duty) { duties.append(duty) }
    return duty
  }

  /// A duty of its own for a team that is none of the nine, while there are not too many.
  private mutating func ownDuty(_ agent: String) -> Duty? {
    let title = wording.line(agent)
    let slug = String(Self.slug(title).prefix(32))
    guard !title.isEmpty, slug.first?.isLetter == true, slug != Self.noName,
      ownTitles.count < 20 || ownTitles[Duty(rawValue: slug)] != nil
    else { return nil }
    let duty = Duty(rawValue: slug)
    ownTitles[duty] = ownTitles[duty] ?? title
    return duty
  }

  /// Every duty that has a task, and the two no response goes without.
  private func definitions() -> [DutyDefinition] {
    let speech = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
    let needed = Set(duties + [.commander, .management])
    let standard = Duty.standard.filter { needed.contains($0) }
    let own = duties.filter { !Duty.standard.contains($0) }
    return standard.map { DutyDefinition(id: $0, title: localized(speech.name($0))) }
      + own.map { DutyDefinition(id: $0, title: localized(ownTitles[$0] ?? $0.rawValue)) }
  }

  /// Names in other catalogues are kept as they are or not at all: half a name names something else.
  private func maps(_ maps: CrossReferences) -> CrossReferences {
    func kept(_ names: [String]) -> [String] {
      names.filter { name in
        (1...200).contains(name.utf8.count)
          && name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
      }
    }
    return CrossReferences(
      cacao: kept(maps.cacao), csf: kept(maps.csf), react: kept(maps.react),
      attack: kept(maps.attack))
  }

  private mutating func extras(_ extras: [ExtraField]) -> [ExtraField] {
    var kept: [ExtraField] = []
    for extra in extras {
      guard case .text(let text) = extra.value else { continue }
      let line = wording.line(text)
      if !line.isEmpty { kept.append(ExtraField(name: extra.name, value: .text(line))) }
    }
    return kept
  }

  static let noName = "imported-playbook"

  /// A name for a file out of a title: `[a-z0-9-]`, 3 to 64.
  static func slug(_ title: String) -> String {
    var slug = ""
    for byte in title.lowercased().utf8.prefix(200) {
      let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isPlain {
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    let short = String(slug.prefix(64)).trimmed(of: "-")
    return short.utf8.count < 3 ? noName : short
  }

  private mutating func finish(_ draft: DraftPlaybook) {
    var names: [String: Int] = [:]
    for task in draft.tasks { names[task.title, default: 0] += 1 }
    let repeated = names.filter { $0.value > 1 }
    if wording.cut > 0 { report.note(.textsCut(wording.cut)) }
    if wording.removed > 0 { report.note(.charactersRemoved(wording.removed)) }
    for (name, count) in repeated.sorted(by: { $0.key < $1.key }) {
      report.note(.sameName(wording.line(InlineText(name).plain, limit: 60), count: count))
    }
  }
}

extension ImportReport {
  /// Adds a note, unless there are a hundred already.
  mutating func note(_ note: ImportNote) {
    if notes.count < 100 {
      notes.append(note)
    } else if notes.last != .andMore {
      notes.append(.andMore)
    }
  }
}
