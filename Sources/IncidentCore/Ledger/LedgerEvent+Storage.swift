extension LedgerEvent: RecordedEvent {
  /// The storage name.
  public var type: String {
    switch self {
    case .roomFounded: "room-founded"
    case .memberAdmitted: "member-admitted"
    case .rightSet: "right-set"
    case .memberReadmitted: "member-readmitted"
    case .memberRevoked: "member-revoked"
    case .adminSet: "admin-set"
    case .exportRightSet: "export-right-set"
    case .standingDutiesSet: "standing-duties-set"
    case .memberKeyAdded: "member-key-added"
    case .memberKeyRemoved: "member-key-removed"
    case .incidentRegistered: "incident-registered"
    case .incidentStatusNoted: "incident-status-noted"
    case .incidentReadersNoted: "incident-readers-noted"
    case .recordExported: "record-exported"
    case .settingSet: "setting-set"
    case .headSealed: "head-sealed"
    case .unknown(let type): type
    }
  }

  /// Reads the event stored under `type`; a name or fields that this version does not know become
  /// `.unknown`.
  public init(type: String, data: () throws -> any Decoder) {
    self = (try? LedgerEvent(reading: type, data)) ?? .unknown(type: type)
  }

  private init(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "room-founded": self = .roomFounded(try RoomFounded(from: data()))
    case "member-admitted": self = .memberAdmitted(try MemberAdmitted(from: data()))
    case "right-set": self = .rightSet(try RightSet(from: data()))
    case "member-readmitted": self = .memberReadmitted(try MemberReadmitted(from: data()))
    case "member-revoked": self = .memberRevoked(try MemberRevoked(from: data()))
    case "admin-set": self = .adminSet(try AdminSet(from: data()))
    case "export-right-set": self = .exportRightSet(try ExportRightSet(from: data()))
    case "standing-duties-set": self = .standingDutiesSet(try StandingDutiesSet(from: data()))
    case "member-key-added": self = .memberKeyAdded(try MemberKeyAdded(from: data()))
    case "member-key-removed": self = .memberKeyRemoved(try MemberKeyRemoved(from: data()))
    case "incident-registered": self = .incidentRegistered(try IncidentRegistered(from: data()))
    case "incident-status-noted":
      self = .incidentStatusNoted(try IncidentStatusNoted(from: data()))
    case "incident-readers-noted":
      self = .incidentReadersNoted(try IncidentReadersNoted(from: data()))
    case "record-exported": self = .recordExported(try RecordExported(from: data()))
    case "setting-set": self = .settingSet(try SettingSet(from: data()))
    case "head-sealed": self = .headSealed(try HeadSealed(from: data()))
    default: self = .unknown(type: type)
    }
  }

  /// Writes the fields of the event.
  public func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .roomFounded(let data): try data.encode(to: encoder)
    case .memberAdmitted(let data): try data.encode(to: encoder)
    case .rightSet(let data): try data.encode(to: encoder)
    case .memberReadmitted(let data): try data.encode(to: encoder)
    case .memberRevoked(let data): try data.encode(to: encoder)
    case .adminSet(let data): try data.encode(to: encoder)
    case .exportRightSet(let data): try data.encode(to: encoder)
    case .standingDutiesSet(let data): try data.encode(to: encoder)
    case .memberKeyAdded(let data): try data.encode(to: encoder)
    case .memberKeyRemoved(let data): try data.encode(to: encoder)
    case .incidentRegistered(let data): try data.encode(to: encoder)
    case .incidentStatusNoted(let data): try data.encode(to: encoder)
    case .incidentReadersNoted(let data): try data.encode(to: encoder)
    case .recordExported(let data): try data.encode(to: encoder)
    case .settingSet(let data): try data.encode(to: encoder)
    case .headSealed(let data): try data.encode(to: encoder)
    case .unknown: break
    }
  }
}
