import Foundation
import SafeText
import Testing

struct EscapeJSONTests {
  @Test(arguments: HostileText.corpus)
  func `any text reads back to the byte`(hostile: HostileText) throws {
    let text = hostile.text
    #expect(Array(try read(Escape.json(text)).utf8) == Array(text.utf8))
  }

  @Test func `random texts read back to the byte, and the file is safe to look at`() throws {
    var random = RandomText(seed: 4)
    for _ in 0..<1_000 {
      let text = random.text(most: 10)
      let literal = Escape.json(text)
      #expect(Array(try read(literal).utf8) == Array(text.utf8))
      #expect(
        !literal.unicodeScalars.contains {
          $0.value < 0x20 || $0.properties.generalCategory == .format
        })
    }
  }

  @Test func `letters stay readable and controls are escaped`() {
    #expect(Escape.json("顧客\u{1B}\u{E0041}\"\n") == #""顧客\u001b\udb40\udc41\"\n""#)
  }

  private func read(_ literal: String) throws -> String {
    try JSONDecoder().decode([String].self, from: Data("[\(literal)]".utf8))[0]
  }
}
