internal import EventLog
internal import IncidentCore

/// Makes a room in which an incident has been going on for hours, through the same door as
/// everybody else: each act of the past is decided and recorded like one of today.
enum PracticeRoom {
  /// How long ago somebody first knew.
  static let age = Int64(3).hours + Int64(40).minutes

  /// The zone asked for, or the machine's. A machine on UTC says nothing about where people are, and
  /// who practises in Japanese most likely does so in Japan.
  private static func zone(for context: RoomContext) -> Zone {
    if let asked = context.typingZone { return asked }
    let machine = SystemZone.current
    guard machine.identifier.hasSuffix("UTC"), context.language == .japanese else { return machine }
    return Zone(identifier: "Asia/Tokyo") ?? machine
  }

  /// Founds the room, lets the cast in, declares the incident and plays its past.
  static func found(_ context: RoomContext) throws {
    let room = context.room
    let minute = Int64(1).minutes
    let known = Moment(milliseconds: (context.now.milliseconds - age) / minute * minute)
    let founder = Author(member: PracticeCast.commander, via: context.author.via)
    try room.found(
      practice: true, zone: zone(for: context), by: founder, at: known)
    for person in PracticeCast.members {
      try room.perform(
        AdmitMember(member: person.member, right: person.right), by: founder, at: known)
    }
    let playbook = try PlaybookSource("customer-data-leak", in: nil).playbook(in: context.language)
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
    var last = opened.seq ?? 0
    for line in PracticeScript.past {
      last = try line.play(in: room, incident: opened.state.id, known: known, after: last)
    }
  }
}
