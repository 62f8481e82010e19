import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Several people on one record.
struct TogetherTests {
  let room: ScreenRoom
  let alice: TestScreen
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice)
    bob = try room.sit(.bob)
  }

  @Test func `a colleague's tick appears by itself, marked with who and when`() throws {
    let task = try #require(alice.state.selection)
    bob.press("space")
    #expect(alice.line(of: task)?.contains("* bob") == true)
    room.wait(Int64(10).seconds)
    #expect(alice.line(of: task)?.contains("* bob") == false)
  }

  @Test func `the loser of a race is told by name and nothing is recorded`() throws {
    let task = try #require(bob.state.selection)
    try room.act(StartTask(task: task), as: .bob)
    try room.act(TickTask(task: task), as: .bob)
    let before = try room.state.lastSeq
    alice.act(.tick)
    alice.press("enter")
    #expect(alice.status.contains("done by bob"))
    #expect(try room.state.lastSeq == before)
    #expect(alice.bells > 0)
  }

  @Test func `foreign changes move neither cursor nor typed text`() throws {
    alice.press("j j")
    let selected = try #require(alice.state.selection)
    let row = alice.picture.cursor?.row
    alice.act(.say)
    alice.type("half a senten")
    for task in try room.state.tasks.prefix(2) { try room.act(ClaimTask(task: task.id), as: .bob) }
    alice.type("ce")
    #expect(alice.lines.contains { $0.contains("half a sentence") })
    alice.press("esc")
    #expect(alice.state.selection == selected)
    #expect(alice.picture.cursor?.row == row)
  }

  @Test func `a change to the task one is writing about is announced and the text kept`() throws {
    let task = try #require(alice.state.selection)
    alice.act(.block)
    alice.type("waiting for")
    try room.act(StartTask(task: task), as: .bob)
    #expect(alice.status.contains("bob"))
    #expect(alice.lines.contains { $0.contains("waiting for") })
    alice.press("enter")
    #expect(alice.status.contains("bob changed"))
    #expect(try room.state.task(task)?.state == .doing)
  }

  @Test func `the doer cannot check, a colleague can, and both names stay`() throws {
    let checked = try #require(
      try room.state.tasks.first {
        $0.plan.needsCheck && $0.plan.evidence.isEmpty && !$0.plan.needsDecision
          && $0.plan.after.isEmpty
      })
    bob.select(checked.id)
    bob.press("space space")
    #expect(try room.state.task(checked.id)?.state == .awaitingCheck)
    bob.act(.check)
    #expect(bob.status.contains("another person"))
    alice.select(checked.id)
    alice.act(.check)
    alice.press("enter")
    let progress = try #require(try room.state.task(checked.id)?.progress)
    #expect(progress.state == .done)
    #expect(progress.doer == .bob)
    #expect(progress.checker == .alice)
  }

  @Test func `the command is handed over with a brief and accepted with a y`() throws {
    alice.act(.handover)
    #expect(alice.lines.contains { $0.contains("tasks finished") })
    alice.type("bob")
    alice.press("enter")
    #expect(alice.lines.contains { $0.contains("You lead until it is accepted") })
    #expect(try room.state.handover == nil)
    alice.press("y")
    #expect(bob.bells > 0)
    #expect(bob.lines.last?.contains("A ") == true)
    bob.act(.accept)
    bob.press("x")
    #expect(try room.state.commander == .alice)
    bob.act(.accept)
    bob.press("y")
    #expect(try room.state.commander == .bob)
  }

  @Test func `an observer sees everything live and can write nothing`() throws {
    let eve = try room.sit(.eve)
    bob.press("space")
    #expect(eve.lines.contains { $0.contains("bob") && $0.contains("started") })
    let before = try room.state.lastSeq
    eve.press("space c n u d")
    #expect(try room.state.lastSeq == before)
    #expect(eve.status.contains("Observers read"))
  }

  @Test func `undoing somebody else's act names them and asks`() throws {
    try room.act(RecordEntry(text: "x"), as: .bob)
    let seq = try room.state.lastSeq
    alice.command("undo \(seq)")
    #expect(alice.lines.contains { $0.contains("#\(seq) by bob") })
    alice.press("n")
    #expect(try room.state.lastSeq == seq)
    alice.command("undo \(seq)")
    alice.press("y")
    #expect(try room.state.lastSeq == seq + 1)
  }

  @Test func `a second key never meets the neighbour of a task that left the filter`() throws {
    alice.act(.stuck)
    let task = try #require(try room.state.tasks.first)
    try room.act(BlockTask(task: task.id, reason: "waits"), as: .alice)
    alice.press("g")
    #expect(alice.state.selection == task.id)
    alice.press("space")
    #expect(try room.state.task(task.id)?.state == .doing)
    alice.press("space")
    #expect(try room.state.task(task.id)?.state != .todo)
    #expect(alice.state.selection == task.id)
  }
}
