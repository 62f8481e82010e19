import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The people view: who is here, on what, with how much to do; duties and the command from there.
struct PeopleTests {
  let room: ScreenRoom
  let alice: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice, width: 120)
    alice.act(.people)
  }

  @Test func `a colleague is seen at the task they have open, and gone when they leave`() throws {
    let bob = try room.sit(.bob)
    #expect(line(of: "bob").contains("here 12:44"))
    bob.select("C-03")
    #expect(!line(of: "bob").contains("C-03"))
    bob.press("enter")
    #expect(line(of: "bob").contains("here 12:44 C-03"))
    bob.press("esc")
    bob.act(.block)
    #expect(line(of: "bob").contains("C-03"))
    bob.press("esc q")
    #expect(line(of: "bob").contains("last 12:44"))
    #expect(line(of: "dan").contains(" - "))
  }

  @Test func `the view counts what everybody has and what of it is stuck`() throws {
    try room.act(ClaimTask(task: "C-06"), as: .bob)
    try room.act(BlockTask(task: "C-03", reason: "vendor"), as: .bob)
    #expect(line(of: "bob").contains("2, 1 stuck"))
    room.wait(Int64(10).seconds)
    goes(to: .bob)
    alice.press("enter")
    #expect(alice.lines.contains { $0.contains("blocked: vendor") })
    alice.press("esc")
    #expect(alice.state.selectedMember?.id == .bob)
  }

  @Test func `a commander gives the selected member a duty, and its times stay`() throws {
    goes(to: .chie)
    alice.act(.assumeDuty)
    alice.type("scribe")
    alice.press("enter")
    #expect(try room.state.holders(of: .scribe) == [.chie])
    #expect(alice.status.contains("chie has never been in the room"))
    room.wait(Int64(5).minutes)
    try room.act(RenounceDuty(duty: "scribe"), as: .chie)
    alice.press("enter")
    #expect(alice.lines.contains { $0.contains("12:44 to 12:49") })
  }

  @Test func `a responder can take a duty but is not asked for whom`() throws {
    let bob = try room.sit(.bob)
    bob.act(.people)
    bob.act(.assumeDuty)
    #expect(!bob.lines.contains { $0.contains("Who (optional)") })
    bob.type("legal")
    bob.press("enter")
    #expect(try room.state.duties(of: .bob) == [.legal])
    bob.command("duty-renounce")
    bob.type("legal")
    bob.press("enter")
    #expect(try room.state.duties(of: .bob).isEmpty)
  }

  @Test func `the command is offered to the selected member after a question, and withdrawn`()
    throws
  {
    let bob = try room.sit(.bob)
    goes(to: .bob)
    alice.act(.handover)
    alice.press("enter n")
    #expect(try room.state.handover == nil)
    alice.act(.handover)
    alice.press("enter y")
    #expect(try room.state.handover?.to == .bob)
    #expect(bob.lines.last?.contains("A Accept") == true)
    alice.act(.decline)
    alice.type("stays with me")
    alice.press("enter")
    #expect(try room.state.handover == nil)
    #expect(try room.state.commander == .alice)
  }

  @Test func `an assignment to somebody who is not here says so, and counts`() throws {
    alice.press("esc")
    alice.select("C-06")
    alice.act(.assign)
    alice.type("dan")
    alice.press("enter")
    #expect(alice.status.contains("dan has never been in the room"))
    #expect(try room.state.task("C-06")?.progress.owner == .dan)
  }

  private func line(of member: String) -> String {
    alice.lines.first { $0.dropFirst(2).hasPrefix(member) } ?? ""
  }

  private func goes(to member: MemberName) {
    alice.press("g")
    while let here = alice.state.selectedMember, here.id != member { alice.press("j") }
  }
}
