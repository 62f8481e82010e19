import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Evidence, custody, scope and measures on several screens at once.
struct EvidenceViewTests {
  let room: ScreenRoom
  let bob: TestScreen
  let dan: TestScreen

  init() throws {
    room = try ScreenRoom()
    bob = try room.sit(.bob, width: 120, height: 36)
    dan = try room.sit(.dan)
  }

  @Test func `e registers, a hands over, the receiver is told and confirms`() throws {
    bob.act(.evidenceRegister)
    bob.press("e")
    bob.type("disk of host-17")
    bob.press("enter")
    #expect(try room.state.evidence.item(1)?.holder == Custodian(.bob))
    bob.press("a")
    bob.type("dan")
    bob.press("enter")
    bob.type("in room 3")
    bob.press("enter")
    #expect(bob.lines.joined().contains("-> dan, open"))
    #expect(dan.status.contains("bob hands you EV-01"))
    dan.act(.inbox)
    dan.press("enter")
    #expect(dan.state.view == .evidence(1))
    dan.press("+")
    dan.type("4711")
    dan.press("enter")
    #expect(try room.state.evidence.item(1)?.holder == Custodian(.dan))
    dan.press("G")
    #expect(dan.lines.joined(separator: " ").contains("confirmed by both"))
    dan.press("esc")
    #expect(dan.state.view == .list(.evidence))
  }

  @Test func `what cannot be done is said before anything is typed`() throws {
    try room.act(
      RegisterEvidence(EvidenceDescription(kind: .image, what: "disk")), as: .bob)
    dan.act(.evidenceRegister)
    dan.press("a")
    #expect(dan.status.contains("held by bob"))
    dan.press("+")
    #expect(dan.status.contains("Nobody is handing"))
    dan.press("c")
    #expect(dan.status.contains("commander"))
    dan.press("x")
    #expect(dan.status.contains("commander"))
  }

  @Test func `to somebody outside it asks with the consequence named`() throws {
    try room.act(
      RegisterEvidence(EvidenceDescription(kind: .image, what: "disk")), as: .bob)
    bob.act(.evidenceRegister)
    bob.press("a tab")
    bob.press("ctrl-u down")
    bob.type("seized")
    bob.press("down down down")
    bob.type("Insp. Sato")
    bob.press("down")
    bob.type("Ono")
    bob.press("enter")
    #expect(bob.lines.joined().contains("leaves the house"))
    #expect(try room.state.evidence.item(1)?.holder == Custodian(.bob))
    bob.press("y")
    #expect(try room.state.evidence.item(1)?.holder == Custodian(outside: "Insp. Sato"))
  }

  @Test func `scope and measures are entered, changed and taken back by key`() throws {
    dan.act(.scope)
    dan.press("s enter")
    dan.type("web01")
    dan.press("enter")
    #expect(try room.state.scope.item(1)?.name == "web01")
    dan.press("p")
    dan.type("block egress")
    dan.press("enter")
    #expect(try room.state.scope.measure(1)?.said.what == "block egress")
    dan.press("j + enter")
    #expect(dan.lines.contains { $0.contains("CM-01") && $0.contains("in effect") })
    dan.press("r enter")
    #expect(dan.lines.contains { $0.contains("CM-01") && $0.contains("taken back") })
    dan.press("u")
    #expect(dan.lines.contains { $0.contains("CM-01") && $0.contains("in effect") })
    dan.press("g enter")
    #expect(dan.lines.joined().contains("Change SC-01"))
  }
}

extension GoldenScreenTests {
  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `evidence, custody, scope and measures look as they did`(
    size: (Int, Int), language: Language
  ) throws {
    let room = try ScreenRoom()
    let screen = try room.sit(.dan, width: size.0, height: size.1, language: language)
    try RegisterStory.tell(room)
    let end = "\(size.0)x\(size.1)-\(language.rawValue).txt"
    screen.act(.evidenceRegister)
    try expectGolden("evidence-\(end)", screen.lines)
    screen.press("enter")
    try expectGolden("evidence-detail-\(end)", screen.lines)
    screen.press("esc a")
    try expectGolden("evidence-give-\(end)", screen.lines)
    screen.press("esc")
    screen.act(.scope)
    try expectGolden("scope-\(end)", screen.lines)
  }
}

/// A log, a disk and a note in several hands, one system that is hit, and what was done about it.
private enum RegisterStory {
  static func tell(_ room: ScreenRoom) throws {
    try room.act(
      RegisterEvidence(
        EvidenceDescription(
          kind: .log, what: "vpn.log", source: "fw1", storage: "safe 3 / 金庫3",
          clockOffset: Int64(192).seconds, seal: "4711"),
        bytes: EvidenceBytes(
          file: "vpn.log", size: 2_400_000, sha256: String(repeating: "9f86d081", count: 8)),
        task: "C-03"), as: .bob)
    try room.act(
      OfferCustody(
        evidence: "EV-01", to: .member("dan"), reason: "handed over / 手渡し", place: "room 3",
        seal: "4711"), as: .bob)
    try room.act(AnswerCustody(evidence: "EV-01", accepted: true, seal: "4717"), as: .dan)
    try room.act(
      RegisterEvidence(EvidenceDescription(kind: .image, what: "disk of host-17 / 端末17のディスク")),
      as: .chie)
    try room.act(
      OfferCustody(evidence: "EV-02", to: .member("dan"), reason: "to image it"), as: .chie)
    try room.act(
      RegisterEvidence(EvidenceDescription(kind: .note, what: "call of 09:02")), as: .bob)
    try room.act(VoidEvidence(evidence: "EV-03", reason: "twice"), as: .bob)
    try room.act(
      SetScopeItem(kind: .system, name: "web01", status: .affected, note: "web shell found"),
      as: .bob)
    try room.act(SetScopeItem(kind: .account, name: "svc-backup", note: "深夜のログイン"), as: .chie)
    try room.act(
      SetMeasure(
        what: "block egress", place: "fw1", item: "web01", undoBy: room.now + Int64(2).hours,
        effective: room.now), as: .bob)
    try room.act(SetMeasure(what: "isolate host-17", requestedBy: "sato"), as: .bob)
    room.wait(Int64(3).hours)
  }
}
