public import IncidentCore

/// The figures of a response as parts of a document, each with how it is made.
public struct MetricsPage: Sendable {
  private let figures: Figures
  private let state: IncidentState
  private let speak: Phrasing

  /// The page of `figures`, as of the present of `speak`.
  public init(_ figures: Figures, of state: IncidentState, in speak: Phrasing) {
    self.figures = figures
    self.state = state
    self.speak = speak
  }

  /// The figures as a document of their own.
  public var document: Document {
    Document(
      title: speak.say("Figures of \(state.id.rawValue)", "\(state.id.rawValue) の計測値"),
      language: speak.language,
      blocks: [.heading(1, speak.say("Milestones", "節目の時刻"))] + milestones
        + [.heading(1, speak.say("Legal clocks", "法定期限"))] + clocks
        + [.heading(1, speak.say("Work", "作業"))] + work + tasks
        + [.heading(1, speak.say("How the figures are made", "計測の定義"))] + definitions)
  }

  /// The milestones with their distances, and how to fill in those that are not known.
  public var milestones: [Document.Block] { milestones { speak.mend($0) } }

  /// The milestones for readers who cannot fill anything in.
  var milestonesToRead: [Document.Block] { milestones { _ in "" } }

  private func milestones(_ mend: (ReachedMilestone) -> String) -> [Document.Block] {
    var last: Moment?
    let rows = figures.milestones.map { reached -> [String] in
      defer { last = reached.moment ?? last }
      guard let moment = reached.moment else {
        return [
          speak.name(reached.milestone), speak.say("unknown", "不明"), "", "", mend(reached),
        ]
      }
      return [
        speak.name(reached.milestone), both(moment),
        last.map { speak.duration(moment - $0) } ?? "",
        reached.milestone > .known
          ? figures.moment(.known).map { speak.duration(moment - $0) } ?? "" : "",
        source(reached),
      ]
    }
    return [
      .table(
        columns: [
          speak.say("Milestone", "節目"), speak.say("When", "時刻"),
          speak.say("Since the one before", "前の節目から"), speak.say("Since known", "認識から"),
          speak.say("Entry", "出典"),
        ],
        rows: rows)
    ]
  }

  private func source(_ reached: ReachedMilestone) -> String {
    [reached.task?.rawValue, reached.entry.map { "#\($0)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The legal clocks, met and missed, with their margins.
  public var clocks: [Document.Block] {
    guard !figures.clocks.isEmpty else {
      return [.paragraph(speak.say("No legal clock ran.", "法定期限は動いていません。"))]
    }
    let rows = figures.clocks.map { figure -> [String] in
      let clock = figure.clock
      let limit = clock.statement?.limit ?? clock.statement?.target
      return [
        clock.watched.definition.title[speak.language],
        clock.progress.started.map { both($0.moment) } ?? "", limit.map(both) ?? "-",
        outcome(figure),
        clock.progress.ending.map { both($0.at) } ?? "",
        clock.progress.ending?.receipt ?? "",
      ]
    }
    return [
      .table(
        columns: [
          speak.say("Clock", "期限"), speak.say("Counts from", "起算"), speak.say("Limit", "期日"),
          speak.say("Outcome", "結果"), speak.say("Ended", "終了"), speak.say("Receipt", "受付番号"),
        ],
        rows: rows)
    ]
  }

  private func outcome(_ figure: ClockFigures) -> String {
    if let margin = figure.margin {
      return margin < 0
        ? speak.say("MISSED, late by \(speak.duration(-margin))", "期限超過 \(speak.duration(-margin))")
        : speak.say("met, \(speak.duration(margin)) left", "期限内(残り \(speak.duration(margin)))")
    }
    if figure.isMissed(now: speak.now) { return speak.say("MISSED, still open", "期限超過、未提出") }
    let state = speak.name(figure.clock.state)
    return figure.clock.progress.ending?.reason.map { "\(state): \($0)" } ?? state
  }

  /// The work as a whole.
  public var work: [Document.Block] {
    var fields = [
      Document.Field(speak.say("Time to claim", "引き受けまで"), speak.summary(figures.toClaim)),
      Document.Field(speak.say("Time to finish", "完了まで"), speak.summary(figures.toFinish)),
      Document.Field(
        speak.say("Check turnaround", "確認の所要"),
        speak.summary(figures.checks)
          + speak.say("; sent back: \(figures.refusedChecks)", "、差し戻し \(figures.refusedChecks)件")),
      Document.Field(
        speak.say("Hand-overs of the command", "指揮の引き継ぎ"),
        speak.summary(figures.handovers)
          + speak.say(
            "; declined: \(figures.declinedHandovers)", "、辞退・撤回 \(figures.declinedHandovers)件")),
      Document.Field(
        speak.say("Entries of the record", "記録の件数"),
        speak.say(
          "\(figures.entries); written down more than 15 minutes late: \(figures.lateEntries)",
          "\(figures.entries)件、うち15分より遅れて記録 \(figures.lateEntries)件")),
    ]
    fields += figures.blocks.map { block in
      let cause = block.cause.isEmpty ? speak.say("other causes", "その他") : block.cause
      return Document.Field(
        speak.say("Blocked: \(cause)", "停滞: \(cause)"),
        speak.say(
          "\(block.count) ×, \(speak.duration(block.length))",
          "\(block.count)回、\(speak.duration(block.length))"))
    }
    return [.fields(fields)]
  }

  /// A row for every task somebody worked on.
  public var tasks: [Document.Block] {
    let rows = figures.tasks.map { task in
      [
        "\(task.task.rawValue) \(state.task(task.task)?.plan.title[speak.language] ?? "")",
        task.toClaim.map(speak.duration) ?? "", task.toFinish.map(speak.duration) ?? "",
        task.blocked == 0 ? "" : speak.duration(task.blocked),
        task.reopened == 0 ? "" : "\(task.reopened)",
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        columns: [
          speak.say("Task", "タスク"), speak.say("Time to claim", "引き受けまで"),
          speak.say("Time to finish", "完了まで"), speak.say("Blocked", "停滞"),
          speak.say("Reopened", "再開"),
        ],
        rows: rows)
    ]
  }

  /// How every figure is made.
  public var definitions: [Document.Block] {
    [
      .list(
        Milestone.allCases.map { "\(speak.name($0)): \(speak.definition($0))" }
          + speak.metricDefinitions)
    ]
  }

  private func both(_ moment: Moment) -> String {
    let local = state.zone.civil(moment)
    let utc = Zone.utc.civil(moment)
    guard state.zone.offsetSeconds(at: moment) != 0 else {
      return "\(local.date) \(local.clock(seconds: false))Z"
    }
    let day = utc.date == local.date ? "" : "\(utc.monthAndDay) "
    return "\(state.zone.stamp(moment)) (\(day)\(utc.clock(seconds: false))Z)"
  }
}

extension Milestone: Comparable {
  /// In the order they should come.
  public static func < (left: Milestone, right: Milestone) -> Bool {
    let all = Milestone.allCases
    return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
  }
}
