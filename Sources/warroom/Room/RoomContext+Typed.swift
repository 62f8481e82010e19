internal import EventLog
internal import IncidentCore

/// Reading what people type beside a command.
extension RoomContext {
  /// Texts for the record.
  var typed: TypedText { TypedText(language: language) }

  /// Times, in the zone the person types in.
  func times() throws -> TypedTime {
    TypedTime(now: now, zone: try typingZone ?? room.ledger().zone, language: language)
  }

  /// A time that has passed, where one was typed. The zone of the room is looked up only then.
  func time(_ typed: String?) throws -> Moment? { try typed.map { try times().past($0) } }

  /// A time box in milliseconds, where one was typed.
  func span(_ typed: String?) throws -> Int64? { try typed.map { try times().length($0) } }

  /// The task called `typed`, in any of the forms people type in a hurry.
  func task(_ typed: String) throws -> TaskID {
    if let task = TaskID(rawValue: typed) { return task }
    let known = try state().tasks.map(\.id.rawValue)
    throw RoomFailure.refused(.noSuchTask(typed, nearest: nearest(to: typed, in: known)))
  }
}
