import IncidentCore
import Testing
import WarRoomTestSupport

private let zoe = MemberName(stored: "zoe")
private let room = GivenLedger()

@Test func `a person comes in with name, right, duties and keys in one act`() throws {
  let events = try room.decide(
    AdmitMember(
      member: zoe, name: "Zoe Abe", right: .responder, mayExport: true,
      duties: [.legal, .forensics, .legal],
      keys: [NamedKey(SampleKey.ed25519, label: "laptop"), NamedKey(SampleKey.another)]))
  expectSame(
    events,
    [
      .memberAdmitted(MemberAdmitted(member: zoe, name: "Zoe Abe", right: .responder)),
      .exportRightSet(ExportRightSet(member: zoe, granted: true)),
      .standingDutiesSet(StandingDutiesSet(member: zoe, duties: [.forensics, .legal])),
      .memberKeyAdded(
        MemberKeyAdded(
          member: zoe, key: KeyID(number: 1), publicKey: SampleKey.ed25519, label: "laptop")),
      .memberKeyAdded(
        MemberKeyAdded(member: zoe, key: KeyID(number: 2), publicKey: SampleKey.another)),
    ])
}

@Test func `only admins change who belongs to the room, and each hears who they are`() {
  let wishes: [any LedgerCommand] = [
    AdmitMember(member: zoe, right: .observer), RevokeMember(member: "bob"),
    ReadmitMember(member: "bob", right: .observer), SetRight(member: "bob", right: .commander),
    SetAdmin(member: "bob", admin: true), SetExportRight(member: "bob", granted: true),
    SetStandingDuties(member: "bob", duties: [.legal]),
    AddKeys(member: "bob", keys: [NamedKey(SampleKey.ed25519)]), RemoveKey(key: "k1"),
  ]
  for wish in wishes {
    for actor in Actor.cast where actor.member != .alice {
      #expect(room.refusal(of: wish, by: actor.member) == .adminsOnly(admins: [.alice]))
    }
    #expect(room.refusal(of: wish, by: zoe) == .noSuchMember("zoe", nearest: ["bob", "eve"]))
    let left = room.after(RevokeMember(member: "kim"))
    let refusal = left.refusal(of: wish, by: .kim)
    #expect(refusal == .revoked(.kim, by: .alice, at: room.now))
  }
}

@Test func `a name belongs to one person for ever`() {
  let taken = AdmitMember(member: .bob, right: .observer)
  #expect(room.refusal(of: taken) == .alreadyMember(.bob))
  let left = room.after(RevokeMember(member: "bob", reason: "left the company"))
  #expect(left.refusal(of: taken) == .nameRetired(.bob, at: room.now))
  #expect(left.ledger.roster == [.alice, .chie, .dan, .kim])
}

@Test(arguments: [
  ("b0b", "bob"), ("a1ice", "alice"), ("dam", "darn"), ("vvill", "will"), ("bob-", "bob"),
  ("b-ob", "bob"), ("it--ops", "it-ops"),
])
func `a handle that looks like another is refused`(typed: String, known: String) throws {
  let member = MemberName(stored: known)
  let given = room.happened(.memberAdmitted(MemberAdmitted(member: member, right: .observer)))
  let twin = AdmitMember(member: try #require(MemberName(rawValue: typed)), right: .observer)
  #expect(given.refusal(of: twin) == .looksLike(typed, member))
}

@Test(arguments: [
  "Chie Sato", "chie sato", "CHIE  SATO", "Сhie Ѕаtо", "Chie\u{200B} Sato", "Ｃｈｉｅ　Ｓａｔｏ",
  "Ch\u{456}e Sato",
  "ChieSat0", "alice", "a1ice", "佐藤エミ", "佐藤工三", "佐藤 エミ",
])
func `a display name that looks like somebody else's is refused, also of one who left`(
  name: String
) {
  let given =
    room.after(AdmitMember(member: zoe, name: "Chie Sato", right: .observer))
    .after(RevokeMember(member: "zoe"))
    .after(AdmitMember(member: MemberName(stored: "emi"), name: "佐藤エミ", right: .observer))
  let twin = AdmitMember(member: MemberName(stored: "yumi"), name: name, right: .observer)
  let refusal = given.refusal(of: twin)
  if name == "佐藤工三" {
    // エ and 工 are one to the eye; ミ and 三 are not.
    #expect(refusal == nil)
  } else {
    guard case .looksLike(name, _) = refusal else {
      Issue.record("\(name): \(String(describing: refusal))")
      return
    }
  }
}

@Test func `a name of which nothing can be seen is refused`() {
  let ghost = AdmitMember(member: zoe, name: " \u{200B}\u{2060}", right: .observer)
  #expect(room.refusal(of: ghost) == .noVisibleName)
}

@Test func `the command is no standing duty, and neither is a word nobody knows`() {
  for (duty, nearest) in [("commander", []), ("forensic", ["forensics"])] {
    let wish = SetStandingDuties(member: "bob", duties: [Duty(rawValue: duty)])
    #expect(room.refusal(of: wish) == .notStanding(duty, nearest: nearest))
  }
}

@Test func `whoever left comes back by an act of its own, with nothing but the name`() {
  let left =
    room.after(SetExportRight(member: "bob", granted: true))
    .after(SetAdmin(member: "bob", admin: true))
    .after(SetStandingDuties(member: "bob", duties: [.legal]))
    .after(AddKeys(member: "bob", keys: [NamedKey(SampleKey.ed25519)]))
    .after(RevokeMember(member: "bob"))
  #expect(left.ledger.member(.bob)?.activeKeys == [])
  #expect(room.refusal(of: ReadmitMember(member: "bob", right: .observer)) == .notRevoked(.bob))

  let back = left.after(
    ReadmitMember(member: "bob", right: .responder, keys: [NamedKey(SampleKey.ed25519)]))
  let bob = back.ledger.member(.bob)
  #expect(bob?.isActive == true && bob?.right == .responder)
  #expect(bob?.isAdmin == false && bob?.mayExport == false && bob?.standingDuties == [])
  // The same key is his again, under a name that was never given.
  #expect(bob?.activeKeys.map(\.id) == [KeyID(number: 2)])
}

@Test func `into a room for practice anybody walks, once`() throws {
  let practice = GivenLedger(practice: true)
  let wish = AdmitMember(member: zoe, right: .responder)
  #expect(try practice.decide(wish, by: zoe).count == 1)
  #expect(try practice.after(wish, by: zoe).decide(wish, by: zoe).isEmpty)
}
