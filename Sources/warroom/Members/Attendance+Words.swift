internal import IncidentCore
internal import WarRoomScreens

extension Attendance {
  /// Since when `member` is in the room, or when they last were; a dash for who never came.
  func words(on member: MemberName, _ speech: Phrasing) -> String {
    if let here = presence(of: member) {
      return speech.say("here \(speech.time(here.since))", "在室 \(speech.time(here.since))")
    }
    return lastSeen[member].map { speech.say("last \(speech.time($0))", "最終 \(speech.time($0))") }
      ?? "-"
  }
}
