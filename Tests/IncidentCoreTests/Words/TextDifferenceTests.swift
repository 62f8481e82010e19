import IncidentCore
import Testing

struct TextDifferenceTests {
  private func lines(_ old: String, _ new: String) -> [String] {
    TextDifference.lines(from: old, to: new).map {
      switch $0 {
      case .kept(let text): " " + text
      case .removed(let text): "-" + text
      case .added(let text): "+" + text
      }
    }
  }

  @Test func `what is in both stays, what is gone comes before what is new`() {
    #expect(lines("a\nb\nc", "a\nx\nc") == [" a", "-b", "+x", " c"])
    #expect(lines("a", "a\nb") == [" a", "+b"])
    #expect(lines("a\nb", "b") == ["-a", " b"])
    #expect(lines("", "a") == ["-", "+a"])
    #expect(lines("a", "a") == [" a"])
    #expect(lines("a\nb\nc\nd", "b\nd\ne") == ["-a", " b", "-c", " d", "+e"])
  }

  @Test func `bytes count: a composed and a decomposed letter differ`() {
    #expect(lines("caf\u{e9}", "cafe\u{301}").count == 2)
  }

  @Test func `two texts of many lines without anything in common end while somebody waits`() {
    let old = (0..<32_000).map { "\($0)" }.joined(separator: "\n")
    let new = (0..<32_000).map { "x\($0)" }.joined(separator: "\n")
    #expect(lines(old, new).count == 64_000)
  }

  @Test func `either text comes back out of the difference`() {
    let samples = ["", "a", "a\nb", "b\na\nb\n", "\n\n", "a\nc\nb\na"]
    for old in samples {
      for new in samples {
        let difference = TextDifference.lines(from: old, to: new)
        let before = difference.compactMap { line -> String? in
          switch line {
          case .kept(let text), .removed(let text): text
          case .added: nil
          }
        }
        let after = difference.compactMap { line -> String? in
          switch line {
          case .kept(let text), .added(let text): text
          case .removed: nil
          }
        }
        #expect(before.joined(separator: "\n") == old)
        #expect(after.joined(separator: "\n") == new)
      }
    }
  }
}

struct PersonalTraceTests {
  @Test(arguments: [
    "call 03-1234-5678", "０９０-１２３４-５６７８ へ", "a.b@example.com", "mail to x@y.co.jp.",
    "4111 1111 1111 1111",
    "1234 5678 9012", "(03) 1234 5678",
  ])
  func `an address of mail and a long number are seen`(text: String) {
    #expect(PersonalTrace.isIn(text))
  }

  @Test(arguments: [
    "am I affected?", "12,400 persons", "2026-11-20", "at 12:44 and 13:10", "@channel", "a @ b",
    "x@y",
    "IR-2026-004", "自分は対象か", "NT-01 v2", "",
  ])
  func `what people ask every day is not`(text: String) { #expect(!PersonalTrace.isIn(text)) }
}
