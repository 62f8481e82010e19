import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The cursor of a list is on a thing, never on a row: what colleagues do meanwhile must not put a
/// neighbour under the next key.
struct CursorTests {
  private let room: ScreenRoom
  private let alice: TestScreen

  init() throws {
    room = try ScreenRoom(book: .tiny)
    alice = try room.sit(.alice, width: 120, height: 36)
  }

  private func begin(_ title: String) throws {
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: title, kind: .person, recipients: "1,200 customers", channel: "mail",
          language: .english)), as: .bob)
  }

  @Test func `a notice that a colleague begins does not move the cursor to another`() throws {
    try begin("Letter")
    alice.act(.outgoing)
    #expect(alice.state.selectedNotice?.id == NoticeID(number: 1))
    try begin("Press release")
    #expect(alice.state.selectedNotice?.id == NoticeID(number: 1))
    alice.press("x")
    #expect(alice.lines.contains { $0.contains("NT-01 will not be sent") })
  }

  @Test func `an enquiry that a colleague answers leaves the list, and that is said`() throws {
    for text in ["am I affected?", "which data?", "since when?"] {
      try room.act(LogEnquiry(text: text, kind: .affected, open: true), as: .bob)
    }
    alice.act(.enquiries)
    alice.press("j")
    let selected = try #require(alice.state.selectedEnquiry?.id)
    try room.act(AnswerEnquiry(enquiry: "EQ-01", answer: "ask the desk"), as: .bob)
    #expect(alice.state.selectedEnquiry?.id == selected)
    try room.act(AnswerEnquiry(enquiry: selected.rawValue, answer: "names"), as: .bob)
    #expect(alice.status.contains("\(selected.rawValue) is no longer in this list"))
    #expect(alice.state.selectedEnquiry?.id == EnquiryID(rawValue: "EQ-03"))
  }

  @Test func `what one does oneself is no surprise`() throws {
    try room.act(LogEnquiry(text: "am I affected?", kind: .affected, open: true), as: .bob)
    try room.act(LogEnquiry(text: "since when?", kind: .affected, open: true), as: .bob)
    alice.act(.enquiries)
    alice.press("+")
    alice.type("no")
    alice.press("enter")
    #expect(alice.status.contains("recorded #"))
  }

  @Test func `the list of incidents says where action items are overdue`() throws {
    try room.act(
      SetAction(text: "watch the export", owner: "dan", due: room.now + Int64(1).hours), as: .alice)
    alice.act(.incidents)
    #expect(!alice.lines.contains { $0.contains("overdue") && $0.contains("action item") })
    alice.press("esc")
    room.wait(Int64(2).hours)
    alice.act(.incidents)
    #expect(alice.lines.contains { $0.contains("! 1 action item overdue") })
  }

  @Test func `a line of the post-mortem is kept when lines come above it`() throws {
    try room.act(SetFinding(kind: .badly, text: "no test of the export"), as: .alice)
    alice.act(.postMortem)
    while !alice.selectedLine.contains("no test of the export") { alice.press("j") }
    try room.act(SetFinding(kind: .well, text: "the desk called at once"), as: .bob)
    try room.act(SetFinding(kind: .well, text: "logs were there"), as: .bob)
    #expect(alice.selectedLine.contains("no test of the export"))
  }
}

extension TestScreen {
  fileprivate var selectedLine: String { lines.first { $0.hasPrefix(">") } ?? "" }
}
