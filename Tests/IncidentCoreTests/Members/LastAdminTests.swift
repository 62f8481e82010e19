import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `the last admin neither leaves nor steps down`() {
  let room = GivenLedger()
  #expect(room.refusal(of: RevokeMember(member: "alice")) == .lastAdmin(.alice))
  #expect(room.refusal(of: SetAdmin(member: "alice", admin: false)) == .lastAdmin(.alice))
  let two = room.after(SetAdmin(member: "kim", admin: true))
  #expect(two.refusal(of: RevokeMember(member: "alice")) == nil)
  let one = two.after(SetAdmin(member: "alice", admin: false))
  #expect(one.ledger.admins == [.kim])
  #expect(one.refusal(of: RevokeMember(member: "kim"), by: .kim) == .lastAdmin(.kim))
}

@Test(arguments: UInt64(0)..<60)
func `whatever people try, the room keeps an admin, and every key one owner`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var room = GivenLedger()
  for _ in 0..<120 {
    let wish = random.wish()
    let member = random.pick(Actor.cast).member
    if room.refusal(of: wish, by: member) == nil { room = room.after(wish, by: member) }

    #expect(!room.ledger.admins.isEmpty)
    let keys = room.ledger.members.flatMap(\.keys)
    #expect(Set(keys.map(\.id)).count == keys.count)
    let active = room.ledger.members.flatMap(\.activeKeys)
    #expect(Set(active.map(\.publicKey)).count == active.count)
    for member in room.ledger.members where !member.isActive {
      #expect(member.activeKeys.isEmpty && !member.isAdmin && !member.mayExport)
    }
  }
  for key in SampleKey.all {
    let owners = room.ledger.members.filter { $0.keys.contains { $0.publicKey == key } }
    #expect(owners.count <= 1)
  }
}

extension SeededGenerator {
  /// Something somebody might ask of the room.
  fileprivate mutating func wish() -> any LedgerCommand {
    let member = pick(Actor.cast).member.rawValue
    let truth = next() % 2 == 0
    let right = pick(Right.allCases)
    let keys = [NamedKey(pick(SampleKey.all))]
    switch next() % 8 {
    case 0: return RevokeMember(member: member)
    case 1: return ReadmitMember(member: member, right: right, keys: keys)
    case 2, 3: return SetAdmin(member: member, admin: truth)
    case 4: return SetRight(member: member, right: right)
    case 5: return SetExportRight(member: member, granted: truth)
    case 6: return AddKeys(member: member, keys: keys)
    default: return RemoveKey(key: "k\(next() % 9 + 1)")
    }
  }
}
