public import IncidentCore

/// The cases of `LedgerRefusal`; see `RefusalKind`.
public enum LedgerRefusalKind: String, CaseIterable, Sendable {
  case adminsOnly, revoked, noExportRight, lastAdmin
  case noSuchMember, notRevoked, alreadyMember, nameRetired, looksLike, noVisibleName, notStanding
  case badKey, keyInUse, keyTwice, noSuchKey, keyRemoved
  case noSuchSetting, badSetting

  /// The kind of `refusal`.
  public init(_ refusal: LedgerRefusal) {
    switch refusal {
    case .adminsOnly: self = .adminsOnly
    case .revoked: self = .revoked
    case .noExportRight: self = .noExportRight
    case .lastAdmin: self = .lastAdmin
    case .noSuchMember: self = .noSuchMember
    case .notRevoked: self = .notRevoked
    case .alreadyMember: self = .alreadyMember
    case .nameRetired: self = .nameRetired
    case .looksLike: self = .looksLike
    case .noVisibleName: self = .noVisibleName
    case .notStanding: self = .notStanding
    case .badKey: self = .badKey
    case .keyInUse: self = .keyInUse
    case .keyTwice: self = .keyTwice
    case .noSuchKey: self = .noSuchKey
    case .keyRemoved: self = .keyRemoved
    case .noSuchSetting: self = .noSuchSetting
    case .badSetting: self = .badSetting
    }
  }

  /// One refusal of this kind.
  public var example: LedgerRefusal {
    let at = Moment.declared
    let key = KeyID(number: 3)
    return switch self {
    case .adminsOnly: .adminsOnly(admins: [.alice, .kim])
    case .revoked: .revoked(.bob, by: .alice, at: at)
    case .noExportRight: .noExportRight(.bob, holders: [.chie], admins: [.alice])
    case .lastAdmin: .lastAdmin(.alice)
    case .noSuchMember: .noSuchMember("bop", nearest: ["bob"])
    case .notRevoked: .notRevoked(.bob)
    case .alreadyMember: .alreadyMember(.bob)
    case .nameRetired: .nameRetired(.bob, at: at)
    case .looksLike: .looksLike("b0b", .bob)
    case .noVisibleName: .noVisibleName
    case .notStanding: .notStanding("forensic", nearest: ["forensics"])
    case .badKey: .badKey(.tooShort(bits: 2048))
    case .keyInUse: .keyInUse(by: .bob, key)
    case .keyTwice: .keyTwice
    case .noSuchKey: .noSuchKey("k33", nearest: ["k3"])
    case .keyRemoved: .keyRemoved(key, of: .bob, at: at)
    case .noSuchSetting: .noSuchSetting("idle", nearest: ["idle-lock"])
    case .badSetting: .badSetting(.idleLock, value: "5s")
    }
  }
}
