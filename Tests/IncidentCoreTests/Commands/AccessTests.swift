import IncidentCore
import Testing
import WarRoomTestSupport

/// An incident for Alice and Bob alone, and one admin outside of it.
struct AccessTests {
  private let given: Given
  private let admin = Actor(member: .kim, right: .responder, isAdmin: true)

  init() {
    var given = Given()
    given.people = Actor.cast.map(\.member)
    self.given = given.happened(
      .restricted(IncidentRestricted(codename: "heron", readers: [.alice, .bob])), by: .alice)
  }

  /// Who may do what to access. Columns: who leads; a named responder; a named observer; an admin who
  /// is named; an admin who is not. `yes` is recorded, `so` is fulfilled already.
  private static let rights = """
    act        leads    responder observer  named-admin admin
    grant      yes      command   reads     command     command
    grant-so   so       command   reads     command     command
    withdraw   yes      command   reads     command     command
    lift       yes      command   reads     command     command
    lift-again person   yes       reads     yes         yes
    take       so       so        so        so          yes
    """

  @Test(arguments: rights.split(separator: "\n").dropFirst().map(String.init))
  func `rights to access are what the table says`(row: String) throws {
    let cells = row.split(separator: " ").map(String.init)
    let named = given.after(SetAccess(member: "eve", granted: true), by: .alice)
    let withAdmin = named.happened(
      .accessSet(AccessSet(member: .kim, granted: true)), by: .alice)
    let columns: [(Given, Actor)] = [
      (named, .alice), (named, .bob), (named, .eve), (withAdmin, admin), (named, admin),
    ]
    #expect(columns.count == cells.count - 1)
    for ((scene, actor), expected) in zip(columns, cells.dropFirst()) {
      var scene = scene
      if cells[0] == "lift-again" {
        scene = scene.happened(.liftProposed(LiftProposed(reason: "public")), by: .alice)
      }
      let wish: any IncidentCommand =
        switch cells[0] {
        case "grant": SetAccess(member: "dan", granted: true)
        case "grant-so": SetAccess(member: "bob", granted: true)
        case "withdraw": SetAccess(member: "eve", granted: false)
        case "take": TakeAccess(reason: "commander ill")
        default: LiftRestriction(reason: "public now")
        }
      let outcome = scene.when(wish, by: actor)
      let word =
        outcome.refusal.map { Self.words[RefusalKind($0)] ?? "\($0)" }
        ?? (outcome.events?.isEmpty == true ? "so" : "yes")
      #expect(word == expected, "\(cells[0]) by \(actor.member.rawValue)")
    }
  }

  private static let words: [RefusalKind: String] = [
    .observersOnlyRead: "reads", .commanderOnly: "command", .liftNeedsAnotherPerson: "person",
  ]

  @Test func `members are named and no longer named, each once, and never somebody unknown`() {
    let named = given.when(SetAccess(member: "dan", granted: true), by: .alice)
      .then(.accessSet(AccessSet(member: .dan, granted: true)))
    #expect(named.state.restriction?.readers == [.alice, .bob, .dan])
    let without = named.when(SetAccess(member: "bob", granted: false), by: .alice)
      .then(.accessSet(AccessSet(member: .bob, granted: false)))
    #expect(without.state.restriction?.readers == [.alice, .dan])
    given.when(SetAccess(member: "zoe", granted: true), by: .alice)
      .then(refused: .notAMember("zoe", nearest: ["bob", "eve"]))
    // Of those who are not named nobody is suggested: it would say who is.
    given.when(SetAccess(member: "dan", granted: false), by: .alice)
      .then(refused: .notAMember("dan", nearest: []))
  }

  @Test func `who leads stays named`() {
    given.when(SetAccess(member: "alice", granted: false), by: .alice)
      .then(refused: .alreadyHolds(.commander, .alice))
  }

  @Test func `an admin takes access with a reason, and the record says so to everybody in it`() {
    given.when(TakeAccess(reason: " "), by: admin).then(refused: .needsReason)
    given.when(TakeAccess(reason: "curious"), by: .dan).then(refused: .observersOnlyRead(.dan))
    let taken = given.when(TakeAccess(reason: "commander ill"), by: admin)
      .then(
        .accessSet(AccessSet(member: .kim, granted: true, takenBecause: "commander ill")))
    taken.when(TakeAccess(reason: "again"), by: admin).then()
  }

  @Test func `it takes two to open it to all, and nobody once it is open`() {
    let proposed = given.when(LiftRestriction(reason: "public now"), by: .alice)
      .then(.liftProposed(LiftProposed(reason: "public now")))
    proposed.when(LiftRestriction(reason: "again"), by: .alice)
      .then(refused: .liftNeedsAnotherPerson(by: .alice, others: [.bob]))
    let open = proposed.when(LiftRestriction(reason: "agreed"), by: .bob)
      .then(.restrictionLifted(RestrictionLifted(proposedBy: .alice)))
    #expect(open.state.restriction == nil)
    let wishes: [any IncidentCommand] = [
      SetAccess(member: "dan", granted: true), TakeAccess(reason: "x"),
      LiftRestriction(reason: "x"),
    ]
    for wish in wishes {
      #expect(open.when(wish, by: .alice).refusal == .notRestricted)
    }
  }

  @Test func `nobody outside is given a task, a duty or the command, nor named as a checker`() {
    given.when(AssignTask(task: "C-01", to: "dan"), by: .alice)
      .then(refused: .notAMember("dan", nearest: []))
    given.when(AssumeDuty(duty: "legal", member: "dan"), by: .alice)
      .then(refused: .notAMember("dan", nearest: []))
    given.when(OfferHandover(to: "dan"), by: .alice)
      .then(refused: .notAMember("dan", nearest: []))
    let done = given.happened(.checkRequested(CheckRequested(task: "C-02")), by: .bob)
    #expect(
      done.when(CheckTask(task: "C-02", passed: true), by: .bob).refusal
        == .checkNeedsAnotherPerson("C-02", doer: .bob, others: [.alice]))
    #expect(given.state.roster(of: Actor.roster) == [.alice, .bob])
  }

  @Test func `the room without it is what an outsider sees`() {
    let ledger = GivenLedger()
      .happened(
        .incidentRegistered(
          IncidentRegistered(
            incident: IncidentID(rawValue: "IR-2026-BCDFG"), chain: 5_000_000,
            title: LocalizedText(en: "heron"), drill: false))
      )
      .happened(
        .incidentReadersNoted(
          IncidentReadersNoted(
            incident: IncidentID(rawValue: "IR-2026-BCDFG"), readers: [.alice, .bob], title: nil))
      ).ledger
    #expect(ledger.seen(by: .bob).incidents.count == 1)
    #expect(ledger.seen(by: .dan).incidents.isEmpty)
    #expect(ledger.seen(by: .dan).nextIncident(year: 2026).id.rawValue == "IR-2026-001")
  }
}
