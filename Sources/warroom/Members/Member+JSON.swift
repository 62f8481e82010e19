internal import EventLog
internal import IncidentCore
internal import IncidentReports

extension LedgerState.Member {
  /// The member as JSON, documented in docs/command-line.md.
  var json: JSON {
    .object([
      "member": .text(id.rawValue), "name": name.map { .text($0) },
      "right": .text(right.rawValue), "admin": .truth(isAdmin), "export": .truth(mayExport),
      "duties": .list(standingDuties.map { .text($0.rawValue) }),
      "keys": .list(keys.map { $0.json(of: id) }),
      "admitted": admitted.json, "revoked": revoked?.json,
    ])
  }
}

extension LedgerState.Key {
  /// The key as JSON; never more of it than what everybody may see.
  func json(of member: MemberName) -> JSON {
    .object([
      "key": .text(id.rawValue), "member": .text(member.rawValue),
      "type": .text(publicKey.type.rawValue), "fingerprint": .text(publicKey.fingerprint),
      "label": label.map { .text($0) }, "added": added.json, "removed": removed?.json,
    ])
  }
}

extension LedgerState.Signed {
  /// `{"at":…,"by":…}`.
  fileprivate var json: JSON { .object(["at": .time(at), "by": .text(by.rawValue)]) }
}
