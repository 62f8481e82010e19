extension LedgerState {
  /// The member called `id`; also one who was shut out.
  public func member(_ id: MemberName) -> Member? { members.first { $0.id == id } }

  /// Everybody who belongs to the room now, in the order they came.
  public var activeMembers: [Member] { members.filter(\.isActive) }

  /// Everybody who may write.
  public var roster: [MemberName] { activeMembers.filter { $0.right > .observer }.map(\.id) }

  /// Who takes which duty on in every incident, of those who may write.
  public var standing: [Duty: [MemberName]] {
    activeMembers.filter { $0.right > .observer }.reduce(into: [:]) { standing, member in
      for duty in member.standingDuties { standing[duty, default: []].append(member.id) }
    }
  }

  /// Everybody who manages members.
  public var admins: [MemberName] { activeMembers.filter(\.isAdmin).map(\.id) }

  /// The key called `id` and whose it is; also one that was taken away.
  public func key(_ id: KeyID) -> (member: Member, key: Key)? {
    for member in members {
      if let key = member.keys.first(where: { $0.id == id }) { return (member, key) }
    }
    return nil
  }

  /// Every appearance of `publicKey`, with whose it is or was.
  func bearers(of publicKey: PublicKey) -> [(member: Member, key: Key)] {
    members.flatMap { member in
      member.keys.filter { $0.publicKey == publicKey }.map { (member, $0) }
    }
  }

  /// The name of the next key: names are never given twice.
  var nextKeyNumber: Int { (members.flatMap(\.keys).map(\.id.number).max() ?? 0) + 1 }

  /// Takes in what happened to a member. Total, as `apply`.
  mutating func applyToMember(_ event: LedgerEvent, _ stamp: Stamp) {
    let signed = Signed(stamp)
    switch event {
    case .memberAdmitted(let event):
      guard member(event.member) == nil else { return }
      members.append(
        Member(
          id: event.member, name: event.name, right: event.right, isAdmin: event.admin,
          admitted: signed))
    case .memberReadmitted(let event):
      change(event.member) {
        $0.right = event.right
        $0.admitted = signed
        $0.revoked = nil
      }
    case .memberRevoked(let event): change(event.member) { $0.shutOut(signed) }
    case .rightSet(let event): change(event.member) { $0.right = event.right }
    case .adminSet(let event): change(event.member) { $0.isAdmin = event.admin }
    case .exportRightSet(let event): change(event.member) { $0.mayExport = event.granted }
    case .standingDutiesSet(let event):
      change(event.member) { $0.standingDuties = event.duties }
    case .memberKeyAdded(let event):
      let publicKey = PublicKey(type: event.type, base64: event.base64)
      change(event.member) {
        $0.keys.append(
          Key(id: event.key, publicKey: publicKey, label: event.label, added: signed))
      }
    case .memberKeyRemoved(let event):
      change(event.member) { $0.remove(event.key, signed) }
    default: break
    }
  }

  private mutating func change(_ id: MemberName, _ change: (inout Member) -> Void) {
    guard let position = members.firstIndex(where: { $0.id == id }) else { return }
    change(&members[position])
  }
}

extension LedgerState.Member {
  /// Whoever is shut out loses everything but their name: a return begins with nothing.
  fileprivate mutating func shutOut(_ signed: LedgerState.Signed) {
    revoked = signed
    isAdmin = false
    mayExport = false
    standingDuties = []
    for key in keys { remove(key.id, signed) }
  }

  fileprivate mutating func remove(_ key: KeyID, _ signed: LedgerState.Signed) {
    guard let position = keys.firstIndex(where: { $0.id == key && $0.isActive }) else { return }
    keys[position].removed = signed
  }
}
