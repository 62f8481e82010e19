import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// What holds for every playbook that comes with the program, also for the next one.
struct EveryShippedPlaybookTests {
  /// The names of all bundled playbooks; a new one is held to all of this by being there.
  static let names = BundledPlaybooks.names

  static func reading(_ name: String) -> PlaybookReader.Reading {
    PlaybookReader(today: "2026-11-20")
      .read(BundledPlaybooks.source(named: name) ?? [], file: "\(name).yaml")
  }

  static func playbook(_ name: String) throws -> Playbook {
    try #require(reading(name).playbook, "\(name)")
  }

  @Test func `there is no playbook of another name`() {
    #expect(BundledPlaybooks.source(named: "no-such-playbook") == nil)
  }

  @Test(arguments: names)
  func `it reads without an error or a warning`(name: String) {
    #expect(Self.reading(name).findings.map { $0.text(in: .english) } == [])
  }

  @Test(arguments: names)
  func `it is listed under its own name, free to copy, with a day of review`(name: String) throws {
    let playbook = try Self.playbook(name)
    #expect(playbook.id == name)
    #expect(playbook.license == "CC0-1.0")
    #expect(playbook.languages == [.english, .japanese])
    #expect(playbook.reviewBy != nil)
    #expect(!playbook.sources.isEmpty)
  }

  @Test(arguments: names)
  func `it has the duties of every room under the names of the room`(name: String) throws {
    let duties = try Self.playbook(name).duties
    for language in Language.allCases {
      let speak = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
      for duty in Duty.standard {
        #expect(duties.first { $0.id == duty }?.title[language] == speak.name(duty))
      }
    }
  }

  @Test(arguments: names)
  func `it has the six phases in their order, and 25 to 60 tasks`(name: String) throws {
    let playbook = try Self.playbook(name)
    #expect(playbook.phases.map(\.id) == PhaseID.allCases)
    // The first playbook is the broad one that the others are the near view of.
    let most = name == "customer-data-leak" ? 84 : 60
    #expect((25...most).contains(playbook.tasks.count), "\(playbook.tasks.count)")
    #expect(Set(playbook.tasks.map(\.id)).count == playbook.tasks.count)
  }

  @Test(arguments: names)
  func `every task says who, when and how, in both languages`(name: String) throws {
    for task in try Self.playbook(name).tasks {
      #expect(task.due != nil, "\(task.id.rawValue)")
      let texts =
        [task.title, task.guidance ?? LocalizedText()] + task.points
        + task.evidence.map { $0.note ?? LocalizedText() }
      #expect(texts.allSatisfy { $0.en != nil && $0.ja != nil }, "\(task.id.rawValue)")
    }
  }

  @Test(arguments: names)
  func `the guidance of every task says how to know that it is done`(name: String) throws {
    for task in try Self.playbook(name).tasks {
      let guidance = task.guidance ?? LocalizedText()
      #expect(guidance[.english].contains(/\b[Dd]one\b/), "\(task.id.rawValue)")
      #expect(guidance[.japanese].contains("完了"), "\(task.id.rawValue)")
    }
  }

  @Test(arguments: names)
  func `whatever leaves the room is checked by a second person`(name: String) throws {
    let unchecked = try Self.playbook(name).tasks.filter { $0.isOutgoing && !$0.needsCheck }
    #expect(unchecked.map(\.id.rawValue) == [])
  }

  @Test(arguments: names)
  func `the task that takes a measure back comes after it`(name: String) throws {
    let tasks = try Self.playbook(name).tasks
    for task in tasks {
      guard let undoing = task.undoneBy else { continue }
      let later = try #require(tasks.first { $0.id == undoing })
      #expect(later.after.contains(task.id), "\(task.id.rawValue)")
    }
  }

  @Test(arguments: names)
  func `nothing that has to be done before the end waits for the review after it`(
    name: String
  ) throws {
    let phases = try Self.playbook(name).phases
    let review = Set(phases.filter { $0.id == .postMortem }.flatMap(\.tasks).map(\.id))
    for task in phases.filter({ $0.id != .postMortem }).flatMap(\.tasks) {
      #expect(review.isDisjoint(with: task.after), "\(task.id.rawValue)")
    }
  }

  @Test(arguments: names)
  func `no task is due before one that it waits for`(name: String) throws {
    let tasks = try Self.playbook(name).tasks
    let due = Dictionary(uniqueKeysWithValues: tasks.map { ($0.id, $0.due) })
    /// The time from knowing to the due time of a task, where the file says it.
    func distance(_ task: TaskID, depth: Int = 0) -> Int64? {
      guard depth < tasks.count, case let rule?? = due[task], let within = rule.within else {
        return nil
      }
      switch rule.start {
      case .known: return within
      case .done(let before): return distance(before, depth: depth + 1).map { $0 + within }
      case .declared, .closed: return nil
      }
    }
    for task in tasks {
      guard let own = distance(task.id) else { continue }
      let later = task.after.filter { (distance($0) ?? own) > own }.map(\.rawValue)
      #expect(later == [], "\(task.id.rawValue)")
    }
  }

  @Test(arguments: names)
  func `the file is written in the canonical layout, comments aside`(name: String) throws {
    let source = try #require(BundledPlaybooks.source(named: name))
    let lines = try #require(String(validating: source, as: UTF8.self))
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("#") }
    let written = PlaybookWriter.yaml(for: try Self.playbook(name))
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (ours, canonical) in zip(lines, written) { try #require(ours == canonical) }
    #expect(lines.count == written.count)
  }

  @Test func `an id means one task, in whichever playbook it stands`() throws {
    var known: [TaskID: (title: LocalizedText, phase: PhaseID, playbook: String)] = [:]
    for name in Self.names {
      for phase in try Self.playbook(name).phases {
        for task in phase.tasks {
          let first = known[task.id] ?? (task.title, phase.id, name)
          known[task.id] = first
          #expect(
            first.title == task.title && first.phase == phase.id,
            "\(task.id.rawValue) in \(first.playbook) and \(name)")
        }
      }
    }
  }

  @Test func `a title stands under one id, in whichever playbook and phase`() throws {
    var known: [String: (id: TaskID, playbook: String)] = [:]
    for name in Self.names {
      for task in try Self.playbook(name).tasks {
        for title in [task.title.en, task.title.ja].compactMap(\.self) {
          let words = title.lowercased().split(separator: " ").joined(separator: " ")
          let first = known[words] ?? (task.id, name)
          known[words] = first
          #expect(
            first.id == task.id,
            "“\(title)” is \(first.id.rawValue) in \(first.playbook) and \(task.id.rawValue) in \(name)"
          )
        }
      }
    }
  }

  @Test func `no two of them double a task when one joins the other`() throws {
    let playbooks = try Self.names.map { (name: $0, playbook: try Self.playbook($0)) }
    for (first, playbook) in playbooks {
      let opened = IncidentState.opened(with: playbook)
      for (second, joining) in playbooks where second != first {
        let change = PlanChange(applying: joining, to: opened)
        #expect(change.same == [], "\(first) and \(second)")
        #expect(change.strangers == [], "\(first) and \(second)")
        #expect(!change.there.isEmpty && !change.added.isEmpty, "\(first) and \(second)")
      }
    }
  }

  @Test func `a fact means one question, in whichever playbook it stands`() throws {
    var known: [String: (fact: FactDefinition, playbook: String)] = [:]
    for name in Self.names {
      for fact in try Self.playbook(name).facts {
        let first = known[fact.id] ?? (fact, name)
        known[fact.id] = first
        #expect(first.fact == fact, "\(fact.id) in \(first.playbook) and \(name)")
      }
    }
  }
}

extension IncidentState {
  /// An incident that was just opened with `playbook`.
  fileprivate static func opened(with playbook: Playbook) -> IncidentState {
    var state = IncidentState()
    let stamp = Stamp(
      seq: 1, at: Moment(milliseconds: 0), by: MemberName(stored: "alice"), via: "test")
    state.apply(Recorded(.playbookApplied(PlaybookApplied(playbook: playbook)), stamp: stamp))
    return state
  }
}
