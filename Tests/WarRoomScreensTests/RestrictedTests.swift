import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// An incident for Alice and Bob alone, on their screens.
struct RestrictedTests {
  let room: ScreenRoom
  let alice: TestScreen

  init() throws {
    room = try ScreenRoom(for: [.bob])
    alice = try room.sit(.alice, width: 120, height: 36)
  }

  @Test(arguments: [Action.assign, .handover, .assumeDuty])
  func `a form offers nobody whom the room would refuse`(action: Action) throws {
    alice.act(action)
    let offered = try #require(try form.fields.first { $0.name == .member }?.choices)
    #expect(offered.contains("bob"))
    for name in ["chie", "dan", "kim"] { #expect(!offered.contains(name)) }
  }

  @Test func `everybody who is named later is offered`() throws {
    try room.act(SetAccess(member: "dan", granted: true), as: .alice)
    alice.act(.assign)
    #expect(try form.fields.first { $0.name == .member }?.choices == ["alice", "bob", "dan"])
    alice.type("dan")
    alice.press("enter")
    #expect(try room.state.tasks.contains { $0.progress.owner == .dan })
  }

  @Test func `a colleague who is not named is no choice from the people view either`() throws {
    alice.act(.people)
    while alice.state.selectedMember?.id != .dan { alice.press("j") }
    alice.act(.handover)
    #expect(try form.fields.first { $0.name == .member }?.editor.text == "")
  }

  private var form: Form {
    get throws {
      for case .form(let form) in alice.state.overlays { return form }
      throw NoForm()
    }
  }

  private struct NoForm: Error {}
}
