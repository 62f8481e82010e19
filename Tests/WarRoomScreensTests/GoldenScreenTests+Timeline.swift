import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

extension GoldenScreenTests {
  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `a timeline with marks, corrections and a filter looks as it did`(
    size: (Int, Int), language: Language
  ) throws {
    let room = try ScreenRoom()
    let screen = try room.sit(.alice, width: size.0, height: size.1, language: language)
    let ago = { (minutes: Int64) in room.now + -minutes.minutes }
    try room.act(RecordEntry(text: "外部から不審なログイン", occurred: ago(95), source: "vpn1.log"), as: .bob)
    try room.act(
      RecordEntry(text: "a call from the partner", occurred: ago(80), isAbout: true), as: .chie)
    try room.act(
      RecordEntry(
        text: "login of admin", occurred: ago(70), source: "fw1", tlp: .red,
        skew: Int64(200).seconds), as: .bob)
    let wrong = try room.state.lastSeq
    try room.act(CorrectEntry(entry: wrong, text: "login of admin2"), as: .bob)
    try room.act(RecordEntry(text: "noise"), as: .chie)
    try room.act(UndoAct(), as: .chie)
    try room.act(
      ImportEvents(
        ImportEvents.File(format: "csv", name: "fw1.csv", sha256: ""),
        rows: [
          ImportEvents.Row(
            line: 2, moment: ago(60), text: "deny 203.0.113.9", source: "fw1",
            original: "60,deny 203.0.113.9")
        ]), as: .bob)
    try room.act(StarEntry(entry: wrong, reason: "turn"), as: .alice)
    screen.act(.timeline)
    let name = "\(size.0)x\(size.1)-\(language.rawValue)"
    try expectGolden("timeline-marks-\(name).txt", screen.lines)
    screen.act(.filter)
    screen.type("by:bob kind:im")
    try expectGolden("timeline-filter-\(name).txt", screen.lines)
    screen.press("enter enter")
    try expectGolden("timeline-imported-\(name).txt", screen.lines)
    screen.press("esc")
    screen.act(.narrow)
    try expectGolden("timeline-form-\(name).txt", screen.lines)
  }
}
