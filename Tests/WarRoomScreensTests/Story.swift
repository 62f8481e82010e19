import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// One hour of the shipped playbook, the same every time.
enum Story {
  /// Ways from the board to every other view.
  static let views: [(name: String, way: @Sendable (TestScreen) -> Void)] = [
    (
      "task",
      {
        $0.select("C-02"); $0.press("enter")
      }
    ),
    ("timeline", { $0.act(.timeline) }),
    (
      "entry",
      {
        $0.act(.timeline); $0.press("up enter")
      }
    ),
    ("facts", { $0.act(.facts) }),
    ("decisions", { $0.act(.decisions) }),
    (
      "member",
      {
        $0.act(.people); $0.press("j enter")
      }
    ),
    ("brief", { $0.act(.brief) }),
    ("blank", { $0.act(.blank) }),
    ("incidents", { $0.act(.incidents) }),
    (
      "editor",
      {
        $0.act(.say); $0.type("外部への転送 rule found")
      }
    ),
    ("decision-form", { $0.act(.decide) }),
    ("close-form", { $0.command("close") }),
    ("help", { $0.act(.help) }),
    (
      "palette",
      {
        $0.act(.palette); $0.type("re")
      }
    ),
    (
      "filter",
      {
        $0.act(.filter); $0.type("mail")
      }
    ),
    ("mine", { $0.act(.mine) }),
    ("stuck", { $0.act(.stuck) }),
    (
      "quit",
      {
        $0.act(.say); $0.type("x"); $0.press("esc q")
      }
    ),
  ]

  /// The shipped playbook, read once.
  private static let playbook = BundledPlaybooks.source(named: "customer-data-leak")
    .flatMap { PlaybookReader().read($0, file: "customer-data-leak.yaml").playbook }

  /// Alice's screen after an hour, with Bob in the room.
  static func screen(width: Int, height: Int, language: Language) throws -> TestScreen {
    let room = try ScreenRoom(try #require(playbook), drill: true)
    _ = try room.sit(.bob)
    try tell(room)
    let screen = try room.sit(.alice, width: width, height: height, language: language)
    try room.act(StartTask(task: "C-08", box: Int64(30).minutes), as: .bob)
    room.wait(Int64(1).seconds)
    return screen
  }

  private static func tell(_ room: ScreenRoom) throws {
    try room.act(AssumeDuty(duty: "scribe", member: "chie"), as: .alice)
    try room.act(
      AttachEvidence(
        EvidenceAttached(task: "C-01", kind: .note, what: "t0 09:02, call from the partner")),
      as: .alice)
    try room.act(TickTask(task: "C-01", note: "alice leads"), as: .alice)
    room.wait(Int64(10).minutes)
    try room.act(
      AttachEvidence(EvidenceAttached(task: "C-02", kind: .file, what: "intake form")), as: .chie)
    try room.act(TickTask(task: "C-02"), as: .chie)
    try room.act(
      BlockTask(task: "C-04", reason: "vendor desk closed until 14:00 / 14時まで窓口休止"), as: .bob)
    try room.act(
      TakeDecision(
        DecisionTaken(
          number: 0, question: "Web shop", chosen: "stop", because: "leak goes on",
          decider: "sato", task: "C-05")), as: .alice)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "900", status: .estimated)), as: .chie)
    try room.act(
      RecordEntry(
        text: "不審なログインを確認", occurred: room.now + -Int64(95).minutes, source: "vpn.log"),
      as: .chie)
    room.wait(Int64(25).minutes)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated, source: "query 12")),
      as: .chie)
    try room.act(SkipTask(task: "C-13", reason: "no card data"), as: .alice)
    room.wait(Int64(40).minutes)
  }
}
