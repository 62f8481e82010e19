public import IncidentCore

/// A STIX 2.1 bundle: the incident with the core, event and task extensions of OASIS's incident
/// draft, one `event` an entry, one `task` a task, and who performed it.
///
/// Source: STIX 2.1 and the editors' copy of the incident core extension (ef765651).
public struct STIXBundle: TimelineFormat {
  private let tasks: [IncidentTask]

  /// The format, with the tasks of the incident as they stand.
  public init(tasks: [IncidentTask]) { self.tasks = tasks }

  /// The bundle down to its first objects: how far it may travel, and the room it comes from.
  public func heading(_ heading: ReportHeading) -> String {
    let writer = STIXWriter(heading)
    return "{\"type\":\"bundle\",\"id\":\(writer.quotedID("bundle", heading.headHash)),"
      + "\"objects\":[\n" + writer.marking.line + ",\n" + writer.room.line
  }

  /// An entry as an `event`.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    ",\n" + STIXWriter(heading).event(row).line
  }

  /// The tasks, the people who performed them, the incident itself, and the end.
  public func ending(_ heading: ReportHeading) -> String {
    let writer = STIXWriter(heading)
    let doers = Set(tasks.compactMap(\.progress.doer)).sorted { $0.rawValue < $1.rawValue }
    let objects =
      tasks.map(writer.task) + doers.map(writer.person)
      + tasks.compactMap(writer.performance) + [writer.incident(tasks: tasks)]
    return objects.map { ",\n" + $0.line }.joined() + "\n]}\n"
  }
}
