internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// One of many writers of a room: a process that records entries and prints how long each took.
struct Write: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write into a room as one of many.", shouldDisplay: false)

  @Option var room: String
  @Option var incident: String
  @Option var member: String
  @OptionGroup var shift: Shift

  func run() throws {
    let door = Room(store: try SQLiteEventStore(roomAt: room))
    let id = IncidentID(rawValue: incident)
    let author = Author(member: MemberName(stored: member))
    _ = try door.incident(id)
    try shift.work {
      _ = try door.perform(
        RecordEntry(text: "Blocked outbound port 443 from web-14 at the switch."), on: id,
        by: author, at: .now)
    }
  }
}
