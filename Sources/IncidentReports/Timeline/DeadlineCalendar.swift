public import IncidentCore
internal import SafeText

/// An iCalendar of what has to be done by when: legal clocks as events, task dues as to-dos.
///
/// Calendars know no heading; what the export is stands in the calendar's description. Lines are
/// folded at 75 bytes and end with CR LF (RFC 5545, 3.1), and nothing typed can begin a line.
public struct DeadlineCalendar: TimelineFormat {
  private let state: IncidentState

  /// The format, with the incident as it stands.
  public init(_ state: IncidentState) { self.state = state }

  /// A calendar holds deadlines, and no entry of the record.
  public var hasRows: Bool { false }

  /// The calendar's head.
  public func heading(_ heading: ReportHeading) -> String {
    let name =
      "\(heading.isDrill ? "DRILL " : "")\(heading.incident.rawValue) \(heading.bothTitles)"
    return lines([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//warroom//deadlines//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + Escape.ical(name), "X-WR-CALDESC:" + Escape.ical(heading.sentence),
    ])
  }

  /// Nothing.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String { "" }

  /// The deadlines, and the end.
  public func ending(_ heading: ReportHeading) -> String {
    let clocks = state.clocks.compactMap { event($0, heading) }
    let tasks = state.tasks.compactMap { toDo($0, heading) }
    return (clocks + tasks).map(lines).joined() + lines(["END:VCALENDAR"])
  }

  private func event(_ clock: IncidentClock, _ heading: ReportHeading) -> [String]? {
    guard let due = clock.due else { return nil }
    let title = clock.watched.definition.title
    let state = state(of: clock)
    let isOver = clock.state == .declined || clock.state == .stopped || clock.state == .lapsed
    let alarm = [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", "DESCRIPTION:" + Escape.ical(both(title)),
      "END:VALARM",
    ]
    return ["BEGIN:VEVENT"] + common("clock \(clock.id.rawValue)", heading) + [
      "DTSTART:" + stamp(due),
      "SUMMARY:" + Escape.ical("\(mark(heading))\(both(title))"),
      "DESCRIPTION:"
        + Escape.ical(
          [
            state, both(clock.watched.authority),
            both(clock.statement?.said ?? LocalizedText()),
          ].joined(separator: "\n")),
      "STATUS:" + (isOver ? "CANCELLED" : "CONFIRMED"), "TRANSP:TRANSPARENT",
    ] + (clock.state.isOpen ? alarm : []) + ["END:VEVENT"]
  }

  private func toDo(_ task: IncidentTask, _ heading: ReportHeading) -> [String]? {
    guard let due = state.due(task) else { return nil }
    let progress = task.progress
    var lines = ["BEGIN:VTODO"] + common("task \(task.id.rawValue)", heading)
    lines += [
      "DUE:" + stamp(due),
      "SUMMARY:" + Escape.ical("\(mark(heading))\(task.id.rawValue) \(both(task.plan.title))"),
      "CATEGORIES:" + Escape.ical(task.phase.rawValue),
      "PRIORITY:\(task.plan.isRequired ? 1 : 5)",
    ]
    if let owner = progress.owner {
      lines.append("DESCRIPTION:" + Escape.ical("Owner / 担当: \(owner.rawValue)"))
    }
    switch task.state {
    case .todo: lines.append("STATUS:NEEDS-ACTION")
    case .doing, .blocked, .awaitingCheck: lines.append("STATUS:IN-PROCESS")
    case .skipped: lines.append("STATUS:CANCELLED")
    case .done:
      lines += ["STATUS:COMPLETED", "PERCENT-COMPLETE:100"]
      if let done = progress.doneAt { lines.append("COMPLETED:" + stamp(done)) }
    }
    return lines + ["END:VTODO"]
  }

  private func common(_ name: String, _ heading: ReportHeading) -> [String] {
    let travel =
      switch heading.tlp {
      case .red, .amberStrict: "CONFIDENTIAL"
      case .amber: "PRIVATE"
      case .green, .clear: "PUBLIC"
      }
    return [
      "UID:\(heading.uuid(of: name))@warroom", "DTSTAMP:" + stamp(heading.exportedAt),
      "CLASS:\(travel)",
    ]
  }

  /// Where a clock stands, in both languages.
  private func state(of clock: IncidentClock) -> String {
    Language.allCases.map { language in
      Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0)).name(clock.state)
    }.joined(separator: " / ")
  }

  private func mark(_ heading: ReportHeading) -> String {
    "[\(heading.isDrill ? "DRILL " : "")\(heading.incident.rawValue)] "
  }

  private func both(_ text: LocalizedText) -> String {
    [text.ja, text.en].compactMap(\.self).joined(separator: " / ")
  }

  /// `20261120T000200Z`.
  private func stamp(_ moment: Moment) -> String {
    String(
      moment.iso8601.unicodeScalars.prefix(19).filter { $0 != "-" && $0 != ":" }.map(Character.init)
    ) + "Z"
  }

  private func lines(_ lines: [String]) -> String { lines.map(Escape.icalLine).joined() }
}
