public import IncidentCore

/// The cases of `LedgerEvent` that can be recorded, by storage name; see `IncidentEventKind`.
public enum LedgerEventKind: String, CaseIterable, Sendable {
  case roomFounded = "room-founded"
  case memberAdmitted = "member-admitted"
  case rightSet = "right-set"
  case memberReadmitted = "member-readmitted"
  case memberRevoked = "member-revoked"
  case adminSet = "admin-set"
  case exportRightSet = "export-right-set"
  case standingDutiesSet = "standing-duties-set"
  case memberKeyAdded = "member-key-added"
  case memberKeyRemoved = "member-key-removed"
  case incidentRegistered = "incident-registered"
  case incidentStatusNoted = "incident-status-noted"
  case incidentReadersNoted = "incident-readers-noted"
  case recordExported = "record-exported"
  case settingSet = "setting-set"
  case headSealed = "head-sealed"

  /// The kind of `event`; nil for one of a newer version.
  public init?(_ event: LedgerEvent) {
    switch event {
    case .roomFounded: self = .roomFounded
    case .memberAdmitted: self = .memberAdmitted
    case .rightSet: self = .rightSet
    case .memberReadmitted: self = .memberReadmitted
    case .memberRevoked: self = .memberRevoked
    case .adminSet: self = .adminSet
    case .exportRightSet: self = .exportRightSet
    case .standingDutiesSet: self = .standingDutiesSet
    case .memberKeyAdded: self = .memberKeyAdded
    case .memberKeyRemoved: self = .memberKeyRemoved
    case .incidentRegistered: self = .incidentRegistered
    case .incidentStatusNoted: self = .incidentStatusNoted
    case .incidentReadersNoted: self = .incidentReadersNoted
    case .recordExported: self = .recordExported
    case .settingSet: self = .settingSet
    case .headSealed: self = .headSealed
    case .unknown: return nil
    }
  }

  /// One event of this kind with every field filled in.
  public var example: LedgerEvent {
    let incident = IncidentID(year: 2026, number: 4)
    return switch self {
    case .roomFounded: .roomFounded(RoomFounded(practice: true, zone: .tokyo))
    case .memberAdmitted:
      .memberAdmitted(
        MemberAdmitted(member: .bob, name: "Bob Sato", right: .responder, admin: true))
    case .rightSet: .rightSet(RightSet(member: .bob, right: .observer))
    case .memberReadmitted:
      .memberReadmitted(MemberReadmitted(member: .bob, right: .observer))
    case .memberRevoked: .memberRevoked(MemberRevoked(member: .bob, reason: "left"))
    case .adminSet: .adminSet(AdminSet(member: .bob, admin: true))
    case .exportRightSet: .exportRightSet(ExportRightSet(member: .bob, granted: true))
    case .standingDutiesSet:
      .standingDutiesSet(StandingDutiesSet(member: .bob, duties: [.forensics, .legal]))
    case .memberKeyAdded:
      .memberKeyAdded(
        MemberKeyAdded(
          member: .bob, key: KeyID(number: 3), publicKey: SampleKey.ed25519, label: "laptop"))
    case .memberKeyRemoved:
      .memberKeyRemoved(MemberKeyRemoved(member: .bob, key: KeyID(number: 3)))
    case .incidentRegistered:
      .incidentRegistered(
        IncidentRegistered(
          incident: incident, chain: 1, title: LocalizedText(en: "Leak", ja: "流出"), drill: true))
    case .incidentStatusNoted:
      .incidentStatusNoted(IncidentStatusNoted(incident: incident, closed: true))
    case .incidentReadersNoted:
      .incidentReadersNoted(
        IncidentReadersNoted(
          incident: incident, readers: [.alice], title: LocalizedText(en: "heron")))
    case .recordExported:
      .recordExported(RecordExported(incident: incident, format: "timeline md", through: 42))
    case .settingSet: .settingSet(SettingSet(setting: "idle-lock", value: "10m"))
    case .headSealed:
      .headSealed(
        HeadSealed(
          incident: incident,
          heads: [HeadSealed.End(chain: 1, seq: 42, hash: String(repeating: "0f", count: 32))],
          key: "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", member: KeyID(number: 3),
          signature:
            "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n"))
    }
  }
}
