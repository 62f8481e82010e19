/// Something that happened to the room itself: its members and which incidents it holds.
///
/// Storage names and fields are frozen, as for `IncidentEvent`.
public enum LedgerEvent: Hashable, Sendable {
  case roomFounded(RoomFounded)
  case memberAdmitted(MemberAdmitted)
  case rightSet(RightSet)
  case memberReadmitted(MemberReadmitted)
  case memberRevoked(MemberRevoked)
  case adminSet(AdminSet)
  case exportRightSet(ExportRightSet)
  case standingDutiesSet(StandingDutiesSet)
  case memberKeyAdded(MemberKeyAdded)
  case memberKeyRemoved(MemberKeyRemoved)
  case incidentRegistered(IncidentRegistered)
  case incidentStatusNoted(IncidentStatusNoted)
  case incidentReadersNoted(IncidentReadersNoted)
  case recordExported(RecordExported)
  case settingSet(SettingSet)
  case headSealed(HeadSealed)
  /// Recorded by a newer version.
  case unknown(type: String)
}

/// The room came to be.
public struct RoomFounded: Hashable, Codable, Sendable {
  /// Whether it is for practice: anybody may act as anybody there, and everything says DRILL.
  public var practice: Bool
  /// The zone of the clocks on its wall.
  public var zone: Zone

  /// A founding.
  public init(practice: Bool, zone: Zone) {
    self.practice = practice
    self.zone = zone
  }
}

/// A person became a member.
public struct MemberAdmitted: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// The name people use.
  public var name: String?
  /// What the member may do.
  public var right: Right
  /// Whether the member manages members.
  public var admin: Bool

  /// An admission.
  public init(member: MemberName, name: String? = nil, right: Right, admin: Bool = false) {
    self.member = member
    self.name = name
    self.right = right
    self.admin = admin
  }
}

/// What a member may do changed.
public struct RightSet: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// The right from now on.
  public var right: Right

  /// A change of right.
  public init(member: MemberName, right: Right) {
    self.member = member
    self.right = right
  }
}

/// An incident got its own chain, so that a whole incident cannot disappear unseen.
public struct IncidentRegistered: Hashable, Codable, Sendable {
  /// The incident.
  public var incident: IncidentID
  /// The number of its chain in the store, from 1.
  public var chain: Int64
  /// What it is called.
  public var title: LocalizedText
  /// Whether it is an exercise.
  public var drill: Bool

  /// A registration.
  public init(incident: IncidentID, chain: Int64, title: LocalizedText, drill: Bool) {
    self.incident = incident
    self.chain = chain
    self.title = title
    self.drill = drill
  }
}

/// An incident was closed or opened again.
public struct IncidentStatusNoted: Hashable, Codable, Sendable {
  /// The incident.
  public var incident: IncidentID
  /// Whether its response is over.
  public var closed: Bool

  /// A status.
  public init(incident: IncidentID, closed: Bool) {
    self.incident = incident
    self.closed = closed
  }
}

/// Who may know of an incident changed.
public struct IncidentReadersNoted: Hashable, Codable, Sendable {
  /// The incident.
  public var incident: IncidentID
  /// Everybody who may; absent where the whole room may.
  public var readers: [MemberName]?
  /// What it is called from now on, where that changed with it.
  public var title: LocalizedText?

  /// A list of readers.
  public init(incident: IncidentID, readers: [MemberName]?, title: LocalizedText? = nil) {
    self.incident = incident
    self.readers = readers
    self.title = title
  }
}

/// Something left the room.
public struct RecordExported: Hashable, Codable, Sendable {
  /// The incident whose record it was; absent for the whole room.
  public var incident: IncidentID?
  /// Such as `timeline md`.
  public var format: String
  /// Entry number of the newest entry in it.
  public var through: Int64
  /// What was asked for besides, such as `tlp amber` and `blameless`; absent where it was nothing.
  public var options: [String]?
  /// Entries that were left out for their marks.
  public var leftOut: Int?
  /// SHA-256 of the file, 64 hexadecimal digits; absent where it went to standard output, or holds
  /// this very note.
  public var sha256: String?
  /// `SHA256:…` of the key that signed the file.
  public var signedBy: String?

  /// An export.
  public init(
    incident: IncidentID?, format: String, through: Int64, options: [String] = [],
    leftOut: Int? = nil
  ) {
    self.incident = incident
    self.format = format
    self.through = through
    self.options = options.isEmpty ? nil : options
    self.leftOut = leftOut
  }
}

/// A setting of the room was changed.
public struct SettingSet: Hashable, Codable, Sendable {
  /// The name of the setting, which a newer version may know and this one not.
  public var setting: String
  /// What it is from now on.
  public var value: String

  /// A change.
  public init(setting: String, value: String) {
    self.setting = setting
    self.value = value
  }
}

/// An event of the room's own chain.
public typealias LedgerRecord = Recorded<LedgerEvent>
