import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// What waits for a person reaches them wherever they are on the screen.
struct NoticeTests {
  let room: ScreenRoom
  let alice: TestScreen
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice)
    bob = try room.sit(.bob)
  }

  @Test func `an assignment rings, is said in one line, and moves neither cursor nor text`() throws
  {
    bob.press("j j")
    let selected = bob.state.selection
    bob.act(.say)
    bob.type("half a senten")
    try room.act(AssignTask(task: "C-03", to: "bob"), as: .alice)
    #expect(bob.bells == 1)
    #expect(bob.status.contains("C-03 is yours now, given by alice"))
    bob.type("ce")
    #expect(bob.status.contains("C-03 is yours now"))
    #expect(bob.lines.contains { $0.contains("half a sentence") })
    bob.press("esc")
    #expect(bob.state.selection == selected)
    #expect(alice.bells == 0)
  }

  @Test func `notices stay in their list until they were looked at, then until the room moved on`()
    throws
  {
    try room.act(AssignTask(task: "C-03", to: "bob"), as: .alice)
    room.wait(Int64(21).seconds)
    #expect(bob.lines[22].contains("1 new for you - I lists them"))
    bob.act(.inbox)
    #expect(bob.lines.contains { $0.contains("* 12:44  C-03 is yours now") })
    bob.press("esc")
    #expect(bob.remembered.count == 1)
    #expect(!bob.lines[22].contains("new for you"))
    bob.act(.inbox)
    #expect(bob.lines.contains { $0.contains("  12:44  C-03 is yours now") })
    bob.press("enter")
    #expect(bob.state.view == .task("C-03"))
    bob.press("space esc")
    bob.act(.inbox)
    #expect(bob.lines.contains { $0.contains("Nothing waits for you") })
  }

  @Test func `what is new at the door is counted in one line and rings no bell`() throws {
    try room.act(AssignTask(task: "C-03", to: "chie"), as: .alice)
    try room.act(AssumeDuty(duty: "forensics", member: "chie"), as: .alice)
    let chie = try room.sit(.chie)
    #expect(chie.status.contains("2 new for you"))
    #expect(chie.bells == 0)
    chie.act(.inbox)
    chie.press("g")
    #expect(chie.lines.contains { $0.contains("free for forensics: C-01") })
    while chie.state.notices[chie.state.reading].kind != .freeTasks { chie.press("j") }
    chie.press("enter")
    #expect(chie.state.filter.scope == .mine)
  }

  @Test func `a time box rings when it runs out, for its owner alone`() throws {
    try room.act(StartTask(task: "C-06", box: Int64(20).minutes), as: .bob)
    room.wait(Int64(15).minutes)
    #expect(bob.status.contains("nearly over"))
    room.wait(Int64(6).minutes)
    #expect(bob.status.contains("time box is over"))
    #expect(bob.bells == 2)
    #expect(alice.bells == 0)
  }

  @Test func `a refused check and an answer to the command offered are told to whom they concern`()
    throws
  {
    bob.select("C-02")
    bob.press("space space")
    #expect(alice.status.contains("C-02 waits for your check"))
    try room.act(CheckTask(task: "C-02", passed: false, note: "no log"), as: .alice)
    #expect(bob.status.contains("C-02 came back from alice"))
    try room.act(OfferHandover(to: "bob"), as: .alice)
    #expect(bob.status.contains("alice offers you the command"))
    bob.act(.decline)
    bob.type("asleep")
    bob.press("enter")
    #expect(alice.status.contains("handover declined: asleep"))
  }

  @Test func `the desktop is told only where somebody chose so, and in safe text`() throws {
    try room.act(AssignTask(task: "C-03", to: "bob"), as: .alice)
    #expect(bob.messages.isEmpty)
    try room.set(.desktopNotices, to: "osc9")
    try room.act(AssignTask(task: "C-06", to: "bob"), as: .alice)
    #expect(bob.messages.count == 1)
    bob.command("desktop osc777")
    try room.act(AssignTask(task: "C-07", to: "bob"), as: .alice)
    let sent = String(decoding: bob.messages.last?.bytes ?? [], as: UTF8.self)
    #expect(sent.hasPrefix("\u{1B}]777;notify;warroom;C-07 is yours"))
    #expect(sent.unicodeScalars.dropFirst().dropLast().allSatisfy { $0.value >= 0x20 })
  }

  @Test func `the brief of a long handover leaves its question in view`() throws {
    let brief = Array(repeating: "line", count: 60).joined(separator: "\n")
    let carol = try room.sit(.chie, width: 60, height: 16)
    try room.act(OfferHandover(to: "chie", note: brief), as: .alice)
    carol.act(.accept)
    #expect(carol.lines.contains { $0.contains("y = take the command") })
  }
}
