/// What a playbook would change in a running incident: said before anybody is asked, and decided by
/// the same reckoning.
public struct PlanChange: Hashable, Sendable {
  /// Tasks that are new.
  public var added: [TaskID] = []
  /// Tasks that are there already and stay as they are.
  public var there: [TaskID] = []
  /// Tasks that are there under another name: one title in one phase is one task.
  public var same: [PlaybookJoin.SameTask] = []
  /// Tasks whose name is there for something else; they are not added.
  public var strangers: [TaskID] = []
  /// Tasks nobody has touched, which will read as the newer version has them.
  public var reworded: [TaskID] = []
  /// Tasks the newer version words otherwise, which stay: somebody has worked on them, or they came
  /// from elsewhere.
  public var left: [TaskID] = []
  /// Tasks the newer version has no longer, which stay.
  public var gone: [TaskID] = []
  /// Questions that are new.
  public var questions: [String] = []
  /// Duties that are new.
  public var duties: [Duty] = []

  /// What `playbook` would add beside the ones in use.
  public init(applying playbook: Playbook, to state: IncidentState) {
    same = Self.twins(of: playbook, in: state, known: [])
    for task in playbook.joined(same).tasks {
      if let known = state.task(task.id) {
        let isStranger = known.plan.title.isUnlike(task.title)
        if isStranger { strangers.append(task.id) } else { there.append(task.id) }
      } else {
        added.append(task.id)
      }
    }
    note(newIn: playbook, state)
  }

  /// What `playbook` would change where an older version of it is in use. With `keepsWording`, tasks
  /// nobody has touched keep the words they have.
  public init(updatingTo playbook: Playbook, in state: IncidentState, keepsWording: Bool = false) {
    same = Self.twins(of: playbook, in: state, known: state.twins(of: playbook.id))
    let joined = playbook.joined(same)
    for phase in joined.phases {
      for task in phase.tasks {
        guard let known = state.task(task.id) else {
          added.append(task.id)
          continue
        }
        if known.plan == task, known.phase == phase.id {
          there.append(task.id)
        } else if known.source.playbook?.id == playbook.id, !known.progress.isTouched, !keepsWording
        {
          reworded.append(task.id)
        } else {
          left.append(task.id)
        }
      }
    }
    let own = Set(joined.tasks.map(\.id))
    gone = state.tasks.filter { $0.source.playbook?.id == playbook.id && !own.contains($0.id) }
      .map(\.id)
    note(newIn: playbook, state)
  }

  /// Whether nothing in the incident would change.
  public var isEmpty: Bool {
    added.isEmpty && reworded.isEmpty && questions.isEmpty && duties.isEmpty
  }

  /// Tasks of `playbook` that the incident has under another name: those `known` to be so, and those
  /// of one phase and title.
  private static func twins(
    of playbook: Playbook, in state: IncidentState, known: [PlaybookJoin.SameTask]
  ) -> [PlaybookJoin.SameTask] {
    let own = Set(playbook.tasks.map(\.id))
    var found = known.filter { own.contains($0.task) }
    let named = Set(found.map(\.task))
    var titles: [Title: TaskID] = [:]
    for task in state.tasks where !own.contains(task.id) {
      for title in Title.all(of: task.plan, in: task.phase) where titles[title] == nil {
        titles[title] = task.id
      }
    }
    for phase in playbook.phases {
      for task in phase.tasks where state.task(task.id) == nil && !named.contains(task.id) {
        let twin = Title.all(of: task, in: phase.id).lazy.compactMap { titles[$0] }.first
        if let twin { found.append(PlaybookJoin.SameTask(task: task.id, existing: twin)) }
      }
    }
    return found
  }

  private mutating func note(newIn playbook: Playbook, _ state: IncidentState) {
    questions = playbook.facts.map(\.id).filter { id in
      !state.questions.contains { $0.id == id }
    }
    duties = playbook.duties.map(\.id).filter { id in !state.duties.contains { $0.id == id } }
  }
}

/// A title in one language and phase, as it is compared with others: letters of either case and runs
/// of white space are alike.
private struct Title: Hashable {
  var phase: PhaseID
  var language: Language
  var words: [String]

  static func all(of task: PlaybookTask, in phase: PhaseID) -> [Title] {
    [(Language.english, task.title.en), (.japanese, task.title.ja)].compactMap { language, text in
      guard let text, !text.isBlank else { return nil }
      return Title(phase: phase, language: language, words: text.comparedWords)
    }
  }
}

extension String {
  /// The words of a text as titles are compared by.
  fileprivate var comparedWords: [String] {
    lowercased().unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
  }
}

extension LocalizedText {
  /// Whether both say something in a language and no language has the same words in both.
  fileprivate func isUnlike(_ other: LocalizedText) -> Bool {
    let pairs = [(en, other.en), (ja, other.ja)].compactMap { one, two in
      one.flatMap { one in two.map { (one.comparedWords, $0.comparedWords) } }
    }
    return !pairs.isEmpty && pairs.allSatisfy { $0 != $1 }
  }
}
