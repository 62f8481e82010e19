internal import IncidentCore

extension LedgerRefusal {
  /// The stable name of the rule, for scripts.
  var rule: String {
    switch self {
    case .adminsOnly: "admins-only"
    case .revoked: "revoked"
    case .noExportRight: "no-export-right"
    case .lastAdmin: "last-admin"
    case .noSuchMember: "no-such-member"
    case .notRevoked: "not-revoked"
    case .alreadyMember: "already-a-member"
    case .nameRetired: "name-retired"
    case .looksLike: "looks-like-another"
    case .noVisibleName: "no-visible-name"
    case .notStanding: "no-standing-duty"
    case .badKey(let problem): problem.rule
    case .keyInUse: "key-in-use"
    case .keyTwice: "key-twice"
    case .noSuchKey: "no-such-key"
    case .keyRemoved: "key-removed"
    case .noSuchSetting: "no-such-setting"
    case .badSetting: "bad-setting"
    }
  }
}

extension KeyProblem {
  /// The stable name of the rule, for scripts.
  fileprivate var rule: String {
    switch self {
    case .empty: "no-key"
    case .isPrivate: "private-key"
    case .severalLines: "several-lines"
    case .hasOptions: "key-options"
    case .type: "key-type"
    case .tooShort: "key-too-short"
    case .damaged: "key-damaged"
    }
  }
}
