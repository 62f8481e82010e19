import IncidentCore
import TerminalCells
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

  @Test func `a clock that was proposed says when what is known speaks against it`() throws {
    try count("1200")
    alice.act(.clocks)
    #expect(!alice.lines.joined().contains("may apply. "))
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: nil, status: .investigating)), as: .chie)
    #expect(alice.lines.joined().contains("may apply. "))
    try count("1200")
    bob.act(.clocks)
    bob.press("s")
    bob.type("mail to support")
    bob.press("enter enter")
    try room.act(SetFact(FactSet(fact: "wrongful", value: "no", status: .confirmed)), as: .chie)
    try count("900")
    #expect(alice.lines.joined().contains("does not apply by what is known. "))
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

  @Test func `what may apply stands there with the questions that decide it`() throws {
    alice.act(.clocks)
    #expect(alice.lines.contains { $0.contains("First report") && $0.contains("maybe") })
    #expect(alice.lines.contains { $0.contains("hangs on: How many? / Intent") })
    #expect(alice.lines.joined().contains("[verified]"))
    try count("1200")
    #expect(alice.lines.contains { $0.contains("First report") && $0.contains("proposed") })
    #expect(alice.lines.contains { $0.contains("Market notice") && $0.contains("maybe") })
  }

  @Test func `enter opens everything there is to know of a clock, and esc comes back to it`() throws
  {
    try count("900")
    try count("1200")
    try room.act(
      SetFact(FactSet(fact: "wrongful", value: "yes", status: .estimated)), as: .bob)
    alice.act(.clocks)
    alice.press("j enter")
    let text = alice.lines.joined(separator: "\n")
    for part in [
      "leak-final", "Final report", "told to", "Office", "limit", "counted", "contains", "Outline",
      "source", "Leak law", "verified", "2026-11-20", "review by 2027-04-01", "said #",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    alice.press("s")
    alice.type("mail to support")
    alice.press("enter enter")
    #expect(alice.lines.joined().contains("alice: mail to support"))
    alice.press("esc")
    #expect(alice.state.selectedClock == ClockID(rawValue: "leak-final"))
  }

  @Test(arguments: Language.allCases)
  func `at 80 columns the name, the date, the state and the check of every clock are whole`(
    language: Language
  ) throws {
    let room = try ScreenRoom(book: ShippedBook.book)
    let screen = try room.sit(.alice, width: 80, height: 140, language: language)
    for fact in ["persons_max", "my_number_persons", "sg_persons", "kr_persons", "ca_persons"] {
      try room.act(
        SetFact(FactSet(fact: fact, value: "1200", status: .confirmed)), as: .bob)
    }
    screen.act(.clocks)
    let speak = screen.state.speak
    let clocks = try room.state.clocks
    #expect(clocks.count >= 10)
    for clock in clocks where clock.state.isOpen {
      let title = clock.watched.definition.title[language]
      let status = "[\(speak.name(clock.watched.definition.status))]"
      let isWhole = zip(screen.lines, screen.lines.dropFirst()).contains { row, below in
        row.contains(title) && row.contains(speak.name(clock.state)) && below.contains(status)
          && (clock.due.map { below.contains(speak.time($0)) } ?? true)
      }
      #expect(isWhole, "\(title)")
    }
  }

  @Test func `a filing recorded while its task is open is said, until somebody ticks it`() throws {
    var playbook = Playbook.tiny
    for task in playbook.phases[2].tasks.indices where playbook.phases[2].tasks[task].id == "N-02" {
      playbook.phases[2].tasks[task].due = DueRule(clock: "leak-first")
      playbook.phases[2].tasks[task].evidence = [PlaybookTask.EvidenceNeed(kind: .receipt)]
    }
    let room = try ScreenRoom(playbook, book: .tiny)
    let screen = try room.sit(.alice, width: 120, height: 36)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), as: .bob)
    try room.act(MeetClock(clock: "leak-first", receipt: "1187"), as: .bob)
    screen.act(.clocks)
    #expect(screen.lines.joined().contains("N-02 is still open although leak-first was met"))
    screen.press("esc")
    screen.select("N-02")
    screen.press("space space")
    #expect(screen.lines.joined().contains("Receipt number"), "the tick asks for the receipt")
    screen.type("2026-1187")
    screen.press("enter enter")
    #expect(try room.state.task("N-02")?.state == .done)
    #expect(try room.state.clock(ClockID(rawValue: "leak-first"))?.state == .met)
  }

  @Test func `the first report is offered to whoever opens the incident, and taken in one form`()
    throws
  {
    var playbook = Playbook.tiny
    playbook.phases[0].tasks[1].evidence = [
      PlaybookTask.EvidenceNeed(kind: .file, form: ReportForm.firstReport)
    ]
    let room = try ScreenRoom(playbook, book: ShippedBook.book)
    let screen = try room.sit(.alice)
    #expect(screen.status.contains("first report"))
    screen.act(.facts)
    screen.act(.intake)
    screen.type("Sato")
    screen.press("enter")
    #expect(screen.state.overlays.count == 1, "Enter puts the next question")
    screen.press("enter enter enter enter enter enter enter enter")
    #expect(screen.status.contains("recorded"), "\(screen.status)")
    #expect(try room.state.fact("found_by")?.current?.value == "Sato")
    #expect(try room.state.task("C-02")?.missingEvidence == [])
    screen.act(.undo)
    #expect(try room.state.fact("found_by")?.current == nil)
    screen.act(.intake)
    screen.press("down")
    screen.type("yesterday noon")
    screen.press("enter enter enter enter enter enter enter enter")
    #expect(screen.status.contains("does not answer"))
    screen.act(.intake)
    #expect(screen.lines.joined().contains("yesterday noon"), "the text is kept")
  }

  @Test func `who types an answer is told when somebody else gives one to the same question`()
    throws
  {
    let room = try ScreenRoom(book: ShippedBook.book)
    let screen = try room.sit(.alice, width: 120, height: 36)
    func answer(_ fact: String, _ value: String) throws {
      try room.act(
        TakeIntake(answers: [FactSet(fact: fact, value: value, status: .estimated)]), as: .bob)
    }
    screen.act(.facts)
    screen.act(.intake)
    screen.type("Sato")
    try answer("found_place", "Osaka")
    #expect(!screen.status.contains("Osaka"), "nothing is typed there")
    try answer("found_by", "Tanaka")
    #expect(screen.status.contains("bob") && screen.status.contains("Tanaka"))
    #expect(screen.lines.joined().contains("Sato"), "what was typed is kept")
  }

  @Test func `an instant is put into its form as people would type it, and comes back the same`()
    throws
  {
    let room = try ScreenRoom(book: ShippedBook.book)
    let given = "2026-11-20T00:02:00.000Z"
    try room.act(
      TakeIntake(answers: [
        FactSet(fact: "found_at", value: "2026-11-20 09:02", status: .estimated)
      ]), as: .bob)
    #expect(try room.state.fact("found_at")?.current?.value == given)
    let speak = Phrasing(language: .japanese, zone: .tokyo, now: room.now)
    #expect(speak.typed(given) == "2026-11-20 09:02")
    #expect(speak.typed("2026-11-20T00:02:03.004Z") == "2026-11-20T00:02:03.004Z")
  }

  @Test
  func `what has ended stands before what may apply, and keys that mean nothing there say so`()
    throws
  {
    let room = try ScreenRoom(book: ShippedBook.book)
    let screen = try room.sit(.alice)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), as: .bob)
    screen.act(.clocks)
    screen.act(.clockReopen)
    #expect(screen.status.contains("has not been met, declined or stopped"))
    screen.act(.clockMet)
    screen.type("2026-1187")
    screen.press("enter enter")
    #expect(try room.state.clock(ClockID(rawValue: "jp-appi-prelim"))?.state == .met)
    let rows = screen.lines.filter { $0.contains("preliminary report") || $0.contains("maybe") }
    #expect(rows.first?.contains("PPC preliminary report") == true, "\(rows)")
    screen.press("j j")
    #expect(screen.state.selectedClock == ClockID(rawValue: "jp-appi-prelim"))
    screen.act(.clockEnd)
    #expect(screen.status.contains("already"))
  }

  @Test func `a draft says where each line comes from and what is missing`() throws {
    try count("1200")
    let room = try ScreenRoom(book: ShippedBook.book)
    let screen = try room.sit(.alice, width: 120, height: 60)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), as: .bob)
    screen.act(.filing)
    #expect(screen.lines.joined().contains("What is known"), "without a clock: the statement")
    screen.press("esc")
    screen.act(.clocks)
    screen.act(.filing)
    #expect(screen.lines.joined().contains("PPC preliminary report"))
    screen.press("esc")
    #expect(screen.state.view == .clock(ClockID(rawValue: "jp-appi-prelim")))
  }

  @Test func `a question opens with every answer it ever had`() throws {
    try count("900")
    try count("1200")
    alice.act(.facts)
    alice.press("j enter")
    let text = alice.lines.joined(separator: "\n")
    #expect(text.contains("1200  estimated"))
    #expect(text.contains("900  estimated"))
    #expect(text.contains("chie"))
    alice.press("f")
    alice.press("esc esc")
    #expect(alice.state.view == .list(.facts))
  }
}
