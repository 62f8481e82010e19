import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The post-mortem on several screens at once.
struct PostMortemViewTests {
  let room: ScreenRoom
  let alice: TestScreen
  let bob: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice, width: 120, height: 36)
    bob = try room.sit(.bob)
  }

  /// A review by Bob, with everything that can be in it.
  private func write() throws {
    let acts: [any IncidentCommand] = [
      WriteReviewText(part: .summary, language: .english, text: "A list left by mail at nine."),
      WriteReviewText(part: .summary, language: .japanese, text: "9時に名簿がメールで流出した。"),
      SetFinding(kind: .well, text: "the desk knew in ten minutes", entry: 1),
      SetFinding(kind: .badly, text: "nobody knew who may stop the shop"),
      SetCause(text: "the list was mailed"),
      SetCause(parent: 1, text: "an export needs no leave"),
      SetAction(
        text: "exports need a second person", owner: "chie", due: .declared + Int64(2).days,
        proof: "a test export is refused", cause: 2),
      SetAction(text: "Remind everybody"),
    ]
    for act in acts { try room.act(act, as: .bob) }
  }

  @Test func `everything is written from the keys, and colleagues see it at once`() throws {
    bob.act(.postMortem)
    alice.act(.postMortem)
    bob.press("j enter")
    bob.type("A list left by mail.")
    bob.press("enter")
    #expect(try room.state.post.text(.summary, .english)?.text == "A list left by mail.")
    #expect(alice.lines.joined().contains("A list left by mail."))
    bob.press("K")
    bob.type("no log")
    bob.press("enter")
    #expect(try room.state.post.findings(.badly).map(\.text) == ["no log"])
    bob.press("W")
    bob.type("mailed")
    bob.press("enter")
    bob.press("p")
    bob.type("limit exports")
    bob.press("tab")
    bob.type("chie")
    bob.press("down")
    bob.type("2026-12-20")
    bob.press("enter")
    let action = try #require(try room.state.post.action(1))
    #expect(action.owner == .chie)
    #expect(action.due.map { Zone.tokyo.civil($0).date } == "2026-12-20")
    #expect(alice.lines.joined().contains("A-01 chie"))
  }

  @Test func `v is refused to the only author and makes it checked for another`() throws {
    try write()
    bob.act(.postMortem)
    bob.press("v enter")
    #expect(bob.status.contains("second person"))
    alice.act(.postMortem)
    alice.press("v")
    alice.type("read")
    alice.press("enter")
    #expect(try room.state.post.isChecked)
    #expect(bob.lines.joined().contains("Checked: alice"))
    // A change makes it void, before everybody's eyes.
    try room.act(SetFinding(kind: .lucky, text: "seen"), as: .bob)
    #expect(alice.lines.joined().contains("NOT CHECKED"))
  }

  @Test func `an action item is done, verified, reopened and dropped on its line`() throws {
    try write()
    let chie = try room.sit(.chie, width: 120, height: 36)
    for screen in [alice, chie] {
      screen.act(.postMortem)
      screen.go(to: "A-01")
    }
    chie.press("+")
    chie.type("refused on 12-18")
    chie.press("enter")
    #expect(try room.state.post.action(1)?.state == .toVerify)
    alice.press("V")
    alice.type("went out")
    alice.press("enter")
    #expect(try room.state.post.action(1)?.state == .open)
    chie.press("+")
    chie.type("now refused")
    chie.press("enter")
    alice.press("v enter")
    #expect(try room.state.post.action(1)?.verifiedBy == .alice)
    alice.press("o")
    alice.type("came again")
    alice.press("enter")
    #expect(try room.state.post.action(1)?.state == .open)
    chie.press("x")
    #expect(chie.status.contains("commander"))
    alice.press("x")
    alice.type("A-02 is better")
    alice.press("enter")
    #expect(try room.state.post.action(1)?.state == .dropped)
  }

  @Test func `the cursor stays where it is while colleagues write below it`() throws {
    try write()
    bob.act(.postMortem)
    bob.go(to: "L-01")
    let before = bob.state.reading
    try room.act(SetAction(text: "third"), as: .alice)
    #expect(bob.state.reading == before)
    #expect(bob.lines.contains { $0.hasPrefix(">") && $0.contains("L-01") })
  }

  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `the post-mortem looks as it did`(size: (Int, Int), language: Language) throws {
    try write()
    let screen = try room.sit(.alice, width: size.0, height: size.1, language: language)
    screen.act(.postMortem)
    let name = "\(size.0)x\(size.1)-\(language.rawValue).txt"
    try expectGolden("postmortem-\(name)", screen.lines)
    screen.go(to: "A-02")
    screen.press("pgdn")
    try expectGolden("postmortem-record-\(name)", screen.lines)
    screen.press("p")
    try expectGolden("postmortem-form-\(name)", screen.lines)
  }
}

extension TestScreen {
  /// Moves down to the line with `text` on it.
  func go(to text: String) {
    for _ in 0..<200 where !lines.contains(where: { $0.hasPrefix(">") && $0.contains(text) }) {
      press("j")
    }
  }
}
