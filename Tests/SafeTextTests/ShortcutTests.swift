import Testing

@testable import SafeText

/// The ways that spare work give what the long ways give.
struct ShortcutTests {
  @Test func `every scalar that is plain by its range takes room of its own by its properties`() {
    for scalar in (0...UInt32(0x10FFFF)).compactMap(Unicode.Scalar.init)
    where Visibility.isPlain(scalar) {
      guard case .spacing = Visibility(byPropertiesOf: scalar) else {
        Issue.record("\(String(scalar.value, radix: 16))")
        continue
      }
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `cleaning, cutting into lines and replacing are the same by the short way`(seed: UInt64) {
    var random = RandomText(seed: seed)
    for plain in ["", "Found rule 1142 on fw1. ", "共有リンクを無効化した。", "a\r\nb\r"] {
      let text = plain + random.text(most: 24) + plain
      #expect(same(Sanitiser.clean(text), Sanitiser.spelledOut(text)))
      let lines = PlainText.lines(untrusted: text).map(\.value)
      #expect(lines.count == scalarLines(text).count)
      for (line, expected) in zip(lines, scalarLines(text)) {
        #expect(same(line, Sanitiser.spelledOut(expected)))
      }
      let doubled = Escape.replacing(in: text) { $0 == "\"" || $0 == "文" ? "\"\"" : nil }
      #expect(same(doubled, scalarsDoubled(text)))
    }
  }
}

private func same(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}

/// Lines, looking at every scalar.
private func scalarLines(_ text: String) -> [String] {
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r":
      lines.append(String(line))
      line.removeAll()
    default: line.append(scalar)
    }
    previous = scalar
  }
  return line.isEmpty && !lines.isEmpty ? lines : lines + [String(line)]
}

/// Two scalars replaced, looking at every scalar.
private func scalarsDoubled(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "文" {
      result += "\"\""
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
