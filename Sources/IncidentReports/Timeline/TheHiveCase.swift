public import IncidentCore

/// A case for TheHive with its tasks, as `POST /api/v1/case` takes it.
///
/// Times are milliseconds. Nobody is assigned: an assignee is a login that must exist there, so the
/// owner stands in the task's description. What happened goes in as custom events
/// (`TheHiveTimeline`), which are a second call. Source: thehive4py's types.
public struct TheHiveCase: TimelineFormat {
  private let state: IncidentState

  /// The format, with the incident as it stands.
  public init(_ state: IncidentState) { self.state = state }

  /// A case has tasks, and no entry of the record.
  public var hasRows: Bool { false }

  /// Nothing: what the export is stands in the case's description.
  public func heading(_ heading: ReportHeading) -> String { "" }

  /// Nothing.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String { "" }

  /// The case.
  public func ending(_ heading: ReportHeading) -> String {
    let drill = heading.isDrill ? "DRILL " : ""
    let object: JSON = .object([
      "title": .text("\(drill)\(heading.incident.rawValue) \(heading.bothTitles)"),
      "description": .text(heading.sentence),
      // SEV1 is the worst here, 4 is there.
      "severity": .number(Int64(min(max(5 - heading.severity.rawValue, 1), 4))),
      "startDate": .number(heading.openedAt.milliseconds),
      "endDate": state.closedAt.map { .number($0.milliseconds) },
      "tags": .list(heading.tags.map(JSON.text)),
      "flag": .truth(false),
      "tlp": .number(heading.tlp.theHiveNumber),
      "pap": .number(min(heading.tlp.theHiveNumber, 3)),
      "status": .text(heading.isClosed ? "TruePositive" : "InProgress"),
      "tasks": state.tasks.isEmpty
        ? nil : .list(state.tasks.enumerated().map { task($0.element, order: $0.offset) }),
    ])
    return object.line + "\n"
  }

  private func task(_ task: IncidentTask, order: Int) -> JSON {
    let progress = task.progress
    let isDone = task.state == .done
    let owner = (progress.doer ?? progress.owner).map { "Owner / 担当: \($0.rawValue)" }
    let words = [owner, progress.reason ?? progress.note].compactMap(\.self)
    return .object([
      "title": .text(
        "\(task.id.rawValue) \([task.plan.title.ja, task.plan.title.en].compactMap(\.self).joined(separator: " / "))"
      ),
      "group": .text(task.phase.rawValue),
      "description": words.isEmpty ? nil : .text(words.joined(separator: "\n")),
      "status": .text(status(task.state)),
      "flag": .truth(task.state == .blocked),
      "startDate": (progress.startedAt ?? (isDone ? progress.doneAt : nil)).map {
        .number($0.milliseconds)
      },
      "endDate": isDone ? progress.doneAt.map { .number($0.milliseconds) } : nil,
      "order": .number(Int64(order)),
      "dueDate": state.due(task).map { .number($0.milliseconds) },
      "mandatory": .truth(task.plan.isRequired),
    ])
  }

  private func status(_ state: TaskState) -> String {
    switch state {
    case .todo: "Waiting"
    case .doing, .blocked, .awaitingCheck: "InProgress"
    case .done: "Completed"
    case .skipped: "Cancel"
    }
  }
}

/// The timeline of a TheHive case: a custom event a line, each of them one
/// `POST /api/v1/case/{id}/customEvent`.
public struct TheHiveTimeline: TimelineFormat {
  /// Longer titles are cut; the whole text is in the description. Unicode scalars.
  private static let titleLength = 120

  /// The format.
  public init() {}

  /// The export as an event.
  public func heading(_ heading: ReportHeading) -> String {
    event(heading.exportedAt, title: "warroom export", description: heading.sentence)
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let note = row.correctionNote.isEmpty ? "" : "\n[\(row.correctionNote)]"
    return event(
      row.occurred, title: "#\(row.seq) \(row.actor.rawValue): \(row.english)",
      description: row.bothTexts + note)
  }

  private func event(_ moment: Moment, title: String, description: String) -> String {
    let short = String(String.UnicodeScalarView(title.unicodeScalars.prefix(Self.titleLength)))
    let object: JSON = .object([
      "date": .number(moment.milliseconds), "title": .text(short),
      "description": .text(description),
    ])
    return object.line + "\n"
  }
}

extension TrafficLight {
  /// TLP 2.0 as TheHive counts it.
  fileprivate var theHiveNumber: Int64 {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}
