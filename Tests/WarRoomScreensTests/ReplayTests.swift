import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The room as it was, on the same screens.
struct ReplayTests {
  let room: ScreenRoom
  let screen: TestScreen

  /// A task claimed at one minute, started at two, done at three, and the present an hour later.
  init() throws {
    room = try ScreenRoom()
    screen = try room.sit(.eve, width: 120, height: 36)
    let acts: [any IncidentCommand] = [
      ClaimTask(task: "C-02"), StartTask(task: "C-02"),
      RecordEntry(text: "seen in the log", occurred: .declared),
    ]
    for act in acts {
      room.wait(Int64(1).minutes)
      try room.act(act, as: .bob)
    }
    room.wait(Int64(1).hours)
  }

  private var position: Int64? { screen.state.replay?.position }

  @Test func `a moment shows what had been recorded by then, with its own time in the header`()
    throws
  {
    room.replay(screen, at: .declared + Int64(90).seconds)
    #expect(screen.state.incident?.task("C-02")?.progress.owner == .bob)
    #expect(screen.state.incident?.task("C-02")?.state == .todo)
    #expect(screen.lines[0].contains("REPLAY 2026-11-20 12:45:47 ||"))
    // What was written down later is not there yet, though it happened before.
    #expect(!screen.lines.joined().contains("seen in the log"))
    screen.press("end")
    #expect(screen.lines.joined().contains("seen in the log"))
    #expect(screen.lines[1].contains("#\(position ?? 0)/\(position ?? 0)"))
  }

  @Test func `arrows step by entry, on and back, and never past an end`() throws {
    room.replay(screen, at: .declared)
    let first = try #require(position)
    screen.press("right")
    #expect(position == first + 1)
    screen.press("right right right right right")
    #expect(position == screen.state.replay?.last)
    screen.press("left")
    #expect(position == first + 2)
    #expect(screen.state.incident?.task("C-02")?.state == .doing)
    screen.press("home left left")
    #expect(position == 1)
    screen.press("> >")
    #expect(position == screen.state.replay?.last)
    screen.press("<")
    #expect(position == 1)
  }

  @Test func `space lets time go on at the speed asked for, and it stops at the end`() throws {
    room.replay(screen, at: .declared)
    let start = try #require(position)
    screen.press("space")
    #expect(screen.lines[0].contains("x60"))
    room.wait(Int64(1).seconds)
    #expect(position == start + 1)
    #expect(screen.state.now == .declared + Int64(60).seconds)
    screen.press(".")
    #expect(screen.lines[0].contains("x300"))
    screen.press(", ,")
    #expect(screen.lines[0].contains("x10"))
    screen.press("space")
    room.wait(Int64(10).minutes)
    #expect(position == start + 1)
    screen.press("space . . . . .")
    room.wait(Int64(10).seconds)
    room.wait(Int64(10).seconds)
    #expect(position == screen.state.replay?.last)
    #expect(screen.state.replay?.isPlaying == false)
    screen.press("space")
    #expect(position == 1)
  }

  @Test func `J goes to a time or an entry, and says what is neither`() throws {
    room.replay(screen, at: .declared)
    screen.press("J")
    screen.type("#2")
    screen.press("enter")
    #expect(position == 2)
    screen.press("J")
    screen.type("2026-11-20 12:46:30")
    screen.press("enter")
    #expect(screen.state.incident?.task("C-02")?.state == .doing)
    screen.press("J")
    screen.type("yesterday")
    screen.press("enter")
    #expect(screen.status.contains("yesterday"))
  }

  @Test func `nothing can be done in the past, by no key and no name`() throws {
    let alice = try room.sit(.alice, width: 120, height: 36)
    room.replay(alice, at: .declared + Int64(90).seconds)
    let before = try room.state.lastSeq
    for action in Action.allCases where action != .quit {
      guard let binding = alice.state.keys.binding(of: action) else { continue }
      if action.rawValue.hasPrefix("replay") { continue }
      if let key = binding.keys.first {
        alice.take(.key(key))
        alice.press("enter esc esc esc")
      }
    }
    for name in ["close", "undo 3", "severity", "handover"] {
      alice.command(name)
      alice.press("enter esc esc")
    }
    #expect(try room.state.lastSeq == before)
  }

  @Test func `the views show the past, too`() throws {
    room.replay(screen, at: .declared + Int64(90).seconds)
    screen.act(.people)
    #expect(screen.lines[0].contains("REPLAY"))
    screen.press("esc")
    screen.act(.help)
    #expect(screen.lines.joined().contains("One entry on"))
    screen.press("esc")
    screen.act(.postMortem)
    #expect(screen.lines.joined().contains("What the record says (up to #4)"))
  }

  @Test func `a present of colleagues does not break in, and outside a replay its keys do nothing`()
    throws
  {
    room.replay(screen, at: .declared + Int64(90).seconds)
    let shown = screen.lines
    room.wait(Int64(5).minutes)
    #expect(screen.lines == shown)
    let other = try room.sit(.bob)
    other.press(">")
    #expect(other.state.replay == nil)
    #expect(other.status.contains(">"))
  }

  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `a replay looks as it did`(size: (Int, Int), language: Language) throws {
    let other = try room.sit(.alice, width: size.0, height: size.1, language: language)
    room.replay(other, at: .declared + Int64(90).seconds)
    other.press("right")
    try expectGolden(
      "replay-\(size.0)x\(size.1)-\(language.rawValue).txt", other.lines)
  }
}
