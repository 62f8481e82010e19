import CTerminal
import TerminalCells
import Testing

@testable import TerminalDriver

@MainActor
struct KeyDecoderTests {
  /// The keys in what a terminal sent in one go.
  private func keys(_ sent: String) -> [Key] {
    var decoder = KeyDecoder()
    var keys = sent.unicodeScalars.compactMap { decoder.take($0.value) }
    if let last = decoder.pause() { keys.append(last) }
    return keys
  }

  @Test func `characters, controls and what they are called`() {
    #expect(keys("a作 ") == [.character("a"), .character("作"), .character(" ")])
    #expect(keys("\r\t\u{7F}\u{8}") == [.enter, .tab, .backspace, .backspace])
    #expect(
      keys("\u{5}\u{1A}\u{1F}\n") == [.control("e"), .control("z"), .control("_"), .control("j")])
    #expect(keys("\0\u{1C}\u{9B}") == [])
  }

  @Test func `Esc alone, Esc twice, and Alt`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape])
    #expect(keys("\u{1B}x\u{1B}作") == [.alt("x"), .alt("作")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}\u{1B}[A") == [.up])
    #expect(keys("\u{1B}O\u{1B}[A") == [.alt("O"), .up])
  }

  @Test func `the mouse is where it says, its releases and other buttons are nothing`() {
    #expect(
      keys("\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<64;300;1M\u{1B}[<81;1;1M") == [
        .pointer(.click(row: 4, column: 11)), .pointer(.wheelUp(row: 0, column: 299)),
        .pointer(.wheelDown(row: 0, column: 0)),
      ])
    #expect(keys("\u{1B}[<2;1;1M\u{1B}[<0;0;5M\u{1B}[<;M\u{1B}[<1;2M") == [])
  }

  @Test func `sequences terminfo has no name for`() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[H\u{1B}[4~") == [.up, .down, .home, .end])
    #expect(
      keys("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2D\u{1B}Od") == [
        .wordRight, .wordLeft, .left, .wordLeft,
      ])
    #expect(
      keys("\u{1B}[Z\u{1B}[3~\u{1B}[5~\u{1B}[15~\u{1B}OP") == [
        .backTab, .delete, .pageUp, .function(5), .function(1),
      ])
  }

  @Test func `an unknown sequence is dropped whole and never taken for commands`() {
    #expect(keys("\u{1B}[?62;4cq") == [.character("q")])
    #expect(keys("\u{1B}[>0;12;7Mx") == [.character("x")])
    #expect(keys("\u{1B}[[Aq") == [.function(1), .character("q")])
    #expect(keys("\u{1B}[I\u{1B}[200;1X") == [])
    #expect(keys("\u{1B}[12;") == [])
  }

  @Test func `a late answer of the terminal is dropped whole, up to its end and no further`() {
    #expect(keys("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}q") == [.character("q")])
    #expect(keys("\u{1B}]10;rgb:ff/ff/ff\u{1B}\\q") == [.character("q")])
    #expect(keys("\u{1B}P1+r524742\u{1B}\\\u{1B}_Gi=1;OK\u{1B}\\q") == [.character("q")])
    #expect(keys("\u{1B}]11;rgb") == [])
    #expect(keys("\u{1B}]") == [.alt("]")])
    #expect(keys("\u{1B}P") == [.alt("P")])
  }

  @Test func `a key named by ncurses, also with Alt`() {
    var decoder = KeyDecoder()
    let keys = [
      decoder.take(function: KEY_UP), decoder.take(function: KEY_F0 + 7),
      decoder.take(function: 0x6FFF), decoder.take(0x1B), decoder.take(function: KEY_LEFT),
      decoder.pause(),
    ]
    #expect(keys == [.up, .function(7), nil, nil, .wordLeft, nil])
  }
}
