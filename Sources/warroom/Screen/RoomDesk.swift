internal import EventLog
internal import IncidentCore
internal import WarRoomScreens

/// What the store's thread does for a screen. It belongs to that one thread.
protocol RoomDesk: AnyObject {
  /// Reads the room for the first time.
  func begin(with incident: IncidentID?)
  /// Decides and records.
  func perform(_ command: any IncidentCommand, act: Int, operation: OperationID)
  /// Reads a page of the timeline.
  func read(_ request: TimelineRequest)
  /// Reads one entry.
  func read(entry seq: Int64)
  /// Begins to read the record for the post-mortem.
  func readRecord()
  /// Reads a playbook of the program.
  func fetch(_ name: String, for use: OfferedPlaybook.Use)
  /// Reads the legal clocks and forms of the program.
  func readBook()
  /// Counts the overdue action items of all incidents.
  func countActions()
  /// Goes to another moment of a replay.
  func seek(_ target: Replay.Target)
  /// Does the next part of what takes long; true where more is left.
  func readOn() -> Bool
  /// Shows another incident.
  func show(_ id: IncidentID)
  /// Lets colleagues see this person at a task of the incident, or at none.
  func attend(to task: TaskID?)
  /// Keeps unsent text.
  func keep(_ drafts: Drafts)
  /// Remembers which notices were looked at.
  func remember(_ notices: Set<MemberNotice>, in incident: IncidentID)
  /// Looks whether anything changed, and tells the screen.
  func look()
  /// Leaves the room.
  func leave()
}
