/// The wish to declare an incident. It has no state yet, so it decides from the ledger.
public struct OpenIncident: Sendable {
  /// What it is called.
  public var title: LocalizedText
  /// The plan.
  public var playbook: Playbook
  /// How bad it looks.
  public var severity: Severity
  /// How far its record may travel.
  public var tlp: TrafficLight
  /// Whether it is an exercise.
  public var drill: Bool
  /// When any department first knew; nil where nobody has said.
  public var knownAt: Moment?

  /// A declaration.
  public init(
    title: LocalizedText, playbook: Playbook, severity: Severity = .two, tlp: TrafficLight = .amber,
    drill: Bool = false, knownAt: Moment? = nil
  ) {
    self.title = title
    self.playbook = playbook
    self.severity = severity
    self.tlp = tlp
    self.drill = drill
    self.knownAt = knownAt
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
    return [
      .opened(
        IncidentOpened(
          incident: incident, title: title, severity: severity, tlp: tlp,
          drill: drill || ledger.isPractice, knownAt: knownAt, zone: ledger.zone)),
      .playbookApplied(PlaybookApplied(playbook: playbook)),
      .dutyAssumed(DutyAssumed(duty: .commander, member: actor.member)),
    ]
  }
}
