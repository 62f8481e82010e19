import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// Whole pictures, kept as files. A picture that is missing or differs fails; `WARROOM_RECORD=1`
/// writes it anew, to be looked at before it is committed.
struct GoldenScreenTests {
  static let sizes = [(80, 24), (120, 36), (200, 50)]

  @Test(arguments: sizes, Language.allCases)
  func `the board looks as it did, in colour, without colour and in ASCII`(
    size: (Int, Int), language: Language
  ) throws {
    let screen = try Story.screen(width: size.0, height: size.1, language: language)
    let name = "board-\(size.0)x\(size.1)-\(language.rawValue)"
    var ascii = screen.state
    ascii.isASCII = true
    try expectGolden("\(name).txt", screen.lines + ["== roles"] + screen.picture.roleLines)
    try expectGolden("\(name)-mono.txt", Look.lines(screen.picture, .mono))
    try expectGolden("\(name)-ascii.txt", Screen.draw(ascii).lines)
  }

  @Test(arguments: sizes, Language.allCases)
  func `the people view looks as it did`(size: (Int, Int), language: Language) throws {
    let screen = try Story.screen(width: size.0, height: size.1, language: language)
    screen.act(.people)
    screen.press("j")
    try expectGolden("people-\(size.0)x\(size.1)-\(language.rawValue).txt", screen.lines)
  }

  @Test(arguments: sizes, Language.allCases)
  func `the notices look as they did`(size: (Int, Int), language: Language) throws {
    let screen = try Story.screen(width: size.0, height: size.1, language: language)
    screen.act(.inbox)
    try expectGolden("notices-\(size.0)x\(size.1)-\(language.rawValue).txt", screen.lines)
  }

  @Test(arguments: Language.allCases)
  func `every other view looks as it did`(language: Language) throws {
    for (name, way) in Story.views {
      let screen = try Story.screen(width: 80, height: 24, language: language)
      way(screen)
      try expectGolden("\(name)-80x24-\(language.rawValue).txt", screen.lines)
    }
  }

  @Test(arguments: Language.allCases)
  func `the wall shows the room without names where visitors come`(language: Language) throws {
    let screen = try Story.screen(width: 120, height: 36, language: language)
    let wall = WallScreen(screen.state, showsNames: false).draw()
    try expectGolden("wall-120x36-\(language.rawValue).txt", wall.lines)
    for name in ["alice", "bob", "chie"] {
      #expect(!wall.lines.joined().contains(name))
    }
  }

  @Test(arguments: Language.allCases)
  func `legal clocks look as they did, in their view and on the board`(language: Language) throws {
    let room = try ScreenRoom(book: .tiny)
    let screen = try room.sit(.alice, width: 120, height: 36, language: language)
    try room.act(
      SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), as: .bob)
    try room.act(StartClock(clock: "leak-first", because: "mail to support"), as: .chie)
    room.wait(Int64(90).minutes)
    try room.act(MeetClock(clock: "leak-first", receipt: "2026-1187"), as: .bob)
    try expectGolden("clocks-board-120x36-\(language.rawValue).txt", screen.lines)
    screen.act(.clocks)
    try expectGolden("clocks-120x36-\(language.rawValue).txt", screen.lines)
    room.wait(Int64(40).days)
    try expectGolden("clocks-late-120x36-\(language.rawValue).txt", screen.lines)
  }
}

/// Compares line by line; the numbers keep empty lines and trailing columns in view.
func expectGolden(
  _ name: String, _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let numbered = lines.enumerated().map { "\($0.offset)|\($0.element)" }
  let golden = try GoldenFile(name).lines(recording: numbered)
  expectSame(
    numbered.joined(separator: "\n"), golden.joined(separator: "\n"),
    sourceLocation: sourceLocation)
}

/// How cells look, a letter for each combination of attributes.
enum Look {
  static func lines(_ surface: Surface, _ theme: Theme) -> [String] {
    (0..<surface.height).map { row in
      let letters = (0..<surface.width).map { letter(theme[surface[row, $0].role]) }
      return String(letters)
    }
  }

  private static func letter(_ look: Attributes) -> Character {
    if look.isReversed { return "R" }
    if look.isUnderlined { return look.isBold ? "U" : "u" }
    if look.isBold { return "B" }
    return look.isDim ? "d" : "."
  }
}
