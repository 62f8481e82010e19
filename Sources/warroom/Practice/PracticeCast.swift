internal import IncidentCore

/// The people of a practice room.
enum PracticeCast {
  /// Who leads; the person at the screen, unless they say otherwise.
  static let commander = MemberName(stored: "alice")

  /// Everybody, with what the room lets them do and the part they play.
  static let members: [(member: MemberName, right: Right, duty: Duty)] = [
    (commander, .commander, .commander),
    (MemberName(stored: "bob"), .responder, .scribe),
    (MemberName(stored: "chie"), .responder, .forensics),
    (MemberName(stored: "dan"), .responder, .itOperations),
    (MemberName(stored: "eve"), .responder, .legal),
    (MemberName(stored: "fumi"), .responder, .pr),
    (MemberName(stored: "goro"), .responder, .customerSupport),
    (MemberName(stored: "hana"), .responder, .management),
    (MemberName(stored: "iris"), .responder, .privacyOfficer),
  ]
}
