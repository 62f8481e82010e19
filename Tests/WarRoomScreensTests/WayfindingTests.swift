import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Keys, help, palette, filter, timeline, languages.
struct WayfindingTests {
  let room: ScreenRoom
  let alice: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice)
  }

  @Test func `no place gives one key two meanings`() {
    for place in Place.allCases {
      let keys = KeyTable.standard.bindings.filter { $0.places.contains(place) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(place)")
    }
  }

  @Test func `every action is in the table, named in both languages`() {
    let known = KeyTable.standard.bindings.map(\.action)
    #expect(Set(known) == Set(Action.allCases))
    #expect(known.count == Set(known).count)
    for binding in KeyTable.standard.bindings {
      #expect(!binding.title[.english].isEmpty && !binding.title[.japanese].isEmpty)
    }
  }

  @Test func `no default key needs AltGr, Alt or a function key`() {
    let forbidden = Set("[]{}\\|@~#")
    for key in KeyTable.standard.bindings.flatMap(\.keys) {
      switch key {
      case .character(let character): #expect(!forbidden.contains(character))
      case .alt, .function: Issue.record("\(key)")
      default: break
      }
    }
  }

  @Test func `a rebound key is shown everywhere and the old one is free`() throws {
    var keys = KeyTable.standard
    try keys.bind(.claim, to: [.character("U")])
    alice.use(keys)
    #expect(alice.lines.last?.contains("U claim") == true)
    alice.press("c")
    #expect(try room.state.tasks[0].progress.owner == nil)
    alice.press("U")
    #expect(try room.state.tasks[0].progress.owner == .alice)
  }

  @Test func `a sentence that names a key names the one it has now`() throws {
    var keys = KeyTable.standard
    try keys.bind(.noticeNew, to: [.character("Y")])
    try keys.bind(.reopen, to: [.character("U")])
    alice.use(keys)
    alice.act(.outgoing)
    #expect(alice.lines.contains { $0.contains("No notice yet. Y starts one.") })
    let refusal = Refusal.alreadyDone("C-01", by: .bob, at: alice.state.now)
    let mend = "`warroom reopen C-01 WHY`"
    #expect(alice.state.speak.answer(refusal).mend.contains("\(mend), or U on this screen."))
    let typed = Phrasing(language: .english, zone: .utc, now: alice.state.now)
    #expect(typed.answer(refusal).mend.contains("\(mend)."))
  }

  @Test func `a key cannot be given two meanings in one place`() {
    var keys = KeyTable.standard
    #expect(throws: KeyTable.Clash(key: .character("b"), action: .block)) {
      try keys.bind(.claim, to: [.character("b")])
    }
  }

  @Test func `help lists the keys of the place, narrows by word, and runs the chosen one`() {
    alice.act(.help)
    alice.type("timeline")
    #expect(alice.lines.contains { $0.contains("Timeline") })
    alice.press("down up enter")
    #expect(alice.state.place != .palette)
  }

  @Test func `the palette shows why a command cannot run now`() {
    alice.act(.palette)
    alice.type("reopen-incident")
    #expect(alice.lines.contains { $0.contains("not closed") })
    alice.press("enter")
    #expect(alice.status.contains("not closed"))
  }

  @Test func `the language changes at run time and both are complete`() {
    alice.command("lang ja")
    #expect(alice.lines.contains { $0.contains("封じ込め") })
    #expect(!alice.lines.joined().contains("Containment"))
    alice.command("lang en")
    #expect(alice.lines.contains { $0.contains("Containment") })
  }

  @Test func `a filter narrows as it is typed, escape drops it, and escape never leaves`() throws {
    alice.act(.filter)
    let task = try #require(try room.state.tasks.last)
    alice.type(task.id.rawValue)
    #expect(alice.state.visibleTasks.contains { $0.id == task.id })
    let all = try room.state.tasks.count
    #expect(alice.state.visibleTasks.count < all)
    alice.press("esc esc esc esc")
    #expect(!alice.state.filter.isActive)
    #expect(!alice.hasLeft)
  }

  @Test func `the timeline filters by person, kind, task and words`() throws {
    try room.act(RecordEntry(text: "forwarding rule found"), as: .bob)
    alice.act(.timeline)
    alice.act(.filter)
    alice.type("by:bob forwarding")
    #expect(alice.state.timeline.records.map(\.stamp.by) == [.bob])
    alice.press("enter enter")
    #expect(alice.lines.contains { $0.contains("forwarding rule found") })
    alice.press("esc")
    #expect(alice.state.view == .timeline)
    alice.press("esc")
    #expect(alice.state.timeline.filter.isEmpty)
    alice.press("esc")
    #expect(alice.state.view == .board)
  }

  @Test func `q leaves at once where nothing is unsaved, and asks where something is`() {
    alice.act(.say)
    alice.type("x")
    alice.press("esc q")
    #expect(!alice.hasLeft)
    alice.press("n")
    #expect(!alice.hasLeft)
    alice.press("q y")
    #expect(alice.hasLeft)
  }

  @Test func `a blanked screen shows nothing of the incident and any key brings it back`() {
    alice.act(.blank)
    #expect(alice.lines.filter { !$0.isEmpty }.count == 2)
    #expect(!alice.lines.joined().contains("leak"))
    alice.press("space")
    #expect(alice.lines.joined().contains("leak"))
    #expect(alice.state.pending.isEmpty)
  }

  @Test(arguments: [(1, 1), (10, 3), (59, 16), (60, 15), (500, 200)])
  func `any size is drawn without a crash and growth recovers`(size: (Int, Int)) {
    alice.take(.resized(width: size.0, height: size.1))
    _ = alice.lines
    if size.0 < 60 || size.1 < 16 {
      #expect(alice.lines.dropFirst().filter { !$0.isEmpty } == [])
    }
    alice.take(.resized(width: 80, height: 24))
    #expect(alice.lines.joined().contains("leak"))
  }

  @Test func `hostile text stays in its cells as visible marks`() throws {
    try room.act(
      RecordEntry(text: "ok\u{202E}gpj.exe \u{1B}[2J\u{9B}31m\n12:01 bob APPROVED"), as: .bob)
    let text = alice.lines.joined(separator: "\n")
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
    #expect(!alice.lines.contains { $0.contains("12:01 bob APPROVED") })
  }
}
