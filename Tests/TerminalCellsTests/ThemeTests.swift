import TerminalCells
import Testing

struct ThemeTests {
  @Test(arguments: Theme.all)
  func `focus is reverse video, and nothing else is`(theme: Theme) {
    for role in Role.allCases {
      #expect(theme[role].isReversed == (role == .selected))
    }
  }

  @Test(arguments: Theme.all)
  func `what asks for attention never looks like ordinary text`(theme: Theme) {
    for role in [Role.alarm, .warning, .title, .changed, .key, .drill, .input] {
      #expect(theme[role] != theme[.text])
    }
    #expect(theme[.alarm] != theme[.warning] && theme[.alarm] != theme[.good])
    #expect(theme[.text] == Attributes())
  }

  @Test func `the theme without colour has none`() {
    for role in Role.allCases {
      #expect(Theme.mono[role].foreground == .standard && Theme.mono[role].background == .standard)
    }
  }

  @Test func `no theme for the colour-blind tells states apart by the colours they confuse`() {
    let states = [Role.alarm, .warning, .good]
    #expect(!states.contains { [.ansi(1), .ansi(2)].contains(Theme.deuteranopia[$0].foreground) })
    #expect(!states.contains { [.ansi(3), .ansi(4)].contains(Theme.tritanopia[$0].foreground) })
  }

  @Test func `themes are found by name, and roles by a letter of their own`() {
    #expect(Theme.all.allSatisfy { Theme.named($0.name) == $0 })
    #expect(Theme.named("solarized") == nil)
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
