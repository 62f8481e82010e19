import IncidentCore
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Pictures of what may apply, of a clock and a fact in full, of the first report and a draft.
struct GoldenFilingTests {
  @Test(arguments: [(80, 24), (120, 36)], Language.allCases)
  func `clocks with what may apply, one in full, a fact, the first report and a draft look so`(
    size: (Int, Int), language: Language
  ) throws {
    let room = try ScreenRoom(book: ShippedBook.book)
    let screen = try room.sit(.alice, width: size.0, height: size.1, language: language)
    let name = "\(size.0)x\(size.1)-\(language.rawValue).txt"
    for count in ["900", "1200"] {
      try room.act(
        SetFact(
          FactSet(fact: "persons_max", value: count, status: .estimated, source: "query 12")),
        as: .bob)
    }
    screen.act(.facts)
    screen.act(.intake)
    screen.type("窓口 Sato")
    try expectGolden("intake-form-\(name)", screen.lines)
    screen.press("esc")
    screen.act(.clocks)
    try expectGolden("clocks-maybe-\(name)", screen.lines)
    screen.press("j j enter")
    try expectGolden("clock-\(name)", screen.lines)
    screen.act(.filing)
    try expectGolden("filing-\(name)", screen.lines)
    // A draft is read to its last letter: no row of it is cut at the edge.
    for row in screen.lines.dropFirst(3).dropLast(2) {
      #expect(!row.contains(/~ *$/), "\(row)")
    }
    screen.press("esc esc esc")
    screen.act(.facts)
    screen.press("j enter")
    try expectGolden("fact-\(name)", screen.lines)
  }
}
