import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The second line of the screen says what matters first, and cuts no word.
struct HeaderTests {
  /// A room with a late promise, a legal clock and several people in it.
  private func busyRoom() throws -> ScreenRoom {
    let room = try ScreenRoom(book: .tiny)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .confirmed)), as: .bob)
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "Letter", kind: .person, recipients: "1,200 customers", channel: "mail",
          language: .english), text: "We lost your data."), as: .bob)
    try room.act(CheckNotice(notice: "NT-01", version: 1, passed: true), as: .chie)
    try room.act(SendNotice(notice: "NT-01", next: room.now + Int64(5).minutes), as: .bob)
    room.wait(Int64(10).minutes)
    return room
  }

  @Test(arguments: [60, 66, 72, 80, 90, 100, 120, 200], Language.allCases)
  func `every part stands whole or not at all`(width: Int, language: Language) throws {
    let room = try busyRoom()
    _ = try room.sit(.chie)
    _ = try room.sit(.dan)
    let bob = try room.sit(.bob, width: width, height: 24, language: language)
    let line = bob.lines[1]
    #expect(!line.contains("~"), "\(line)")
    #expect(line.contains(language == .english ? "NT-01 UPDATE OVERDUE" : "NT-01 続報 超過"), "\(line)")
    #expect(line.contains(language == .english ? "IC alice" : "指揮 alice"), "\(line)")
    #expect(line.contains(language == .english ? "NEXT" : "次"), "\(line)")
    if width >= 100 {
      #expect(line.contains(language == .english ? "Online 3" : "在室 3"), "\(line)")
    }
  }

  @Test func `whoever leads is named once`() throws {
    let room = try ScreenRoom()
    let alice = try room.sit(.alice, width: 80, height: 24)
    #expect(alice.lines[1].contains("IC alice (you)  Online 1"), "\(alice.lines[1])")
    let bob = try room.sit(.bob, width: 80, height: 24)
    #expect(bob.lines[1].contains("you bob"), "\(bob.lines[1])")
  }

  @Test func `nobody leads where whoever led may only look on now`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 80, height: 24)
    #expect(bob.lines[1].contains("IC alice"), "\(bob.lines[1])")
    try room.administer(SetRight(member: "alice", right: .observer))
    #expect(bob.lines[1].contains("IC nobody"), "\(bob.lines[1])")
  }

  @Test func `a store that cannot be written is said in the reader's language`() throws {
    let room = try ScreenRoom()
    let bob = try room.sit(.bob, width: 80, height: 24, language: .japanese)
    bob.take(.news(.health(.readOnly("満杯"))))
    #expect(bob.lines[1].contains("! 読み取り専用"), "\(bob.lines[1])")
  }
}

/// What has to be read on the smallest screen.
struct SmallestScreenTests {
  @Test func `the number of the incident and whole counts stand on sixty columns`() throws {
    let room = try ScreenRoom(drill: true)
    let bob = try room.sit(.bob, width: 60, height: 16, language: .japanese)
    #expect(bob.lines[0].contains("\(room.incident.rawValue) 顧客"), "\(bob.lines[0])")
    #expect(bob.lines[2].contains("1 0/7"), "\(bob.lines[2])")
    #expect(bob.lines[2].contains("6 0/2"), "\(bob.lines[2])")
  }

  @Test func `a decision is read in whole, and no key is silent`() throws {
    let room = try ScreenRoom()
    try room.act(
      TakeDecision(
        DecisionTaken(
          number: 0, question: "Stop the web shop?", options: ["stop", "run"], chosen: "run",
          because: "the shop is not on the leaking path and stopping it warns the attacker",
          decider: "Hana Mori (COO)", task: nil, objections: "bob: customers expect it")),
      as: .alice)
    let bob = try room.sit(.bob, width: 60, height: 16)
    bob.act(.decisions)
    let text = bob.lines.joined(separator: " ")
    #expect(text.contains("attacker") && text.contains("Options: stop / run"), "\(text)")
    #expect(text.contains("Objections: bob: customers expect it"), "\(text)")
    bob.press("enter")
    #expect(bob.status.contains("All of it is shown"))
    bob.act(.outgoing)
    bob.press("=")
    #expect(bob.status.contains("No notice is selected"))
  }
}

/// A terminal without UTF-8 cannot show Japanese, whatever was asked for.
struct OnlyASCIITests {
  @Test func `a terminal that shows ASCII only is spoken to in English, and told why`() throws {
    let now = Moment.declared
    var state = RoomState(
      member: .bob, language: .japanese, now: now, width: 120, height: 36)
    state.showOnlyASCII()
    #expect(state.language == .english)
    #expect(Screen.draw(state).lines.contains { $0.contains("needs a UTF-8 locale") })
    _ = state.update(.key(.character("L")), now: now)
    #expect(state.language == .english)
    #expect(Screen.draw(state).lines.contains { $0.contains("needs a UTF-8 locale") })
  }
}
