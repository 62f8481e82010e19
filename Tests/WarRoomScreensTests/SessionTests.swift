import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Sessions from other machines: they blank, they end, and nothing is lost.
struct SessionTests {
  let room: ScreenRoom
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom()
    bob = try room.sit(.bob)
    bob.comeFromElsewhere()
  }

  @Test func `a screen that rests shows nothing of the incident and comes back with any key`()
    throws
  {
    bob.act(.say)
    bob.type("half a sentence")
    room.wait(Int64(29).minutes)
    #expect(!bob.state.isBlank)
    bob.type("!")
    room.wait(Int64(30).minutes)
    #expect(bob.state.isBlank)
    #expect(bob.lines.filter { !$0.isEmpty }.count == 2)
    #expect(bob.lines.contains { $0.contains("13:43 JST") })
    try room.act(AssignTask(task: "C-03", to: "bob"), as: .alice)
    #expect(bob.lines.contains { $0.contains("Something waits for you") })
    #expect(!bob.lines.joined().contains("C-03"))
    #expect(bob.bells == 1)
    bob.press("x")
    #expect(bob.lines.contains { $0.contains("half a sentence!") })
    #expect(!bob.lines.contains { $0.contains("sentence!x") })
  }

  @Test func `the room says how long, and may say never`() throws {
    try room.set(.idleLock, to: "off")
    room.wait(Int64(20).hours)
    #expect(!bob.state.isBlank)
    try room.set(.idleLock, to: "1m")
    room.wait(Int64(1).seconds)
    #expect(bob.state.isBlank)
  }

  @Test func `a screen on this machine neither blanks nor ends`() throws {
    let alice = try room.sit(.alice)
    room.wait(Int64(30).days)
    #expect(!alice.state.isBlank && !alice.hasLeft)
  }

  @Test func `a session is warned twice before it ends, and its text is kept`() throws {
    try room.set(.sessionLimit, to: "1h")
    try room.set(.idleLock, to: "off")
    bob.act(.say)
    bob.type("not sent")
    room.wait(Int64(50).minutes)
    bob.type(".")
    #expect(bob.status.contains("ends in 10 min"))
    #expect(bob.bells == 1)
    room.wait(Int64(9).minutes)
    #expect(bob.status.contains("ends in 1 min"))
    room.wait(Int64(1).minutes)
    #expect(bob.hasLeft)
    #expect(bob.state.farewell?[.japanese].contains("再ログイン") == true)
    #expect(bob.kept.forms.last?.text(.text) == "not sent.")
  }
}
