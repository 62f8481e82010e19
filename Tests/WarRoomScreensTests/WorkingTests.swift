import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Working tasks with one key, alone.
struct WorkingTests {
  let room: ScreenRoom
  let alice: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice)
  }

  @Test func `space starts a task and space again ticks it`() throws {
    let task = try #require(alice.state.selection)
    alice.press("space")
    #expect(try room.state.task(task)?.state == .doing)
    #expect(alice.status.contains("recorded #"))
    alice.press("space")
    #expect(try room.state.task(task)?.state == .done)
  }

  @Test func `undo takes the last act back and says which`() throws {
    let task = try #require(alice.state.selection)
    alice.press("space u")
    #expect(try room.state.task(task)?.state == .todo)
    #expect(alice.status.contains("took #"))
  }

  @Test func `a task that asks for proof says which proof and keeps nothing half done`() throws {
    let needy = try #require(
      try room.state.tasks.first { !$0.plan.evidence.isEmpty && $0.plan.after.isEmpty })
    alice.select(needy.id)
    alice.press("space space")
    #expect(try room.state.task(needy.id)?.state == .doing)
    #expect(alice.status.contains("needs evidence"))
    for _ in needy.plan.evidence {
      alice.act(.evidence)
      alice.type("change record CR-118")
      alice.press("enter")
    }
    #expect(try room.state.task(needy.id)?.missingEvidence.isEmpty == true)
  }

  @Test func `blocking asks for the reason and shows it in words`() throws {
    let task = try #require(alice.state.selection)
    alice.act(.block)
    alice.press("enter")
    #expect(alice.status.contains("needed"))
    alice.type("vendor desk closed")
    alice.press("enter")
    #expect(try room.state.task(task)?.state == .blocked)
    #expect(alice.lines.contains { $0.contains("blocked: vendor desk") })
  }

  @Test func `escape keeps what was typed and the same key brings it back`() {
    alice.act(.say)
    alice.type("attacker logged in")
    alice.press("esc")
    #expect(alice.state.overlays.isEmpty)
    #expect(alice.kept.forms.last?.text(.text) == "attacker logged in")
    alice.act(.say)
    #expect(alice.lines.contains { $0.contains("attacker logged in") })
  }

  @Test func `an entry can be written in Japanese on several lines and set back in time`() throws {
    alice.act(.say)
    alice.type("外部への転送を確認")
    alice.take(.key(.control("j")))
    alice.take(.key(.paste("二行目\n三行目")))
    alice.press("tab")
    alice.type("-10m")
    alice.press("enter")
    let record = try #require(try room.records(after: 0).last)
    #expect(record.event == .entryRecorded(EntryRecorded(text: "外部への転送を確認\n二行目\n三行目")))
    #expect(record.stamp.occurred == room.now + -Int64(10).minutes)
  }

  @Test func `a time that is none is named and the text stays`() {
    alice.act(.say)
    alice.type("x")
    alice.press("tab")
    alice.type("25:99")
    alice.press("enter")
    #expect(alice.status.contains("25:99"))
    #expect(!alice.state.overlays.isEmpty)
  }

  @Test func `a paste on the board is refused with a hint and does nothing`() throws {
    let before = try room.state.lastSeq
    alice.take(.key(.paste("space space rm -rf")))
    #expect(try room.state.lastSeq == before)
    #expect(alice.status.contains("Paste"))
  }

  @Test func `a key without a meaning says so`() {
    alice.press("Y")
    #expect(alice.status.contains("? shows the keys"))
  }

  @Test func `closing needs the name of the incident typed`() throws {
    alice.command("close")
    alice.type("contained, handed to operations")
    alice.press("enter")
    alice.type("yes")
    alice.press("enter")
    #expect(try room.state.isActive)
    #expect(alice.status.contains(room.incident.rawValue))
    alice.press("ctrl-u")
    alice.type(room.incident.rawValue)
    alice.press("enter")
    #expect(try !room.state.isActive)
    #expect(alice.lines[0].contains("CLOSED"))
  }

  @Test func `a text that could not be saved is kept, and the store's reason is said loudly`() {
    room.storeFailure = "disk full"
    alice.act(.say)
    alice.type("attacker logged in")
    alice.press("enter")
    #expect(alice.status.contains("NOT SAVED: disk full"))
    #expect(alice.kept.forms.last?.text(.text) == "attacker logged in")
    room.storeFailure = nil
    alice.act(.say)
    alice.press("enter")
    #expect(alice.status.contains("recorded"))
    #expect(alice.kept.isEmpty)
  }

  @Test func `a form that is left untouched leaves nothing behind`() {
    alice.act(.facts)
    alice.press("f esc")
    #expect(alice.state.drafts.isEmpty)
    alice.press("esc q")
    #expect(alice.hasLeft)
  }

  @Test func `every unsent text is kept, whatever else is opened and left`() {
    alice.act(.block)
    alice.type("vendor")
    alice.press("esc")
    alice.act(.say)
    alice.type("mail rule")
    alice.press("esc")
    alice.act(.decide)
    alice.press("esc")
    alice.act(.block)
    #expect(alice.lines.contains { $0.contains("vendor") })
    alice.press("esc")
    alice.act(.say)
    #expect(alice.lines.contains { $0.contains("mail rule") })
  }

  @Test func `work in a time box still says that its task is overdue`() throws {
    let task = try #require(try room.state.tasks.first { $0.plan.due?.within != nil })
    room.wait(Int64(40).days)
    alice.select(task.id)
    alice.act(.start)
    alice.press("enter")
    #expect(alice.line(of: task.id)?.contains("OVERDUE") == true)
  }
}
