import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

private let first = NoticeID(number: 1)

/// Notices, enquiries and the situation report on several screens at once.
struct OutgoingViewTests {
  let room: ScreenRoom
  let alice: TestScreen
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom(book: .tiny)
    alice = try room.sit(.alice, width: 120, height: 36)
    bob = try room.sit(.bob)
  }

  private func begin(task: TaskID? = nil, text: String? = "We lost your data.") throws {
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "Letter", kind: .person, recipients: "1,200 customers", channel: "mail",
          language: .english, task: task), text: text), as: .bob)
  }

  private func see(
    _ text: String, on screen: TestScreen, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      screen.lines.contains { $0.contains(text) }, "\(screen.lines.joined(separator: "\n"))",
      sourceLocation: place)
  }

  @Test func `a notice is begun, written, checked by a colleague and sent, all by keys`() throws {
    bob.act(.outgoing)
    see("No notice yet", on: bob)
    bob.press("s")
    bob.type("Letter")
    bob.press("enter")
    bob.type("person")
    bob.press("enter")
    bob.type("1,200 customers")
    bob.press("enter")
    see("NT-01", on: bob)
    bob.press("p")
    bob.type("We lost")
    bob.press("ctrl-j")
    bob.type("your data.")
    bob.press("enter")
    #expect(try room.state.outgoing(first)?.current?.size == 18)

    #expect(alice.status.contains("a check of NT-01 v1 is wanted"))
    bob.press("v")
    #expect(bob.status.contains("somebody else must check it"))
    bob.press("+")
    #expect(bob.status.contains("not checked"))

    alice.act(.outgoing)
    alice.press("enter")
    see("your data.", on: alice)
    alice.press("v enter")
    see("right alice", on: alice)

    bob.press("+")
    bob.type("registered mail")
    bob.press("enter")
    see("LEFT THE HOUSE", on: bob)
    see("1,200 customers", on: bob)
    bob.press("n")
    #expect(try room.state.outgoing(first)?.state == .ready, "every key but y says no")
    bob.press("+ enter y")
    #expect(try room.state.outgoing(first)?.state == .sent)
    see(TextDigest.sha256("We lost\nyour data."), on: alice)
  }

  @Test func `the next key after a notice was begun is for that notice`() throws {
    try begin()
    bob.act(.outgoing)
    bob.press("s")
    bob.type("Another letter")
    bob.press("enter")
    bob.type("staff")
    bob.press("enter")
    bob.type("everybody")
    bob.press("enter p")
    see("Text of NT-02", on: bob)
    // What somebody else begins meanwhile moves nobody.
    bob.press("esc")
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "A third", kind: .staff, recipients: "all", language: .english)), as: .alice)
    bob.press("p")
    see("Text of NT-02", on: bob)
  }

  @Test func `two people write at once: the second keeps the words and hears who was first`()
    throws
  {
    try begin()
    bob.act(.outgoing)
    bob.press("p")
    bob.type(" Sorry.")
    try room.act(
      DraftNotice(notice: "NT-01", text: "We lost your name.", basis: 1), as: .chie)
    bob.press("enter")
    #expect(bob.status.contains("chie wrote v2"))
    #expect(bob.status.contains("kept"))
    #expect(try room.state.outgoing(first)?.current?.by == .chie)
  }

  @Test func `older versions are read and compared`() throws {
    try begin(text: "One.\nSame.")
    try room.act(DraftNotice(notice: "NT-01", text: "Two.\nSame."), as: .chie)
    alice.act(.outgoing)
    alice.press("enter")
    see("Two.", on: alice)
    alice.press("left")
    see("One.", on: alice)
    see("not the newest", on: alice)
    alice.press("right =")
    see("- One.", on: alice)
    see("+ Two.", on: alice)
    alice.press("esc")
    see("NT-01", on: alice)
  }

  @Test func `after sending it is said what the task still lacks`() throws {
    try begin(task: "P-01")
    try room.act(CheckNotice(notice: "NT-01", version: 1, passed: true), as: .chie)
    bob.act(.outgoing)
    bob.press("+ enter")
    see("P-01", on: bob)
    bob.press("y")
    #expect(bob.status.contains("P-01"))
    #expect(try room.state.task("P-01")?.state == .todo)
  }

  @Test func `a promised update is late in the header, and is given with w`() throws {
    try begin()
    try room.act(CheckNotice(notice: "NT-01", version: 1, passed: true), as: .chie)
    try room.act(
      SendNotice(notice: "NT-01", next: room.now + Int64(2).hours), as: .bob)
    room.wait(Int64(3).hours)
    see("NT-01 UPDATE OVERDUE", on: bob)
    see("NT-01 UPDATE OVERDUE", on: alice)
    bob.act(.outgoing)
    see("update OVERDUE", on: bob)
    bob.press("w")
    bob.type("called the desk")
    bob.press("enter")
    #expect(try room.state.promisedNotices.isEmpty)
  }

  @Test func `an enquiry is one line, and one that looks like a person is warned about`() throws {
    bob.act(.enquiries)
    bob.press("s")
    see("not who asked", on: bob)
    bob.type("call back 03-1234-5678")
    bob.press("enter")
    #expect(bob.status.contains("somebody's address or number"))
    #expect(try room.state.enquiries.total(.affected) == 1)
    try room.act(LogEnquiry(text: "when?", kind: .media, count: 3, open: true), as: .chie)
    see("4 enquiries", on: bob)
    see("EQ-02", on: bob)
    bob.press("+")
    bob.type("tomorrow")
    bob.press("enter")
    #expect(try room.state.enquiries.open.isEmpty)
  }

  @Test func `the situation report is read, published, and due again by the rhythm`() throws {
    alice.act(.sitrep)
    see("== Conditions", on: alice)
    alice.press("+")
    alice.type("the vendor calls at 16:00")
    alice.press("enter")
    #expect(alice.status.contains("SR-01"))
    #expect(try room.state.sitrep.last?.next == room.now + Int64(1).hours)
    room.wait(Int64(50).minutes + 1)
    see("SITREP", on: bob)
    room.wait(Int64(20).minutes)
    see("SITREP OVERDUE", on: bob)
    #expect(alice.state.notices.contains { $0.kind == .sitrepDue })
  }

  @Test func `an observer reads everything and writes nothing`() throws {
    try begin()
    let eve = try room.sit(.eve)
    eve.act(.outgoing)
    eve.press("enter")
    see("We lost your data.", on: eve)
    eve.press("p")
    #expect(eve.status.contains("Observers"))
  }

  @Test func `a text that drives terminals is shown by name`() throws {
    try begin(text: "a\u{1B}]52;c;eA==\u{07}b\u{202E}c")
    alice.act(.outgoing)
    alice.press("enter")
    let picture = alice.lines.joined()
    #expect(picture.contains("b") && !picture.unicodeScalars.contains { $0.value < 0x20 })
    #expect(!picture.unicodeScalars.contains("\u{202E}"))
  }
}
