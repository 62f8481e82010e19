/// The wish to declare an incident. It has no state yet, so it decides from the ledger.
public struct OpenIncident: Sendable {
  /// What it is called.
  public var title: LocalizedText
  /// The plan.
  public var playbook: Playbook
  /// Where its text came from.
  public var origin: PlaybookOrigin?
  /// How bad it looks.
  public var severity: Severity
  /// How far its record may travel.
  public var tlp: TrafficLight
  /// Whether it is an exercise.
  public var drill: Bool
  /// When any department first knew; nil where nobody has said.
  public var knownAt: Moment?
  /// Who may know of it beside whoever declares it, as typed, and what it is called in lists; nil
  /// where the whole room may.
  public var restriction: (codename: String, readers: [String])?

  /// A declaration.
  public init(
    title: LocalizedText, playbook: Playbook, origin: PlaybookOrigin? = nil,
    severity: Severity = .two, tlp: TrafficLight = .amber, drill: Bool = false,
    knownAt: Moment? = nil,
    restriction: (codename: String, readers: [String])? = nil
  ) {
    self.title = title
    self.playbook = playbook
    self.origin = origin
    self.severity = severity
    self.tlp = tlp
    self.drill = drill
    self.knownAt = knownAt
    self.restriction = restriction
  }

  /// Who declares has the right of a commander, and leads until the command is handed over.
  ///
  /// - Returns: the first events of the incident's own chain.
  public func decide(_ ledger: LedgerState, actor: Actor, now: Moment, incident: IncidentID)
    throws(Refusal) -> [IncidentEvent]
  {
    guard actor.right > .observer else { throw .observersOnlyRead(actor.member) }
    guard actor.right == .commander else { throw .commanderOnly(act: .open, commander: nil) }
    guard !title.isBlank else { throw .needsReason }
    if let knownAt, knownAt > now + Int64(1).minutes { throw .timeInFuture(knownAt) }
    let restricted = try restricted(in: ledger, by: actor.member)
    return [
      .opened(
        IncidentOpened(
          incident: incident, title: title, severity: severity, tlp: tlp,
          drill: drill || ledger.isPractice, knownAt: knownAt, zone: ledger.zone)),
      .playbookApplied(PlaybookApplied(playbook: playbook, origin: origin)),
    ] + (restricted.map { [.restricted($0)] } ?? [])
      + [.dutyAssumed(DutyAssumed(duty: .commander, member: actor.member))]
      + standing(in: ledger, among: restricted?.readers)
  }

  /// Whoever declares may know of it, and whom they name.
  private func restricted(
    in ledger: LedgerState, by member: MemberName
  ) throws(Refusal) -> IncidentRestricted? {
    guard let restriction else { return nil }
    guard !restriction.codename.isBlank else { throw .needsReason }
    var readers = [member]
    let known = ledger.activeMembers.map(\.id)
    for typed in restriction.readers {
      guard let name = MemberName(rawValue: typed), known.contains(name) else {
        throw .notAMember(typed, nearest: nearest(to: typed, in: known.map(\.rawValue)))
      }
      if !readers.contains(name) { readers.append(name) }
    }
    return IncidentRestricted(codename: restriction.codename, readers: readers)
  }

  /// What members take on in every incident, where this one's playbook knows the duty.
  private func standing(in ledger: LedgerState, among readers: [MemberName]?) -> [IncidentEvent] {
    let known = playbook.duties.isEmpty ? Duty.standard : playbook.duties.map(\.id)
    return ledger.activeMembers.filter { member in
      member.right > .observer && readers?.contains(member.id) ?? true
    }.flatMap { member in
      member.standingDuties.filter(known.contains).map { duty in
        .dutyAssumed(DutyAssumed(duty: duty, member: member.id))
      }
    }
  }
}
