import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Legal clocks on several screens at once.
struct ClockViewTests {
  let room: ScreenRoom
  let alice: TestScreen
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom(book: .tiny)
    alice = try room.sit(.alice, width: 120, height: 36)
    bob = try room.sit(.bob)
  }

  private func count(_ persons: String) throws {
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: persons, status: .estimated)), as: .chie)
  }

  @Test func `from 900 to 1,200 persons the clocks appear before everybody's eyes`() throws {
    try count("900")
    #expect(!alice.lines.joined().contains("First report"))
    try count("1200")
    for screen in [alice, bob] {
      #expect(screen.lines.joined().contains("APPLIES"), "the log says so")
      #expect(screen.lines[1].contains("NEXT"))
    }
    #expect(alice.lines[1].contains("First report"))
    #expect(bob.lines[1].contains("leak-first"))
  }

  @Test func `s says when it started, plus that it was sent, x is for whoever leads`() throws {
    try count("1200")
    bob.act(.clocks)
    bob.press("s")
    bob.type("mail to support")
    bob.press("enter enter")
    let first = ClockID(rawValue: "leak-first")
    #expect(try room.state.clock(first)?.state == .running)
    bob.press("x")
    #expect(bob.status.contains("commander"))
    bob.press("+")
    bob.type("2026-1187")
    bob.press("enter enter enter")
    #expect(try room.state.clock(first)?.progress.ending?.receipt == "2026-1187")
    alice.act(.clocks)
    #expect(alice.lines.joined().contains("2026-1187"))
  }

  @Test func `a passed deadline is a word in header, pane and view`() throws {
    try count("1200")
    room.wait(Int64(6).days)
    #expect(alice.lines[1].contains("OVERDUE"))
    alice.act(.clocks)
    #expect(alice.lines.contains { $0.contains("proposed") && $0.contains("OVERDUE") })
  }

  @Test func `without a clock the view says where to look for what may apply`() throws {
    alice.act(.clocks)
    #expect(alice.lines.joined().contains("warroom clocks"))
    alice.press("s")
    #expect(alice.status.contains("Select a clock"))
  }
}
