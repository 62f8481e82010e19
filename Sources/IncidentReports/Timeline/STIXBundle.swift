public import IncidentCore

/// A STIX 2.1 bundle: the incident with the core, event and task extensions of OASIS's incident
/// draft, one `event` an entry, one `task` a task, who it was assigned to and who performed it.
///
/// The extensions are OASIS's own, so their definitions are named and not repeated: an object belongs
/// to whoever made it.
///
/// Source: STIX 2.1 and the editors' copy of the incident core extension (ef765651).
public struct STIXBundle: TimelineFormat {
  private let state: IncidentState
  private let leftOut: Set<Int64>

  /// The format, with the incident as it stands and the entries that are not in the export.
  public init(_ state: IncidentState, leavingOut leftOut: Set<Int64> = []) {
    self.state = state
    self.leftOut = leftOut
  }

  /// The bundle down to its first objects: how far it may travel, and the room it comes from.
  public func heading(_ heading: ReportHeading) -> String {
    let writer = STIXWriter(heading)
    return "{\"type\":\"bundle\",\"id\":\(writer.quotedID("bundle", heading.headHash)),"
      + "\"objects\":[\n" + (writer.markings + [writer.room]).map(\.line).joined(separator: ",\n")
  }

  /// An entry as an `event`.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    ",\n" + STIXWriter(heading).event(row).line
  }

  /// The tasks, the people who performed them, the incident itself, and the end.
  public func ending(_ heading: ReportHeading) -> String {
    let writer = STIXWriter(heading)
    let tasks = state.tasks
    let people = Set(tasks.flatMap { [$0.progress.owner, $0.progress.doer].compactMap(\.self) })
    let objects =
      tasks.map { writer.task($0, due: state.due($0)) } + people.sorted().map(writer.person)
      + tasks.compactMap { writer.relation(.assigned, of: $0, to: $0.progress.owner) }
      + tasks.compactMap { task in
        task.state == .done ? writer.relation(.performed, of: task, to: task.progress.doer) : nil
      } + [writer.incident(tasks: tasks, leavingOut: leftOut)]
    return objects.map { ",\n" + $0.line }.joined() + "\n]}\n"
  }
}
