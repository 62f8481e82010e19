internal import EventLog
internal import IncidentCore

/// Makes a room in which an incident has been going on for hours, through the same door as
/// everybody else: each act of the past is decided and recorded like one of today.
enum PracticeRoom {
  /// How long ago somebody first knew.
  static let age = Int64(3).hours + Int64(40).minutes

  /// Founds the room, lets the cast in, declares the incident and plays its past.
  static func found(_ context: RoomContext) throws {
    let room = context.room
    let known = context.now + -age
    let founder = Author(member: PracticeCast.commander, via: context.author.via)
    try room.found(
      practice: true, zone: context.typingZone ?? SystemZone.current, by: founder, at: known)
    for person in PracticeCast.members {
      try room.admit(
        MemberAdmitted(member: person.member, right: person.right), by: founder, at: known)
    }
    let playbook = try PlaybookSource("customer-data-leak").playbook(in: context.language)
    let opened = try room.open(
      OpenIncident(
        title: LocalizedText(en: "Customer list leak", ja: "顧客リスト流出"), playbook: playbook,
        severity: .two, tlp: .amber, drill: true, knownAt: known),
      by: founder, at: known + Int64(12).minutes)
    for person in PracticeCast.members where person.member != founder.member {
      _ = try room.perform(
        AssumeDuty(duty: person.duty.rawValue), on: opened.state.id,
        by: Author(member: person.member), at: known + Int64(13).minutes)
    }
    for line in PracticeScript.past {
      try line.play(in: room, incident: opened.state.id, known: known)
    }
  }
}
