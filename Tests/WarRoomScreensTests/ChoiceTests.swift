import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// What fields take is said in the reader's language, and taken in it.
struct ChoiceTests {
  @Test func `a Japanese form says what its words mean, and takes either`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 120, height: 36, language: .japanese)
    bob.act(.facts)
    bob.press("f")
    #expect(bob.lines.contains { $0.contains("estimated  推定") })
    bob.press("up up ctrl-u")
    bob.type("sensitive")
    bob.press("down ctrl-u")
    bob.type("いいえ")
    bob.press("down ctrl-u")
    bob.type("確定")
    bob.press("enter")
    let answer = try #require(room.state.fact("sensitive")?.current)
    #expect(answer.status == .confirmed)
    #expect(answer.value == "no")
  }

  @Test func `Tab completes from the word of the screen`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 120, height: 36, language: .japanese)
    bob.act(.facts)
    bob.press("f down ctrl-u")
    bob.type("調")
    bob.press("tab")
    #expect(bob.lines.contains { $0.contains("investigating  調査中") })
  }

  @Test func `how far it may travel can be said as a notice and evidence are entered`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 120, height: 36)
    bob.press("e")
    bob.type("list of suspects")
    bob.press("down down down down")
    bob.type("red")
    bob.press("enter")
    #expect(try room.state.evidence.items.last?.account.described.tlp == .red)
    bob.act(.outgoing)
    bob.press("s")
    bob.type("Letter")
    bob.press("down")
    bob.type("person")
    bob.press("down")
    bob.type("1,200 customers")
    bob.press("down down down down down down down")
    bob.type("amber+strict")
    bob.press("enter")
    #expect(try room.state.outgoing.last?.details.tlp == .amberStrict)
  }

  @Test func `an act of a while ago is named and asked about before it goes back`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 120, height: 36)
    try room.act(RecordEntry(text: "the desk called"), as: .bob)
    room.wait(Int64(11).minutes)
    bob.press("u")
    #expect(bob.lines.contains { $0.contains("the desk called") && $0.contains("|") })
    bob.press("n")
    #expect(bob.status.contains("Nothing was done"))
    bob.press("u y")
    #expect(bob.status.contains("was: the desk called"))
  }

  @Test func `a closing names notices that were not sent and updates that are late`() throws {
    let room = try ScreenRoom(book: .tiny)
    for number in 1...2 {
      try room.act(
        OpenNotice(
          NoticeDetails(
            title: "Letter \(number)", kind: .person, recipients: "customers", channel: "mail",
            language: .english), text: "We lost your data."), as: .bob)
      try room.act(CheckNotice(notice: "NT-0\(number)", version: 1, passed: true), as: .chie)
    }
    try room.act(SendNotice(notice: "NT-01", next: room.now + Int64(5).minutes), as: .bob)
    room.wait(Int64(10).minutes)
    let alice = try room.sit(.alice, width: 120, height: 36)
    alice.command("close")
    #expect(
      alice.lines.contains { $0.contains("Notices not sent: NT-02 Letter 2 (ready to send)") })
    #expect(
      alice.lines.contains { $0.contains("Promised updates not given: NT-01 (OVERDUE since") })
  }
}
