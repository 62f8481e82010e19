import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

extension GoldenScreenTests {
  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `notices, enquiries and the situation report look as they did`(
    size: (Int, Int), language: Language
  ) throws {
    let screen = try OutgoingStory.screen(width: size.0, height: size.1, language: language)
    let end = "\(size.0)x\(size.1)-\(language.rawValue).txt"
    screen.act(.outgoing)
    try expectGolden("outgoing-\(end)", screen.lines)
    screen.press("j enter =")
    try expectGolden("outgoing-notice-\(end)", screen.lines)
    screen.press("esc esc")
    screen.act(.enquiries)
    try expectGolden("enquiries-\(end)", screen.lines)
    screen.act(.sitrep)
    try expectGolden("sitrep-\(end)", screen.lines)
  }

  @Test(arguments: Language.allCases)
  func `the forms and the question before a sending look as they did`(language: Language) throws {
    let screen = try OutgoingStory.screen(width: 80, height: 24, language: language)
    screen.act(.outgoing)
    screen.press("s")
    try expectGolden("outgoing-new-80x24-\(language.rawValue).txt", screen.lines)
    screen.press("esc j p")
    try expectGolden("outgoing-text-80x24-\(language.rawValue).txt", screen.lines)
    screen.press("esc + enter")
    try expectGolden("outgoing-sent-80x24-\(language.rawValue).txt", screen.lines)
  }
}

/// A letter and a report on their way out, the same every time.
private enum OutgoingStory {
  static func screen(width: Int, height: Int, language: Language) throws -> TestScreen {
    let room = try ScreenRoom(book: .tiny)
    let screen = try room.sit(.alice, width: width, height: height, language: language)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), as: .chie)
    try report(room)
    room.wait(Int64(20).minutes)
    try letter(room)
    try room.act(
      LogEnquiry(
        text: "自分の情報は含まれているか / am I affected?", kind: .affected, channel: "phone", count: 3),
      as: .dan)
    try room.act(LogEnquiry(text: "記者会見の予定は", kind: .media, open: true), as: .dan)
    try room.act(PublishSitrep(language: language, rhythm: .standard), as: .alice)
    room.wait(Int64(70).minutes)
    return screen
  }

  private static func report(_ room: ScreenRoom) throws {
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "速報 / Preliminary report", kind: .regulator, recipients: "個人情報保護委員会",
          channel: "web form", language: .japanese, task: "N-02",
          clock: ClockID(rawValue: "leak-first")), text: "わかっていること"), as: .bob)
    try room.act(CheckNotice(notice: "NT-01", version: 1, passed: true), as: .chie)
    try room.act(
      SendNotice(
        notice: "NT-01", receipt: "2026-1187", next: room.now + Int64(1).hours), as: .bob)
  }

  private static func letter(_ room: ScreenRoom) throws {
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "Letter to customers", kind: .person, recipients: "1,200 customers",
          channel: "mail", language: .english, task: "P-01", checks: [.customer]),
        text: "Dear customer,\nWe lost your data.\nPlease call us."), as: .bob)
    try room.act(
      DraftNotice(
        notice: "NT-02",
        text: "Dear customer,\nYour name and address were copied.\nPlease call us.", basis: 1),
      as: .alice)
    try room.act(CheckNotice(notice: "NT-02", version: 2, passed: true), as: .chie)
    try room.act(
      CheckNotice(
        notice: "NT-02", version: 2, check: .customer, passed: true, note: "clear"), as: .dan)
    try room.act(
      OpenNotice(
        NoticeDetails(
          title: "To our partners", kind: .partner, recipients: "partners", language: .english),
        text: "We inform you."), as: .chie)
  }
}
