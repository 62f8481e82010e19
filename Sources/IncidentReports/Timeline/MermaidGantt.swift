public import IncidentCore

/// A Mermaid `gantt` diagram: tasks as bars by phase, legal clocks and dues as milestones, on the
/// room's wall clock.
public struct MermaidGantt: TimelineFormat {
  private let state: IncidentState

  /// The format, with the incident as it stands.
  public init(_ state: IncidentState) { self.state = state }

  /// A bar is a task, and no entry of the record.
  public var hasRows: Bool { false }

  /// The diagram's title and how its times are written.
  public func heading(_ heading: ReportHeading) -> String {
    let title =
      "\(heading.isDrill ? "DRILL " : "")\(heading.incident.rawValue) \(heading.bothTitles)"
    return """
      %% \(Mermaid.text(heading.sentence))
      gantt
          title \(Mermaid.text(title))
          dateFormat YYYY-MM-DDTHH:mm:ss
          axisFormat %m-%d %H:%M

      """
  }

  /// Nothing.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String { "" }

  /// Every task that was begun or is due, and every clock with a deadline.
  public func ending(_ heading: ReportHeading) -> String {
    var text = ""
    for phase in PhaseID.allCases {
      let bars = state.tasks.enumerated().filter { $0.element.phase == phase }
        .compactMap { bar($0.element, number: $0.offset) }
      if !bars.isEmpty { text += section(both { $0.name(phase) }) + bars.joined() }
    }
    let clocks = state.clocks.enumerated().compactMap { number, clock in
      clock.due.map { due in
        line(
          "Clock \(self.both(clock.watched.definition.title))",
          "milestone, \(clock.state == .met ? "done" : "crit"), k\(number), \(time(due)), 0s")
      }
    }
    return text + (clocks.isEmpty ? "" : section("Clocks / 法定期限") + clocks.joined())
  }

  private func bar(_ task: IncidentTask, number: Int) -> String? {
    let progress = task.progress
    let name =
      "\(task.id.rawValue) \(both(task.plan.title))"
      + (progress.owner.map { " (\($0.rawValue))" } ?? "")
    let end = task.state == .done ? progress.doneAt : nil
    guard let start = progress.startedAt ?? end else {
      guard !task.state.isFinished, let due = state.due(task) else { return nil }
      return line("Due \(name)", "milestone, t\(number), \(time(due)), 0s")
    }
    if let end, end - start < Int64(1).seconds {
      return line(name, "milestone, done, t\(number), \(time(end)), 0s")
    }
    let kind =
      switch task.state {
      case .done, .skipped: "done"
      case .blocked: "crit, active"
      case .todo, .doing, .awaitingCheck: "active"
      }
    let last = end ?? max(state.lastAt, start + Int64(1).seconds)
    return line(name, "\(kind), t\(number), \(time(start)), \(time(last))")
  }

  private func section(_ name: String) -> String { "    section \(Mermaid.text(name))\n" }

  private func line(_ name: String, _ values: String) -> String {
    "    \(Mermaid.text(name)) :\(values)\n"
  }

  private func time(_ moment: Moment) -> String {
    let civil = state.zone.civil(moment)
    return "\(civil.date)T\(civil.clock(seconds: true))"
  }

  private func both(_ words: (Phrasing) -> String) -> String {
    Language.allCases.map {
      words(Phrasing(language: $0, zone: .utc, now: Moment(milliseconds: 0)))
    }
    .joined(separator: " / ")
  }

  private func both(_ text: LocalizedText) -> String {
    [text.ja, text.en].compactMap(\.self).joined(separator: " / ")
  }
}
