public import IncidentCore

/// Everything the room knows of one legal clock, as names and values: the same on the command line and
/// on the screen.
public struct ClockPage: Sendable {
  /// The rule.
  public let clock: WatchedClock
  private let state: IncidentState
  private let speak: Phrasing
  private let book: ClockBook

  /// The page of `clock` in the incident `state`; `book` knows the questions of laws.
  public init(_ clock: WatchedClock, in state: IncidentState, book: ClockBook, speak: Phrasing) {
    self.clock = clock
    self.state = state
    self.speak = speak
    self.book = book
  }

  private var known: IncidentClock? { state.clock(clock.id) }
  private var language: Language { speak.language }

  /// The values in the order they matter: dates, start, what is open, what to file, where, the rule,
  /// and what the clock said before.
  public var fields: [Document.Field] {
    let statement = known?.statement ?? state.statement(of: clock)
    return [field("told to", "提出先", clock.authority[language])] + doubt
      + moments(statement) + [field("counted", "計算", statement.said[language])]
      + start(statement) + ending + deciding + open + filing + rule + history
  }

  /// A moment in the room's zone and in UTC.
  public func both(_ moment: Moment) -> String {
    speak.bothTimes(moment)
  }

  private func moments(_ statement: ClockStatement) -> [Document.Field] {
    [
      ("limit", "法定期限", statement.limit), ("soft limit", "目安", statement.soft),
      ("our aim", "社内目標", statement.target), ("at the latest", "遅くとも", statement.expected),
    ].compactMap { english, japanese, moment in
      moment.map { field(english, japanese, both($0)) }
    }
  }

  private func start(_ statement: ClockStatement) -> [Document.Field] {
    if let started = known?.progress.started {
      return [
        field(
          "start", "起算", "\(both(started.moment)) \(started.by.rawValue): \(started.because)")
      ]
    }
    guard let start = statement.start else { return [] }
    return [
      field("start", "起算", both(start) + speak.say(", assumed; confirm it", "(仮。要確認)"))
    ]
  }

  private var doubt: [Document.Field] {
    let words = known.flatMap { speak.doubt(about: $0) }
    return words.map { [field("doubtful", "該当の有無", $0)] } ?? []
  }

  private var ending: [Document.Field] {
    guard let ending = known?.progress.ending else { return [] }
    let words = [
      "\(speak.name(ending.state)) \(both(ending.at)) \(ending.by.rawValue)",
      ending.receipt.map { speak.say("receipt \($0)", "受付番号 \($0)") }, ending.reason,
      known?.timeliness.map { speak.name($0) },
    ]
    return [field("ended", "結果", speak.list(words.compactMap(\.self)))]
  }

  /// The questions nobody has answered on which it hangs whether the clock applies, and for how long.
  private var deciding: [Document.Field] {
    state.openQuestions(of: clock.definition).map { id in
      let title = (state.question(id) ?? book.question(id))?.title[language] ?? id
      return field("hangs on", "未確定の事実", "\(title) (\(id))")
    }
  }

  /// Tasks that send it, and whether one was forgotten.
  private var open: [Document.Field] {
    let left = state.tasksLeftOpen(by: clock.id)
    let forgotten = left.map { field("still open", "未完了", speak.stillOpen($0, after: clock.id)) }
    let tasks = state.tasks(of: clock.id).filter { task in !left.contains { $0.id == task.id } }
    return forgotten
      + tasks.map {
        field(
          "task", "タスク",
          "\($0.id.rawValue) \($0.plan.title[language]) (\(speak.name($0.state)))")
      }
  }

  private var filing: [Document.Field] {
    clock.definition.items.map { field("contains", "記載事項", $0.title[language]) }
      + [
        clock.definition.channel.map { field("by way of", "提出方法", $0[language]) },
        clock.definition.note.map { field("note", "注", $0[language]) },
      ].compactMap(\.self)
  }

  private var rule: [Document.Field] {
    let today = speak.zone.date(speak.now)
    let stale =
      clock.regime.reviewBy < today ? speak.say(" PASSED: check it", "(超過。要再確認)") : ""
    return clock.sources.map {
      field(
        "source", "出典",
        [$0.title, $0.article, $0.url].compactMap(\.self).joined(separator: " "))
    } + [
      field(
        "checked", "照合",
        "\(speak.name(clock.definition.status)), \(clock.regime.verifiedOn.iso8601)"
          + speak.say(
            "; review by \(clock.regime.reviewBy.iso8601)\(stale). Not legal advice.",
            "、見直し期限 \(clock.regime.reviewBy.iso8601)\(stale)。法的助言ではありません。"))
    ]
  }

  private var history: [Document.Field] {
    (known?.history.dropLast() ?? []).reversed().map { said in
      let due = said.statement.due.map(both) ?? "-"
      let name = speak.say("said #\(said.seq)", "以前 #\(said.seq)")
      return Document.Field(
        name, "\(speak.time(said.at)): \(due) \(said.statement.said[language])")
    }
  }

  private func field(_ english: String, _ japanese: String, _ value: String) -> Document.Field {
    Document.Field(speak.say(english, japanese), value)
  }
}
