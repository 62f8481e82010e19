import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The mouse, which is off until somebody wants it, and the clipboard, likewise.
struct PointerTests {
  let room: ScreenRoom
  let alice: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice)
  }

  @Test func `a click does nothing until the mouse is switched on, and nothing again after`() {
    let before = alice.state.selection
    alice.take(.key(.pointer(.click(row: 5, column: 20))))
    #expect(alice.state.selection == before && !alice.hearsMouse)
    alice.command("mouse on")
    #expect(alice.hearsMouse)
    alice.take(.key(.pointer(.click(row: 5, column: 20))))
    #expect(alice.state.selection == "C-02")
    alice.command("mouse")
    #expect(!alice.hearsMouse)
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 50)])
  func `a click selects the task, phase or pane that is drawn there`(width: Int, height: Int) throws
  {
    alice.take(.resized(width: width, height: height))
    alice.command("mouse on")
    for task in alice.state.visibleTasks {
      let row = try #require(alice.lines.firstIndex { $0.contains(" \(task.id.rawValue) ") })
      alice.take(.key(.pointer(.click(row: row, column: width / 2))))
      #expect(alice.state.selection == task.id)
    }
    let log = try #require(alice.lines.lastIndex { $0.contains("Log") })
    let column = try #require(alice.lines[log].firstRange(of: "Log")).lowerBound
    let start = alice.lines[log].distance(from: alice.lines[log].startIndex, to: column)
    alice.take(.key(.pointer(.click(row: log, column: start))))
    #expect(alice.state.pane == .log)
    let wanted = width < 100 ? "2 S" : "2 Scope"
    let row = try #require(alice.lines.firstIndex { $0.contains(wanted) })
    let place = try #require(alice.lines[row].firstRange(of: wanted)).lowerBound
    alice.take(
      .key(
        .pointer(
          .click(
            row: row,
            column: alice.lines[row].distance(from: alice.lines[row].startIndex, to: place)))))
    #expect(alice.state.phase == .scope)
  }

  @Test func `the wheel scrolls lists and never acts`() throws {
    alice.command("mouse on")
    alice.act(.people)
    alice.take(.key(.pointer(.wheelDown(row: 9, column: 9))))
    #expect(alice.state.reading == 3)
    alice.take(.key(.pointer(.wheelUp(row: 9, column: 9))))
    #expect(alice.state.reading == 0)
    alice.take(.key(.pointer(.click(row: 6, column: 9))))
    #expect(alice.state.selectedMember?.id == .chie)
    let before = try room.state.lastSeq
    alice.act(.say)
    alice.take(.key(.pointer(.click(row: 6, column: 9))))
    #expect(!alice.state.overlays.isEmpty)
    #expect(try room.state.lastSeq == before)
  }

  @Test func `y copies what is selected where copying is on, made safe, and says so`() throws {
    alice.act(.copy)
    #expect(alice.clipboard.isEmpty)
    #expect(alice.status.contains("Copying is off"))
    alice.command("copy on")
    alice.act(.copy)
    #expect(alice.clipboard == ["C-01 plain"])
    #expect(alice.status.contains("copied: C-01 plain"))
    try room.act(RecordEntry(text: "x\u{1B}]52;c;cm0=\u{7}\u{202E}y"), as: .bob)
    alice.act(.timeline)
    alice.act(.copy)
    let entry = try #require(alice.clipboard.last)
    #expect(entry.contains("bob") && entry.contains("12:44"))
    #expect(!entry.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
  }

  @Test func `the hash of a piece of evidence is copied from its entry`() throws {
    let hash = String(repeating: "ab", count: 32)
    try room.act(
      AttachEvidence(EvidenceAttached(task: "C-03", kind: .file, what: "f", sha256: hash)), as: .bob
    )
    try room.set(.copying, to: "on")
    alice.act(.timeline)
    alice.press("enter")
    alice.act(.copy)
    #expect(alice.clipboard == [hash])
  }
}
