import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The plan grows under several people's eyes.
struct PlanTests {
  private let room: ScreenRoom
  private let alice: TestScreen
  private let bob: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice, width: 120, height: 36)
    bob = try room.sit(.bob)
  }

  /// One more playbook, or a newer version of the one in use.
  private func playbook(_ id: String, _ version: String) -> Playbook {
    var playbook = id == "tiny" ? Playbook.tiny : Playbook.everyField
    if id == "tiny" {
      playbook.phases[0].tasks[0].title = LocalizedText(en: "plain and simple", ja: "作業")
      playbook.phases[0].tasks.append(
        PlaybookTask(id: "C-30", title: LocalizedText(en: "thirty"), duty: .legal))
    } else {
      playbook.phases = [
        PlaybookPhase(
          id: .containment,
          tasks: [
            PlaybookTask(id: "C-01", title: LocalizedText(en: "plain", ja: "作業"), duty: .legal),
            PlaybookTask(id: "C-40", title: LocalizedText(en: "forty", ja: "四十"), duty: .legal),
          ])
      ]
    }
    playbook.id = id
    playbook.version = version
    return playbook
  }

  @Test func `K adds a task to the phase in view, and everybody sees it`() throws {
    bob.press("2 K")
    bob.type("Call the bank")
    bob.press("down down down")
    bob.type("+2h")
    bob.press("down")
    bob.type("yes")
    bob.press("down")
    bob.type("log, hash")
    bob.press("down")
    bob.type("c1 S-02")
    bob.press("enter")
    let task = try #require(try room.state.task("H-01"))
    #expect(task.phase == .scope)
    #expect(task.plan.needsCheck && task.plan.evidence.map(\.kind) == [.log, .hash])
    #expect(task.plan.after == ["C-01", "S-02"])
    #expect(task.progress.dueSet == room.now + Int64(2).hours)
    #expect(alice.lines.joined().contains("added H-01"))
    alice.select("H-01")
    alice.press("enter")
    #expect(alice.lines.joined().contains("added by bob"))
    bob.press("u")
    #expect(try room.state.task("H-01") == nil)
  }

  @Test func `a wrong word in the form is said, and what was typed stays`() throws {
    bob.press("K")
    bob.type("Call")
    bob.press("down")
    bob.type("x")
    bob.press("enter")
    #expect(bob.status.contains("containment"))
    #expect(bob.lines.joined().contains("Call"))
    #expect(try room.state.task("H-01") == nil)
  }

  @Test func `a second playbook says what it brings, asks, and doubles nothing`() throws {
    room.playbooks = ["other": playbook("other", "2.0.0")]
    for screen in [alice, bob] { screen.use(shelf: ["tiny": "1.0.0", "other": "2.0.0"]) }
    try room.act(TickTask(task: "C-01"), as: .bob)
    bob.command("apply")
    #expect(bob.status.contains("commander"))
    alice.command("apply")
    alice.press("tab enter")
    let question = alice.lines.joined(separator: "\n")
    #expect(question.contains("New tasks 1"))
    #expect(question.contains("left as they are: 1, 1 of them finished"))
    alice.press("n")
    #expect(try room.state.playbooks.count == 1)
    alice.command("apply other")
    alice.press("y")
    #expect(try room.state.playbooks.map(\.name.id) == ["tiny", "other"])
    #expect(try room.state.task("C-01")?.state == .done)
    #expect(bob.lines.joined().contains("added the playbook"))
    alice.command("apply")
    #expect(alice.status.contains("in use"))
    alice.press("u")
    #expect(try room.state.task("C-40") == nil)
  }

  @Test func `a newer version is announced in the brief and taken with a key`() throws {
    room.playbooks = ["tiny": playbook("tiny", "1.1.0")]
    alice.use(shelf: ["tiny": "1.0.0"])
    alice.command("update")
    #expect(alice.status.contains("no newer version"))
    alice.use(shelf: ["tiny": "1.1.0"])
    alice.act(.brief)
    #expect(alice.lines.joined().contains("tiny 1.1.0 is at hand"))
    alice.press("esc")
    alice.command("update")
    #expect(alice.lines.joined().contains("Worded anew"))
    alice.press("y")
    #expect(try room.state.task("C-30") != nil)
    #expect(try room.state.task("C-01")?.plan.title.en == "plain and simple")
    #expect(try room.state.playbooks.map(\.name.version) == ["1.1.0"])
  }

  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `the form and the question look as they did`(size: (Int, Int), language: Language) throws {
    let screen = try Story.screen(width: size.0, height: size.1, language: language)
    let name = "\(size.0)x\(size.1)-\(language.rawValue).txt"
    screen.act(.addTask)
    screen.type(language == .english ? "Call the bank" : "銀行に電話する")
    try expectGolden("task-add-\(name)", screen.lines)
    screen.press("esc")
    let source = try #require(BundledPlaybooks.source(named: "ransomware"))
    let playbook = try #require(PlaybookReader().read(source, file: "f").playbook)
    screen.take(
      .news(
        .playbook(
          OfferedPlaybook(use: .apply, playbook: playbook, origin: PlaybookOrigin()))))
    try expectGolden("playbook-apply-\(name)", screen.lines)
  }
}
