import SafeText
import Testing

struct EscapeICalendarTests {
  @Test(arguments: HostileText.corpus)
  func `any text is one property, folded within 75 bytes, and reads back`(hostile: HostileText)
    throws
  {
    let text = hostile.text
    let folded = Escape.icalLine("SUMMARY:" + Escape.ical(text))
    let lines = try contentLines(of: folded)
    let line = try #require(lines.first)
    #expect(lines.count == 1)
    let breaks: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
    var normalised = String.UnicodeScalarView()
    normalised.append(contentsOf: text.unicodeScalars.map { breaks.contains($0) ? "\n" : $0 })
    let shown = PlainText.lines(untrusted: String(normalised)).map(\.value).joined(separator: "\n")
    #expect(unescaped(String(line.dropFirst(8))) == shown)
  }

  @Test func `random texts neither start a line nor cut a character`() throws {
    var random = RandomText(seed: 3)
    for _ in 0..<500 {
      #expect(
        try contentLines(of: Escape.icalLine("X:" + Escape.ical(random.text(most: 80)))).count == 1)
    }
  }

  @Test func `three hundred two-byte letters fold into lines that are each valid`() throws {
    let folded = Escape.icalLine("SUMMARY:" + String(repeating: "é", count: 300))
    #expect(try contentLines(of: folded) == ["SUMMARY:" + String(repeating: "é", count: 300)])
  }

  private struct Malformed: Error {}

  /// Unfolds by the RFC alone; throws where a line is too long or is not UTF-8 by itself.
  private func contentLines(of text: String) throws -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    for byte in text.utf8 {
      line.append(byte)
      guard line.suffix(2) == [0x0D, 0x0A] else { continue }
      line.removeLast(2)
      guard line.count <= 75, !line.contains(0x0A), !line.contains(0x0D),
        let content = String(validating: line, as: UTF8.self)
      else { throw Malformed() }
      if line.first == 0x20, !lines.isEmpty {
        lines[lines.count - 1] += content.dropFirst()
      } else {
        lines.append(content)
      }
      line = []
    }
    guard line.isEmpty else { throw Malformed() }
    return lines
  }

  private func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        result.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(result)
  }
}
