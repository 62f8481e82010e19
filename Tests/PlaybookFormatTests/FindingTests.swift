import Foundation
import IncidentCore
import PlaybookFormat
import Testing

/// How a finding is shown to people and to programs.
struct FindingTests {
  private func finding() throws -> Finding {
    let text = SampleFile().text.replacing("duty: commander", with: "duty: comander")
    return try #require(
      SampleFile.reader.read(Array(text.utf8), file: "my/leak.yaml").findings.first)
  }

  @Test func `people read where, how bad, what, which rule, and how to mend it`() throws {
    #expect(
      try finding().text(in: .english) == """
        my/leak.yaml:43:15: error: The playbook defines no duty “comander”. [unknown-duty]
          mend: Did you mean “commander”?
        """)
    #expect(
      try finding().text(in: .japanese) == """
        my/leak.yaml:43:15: error: 役割「comander」が定義されていない。 [unknown-duty]
          直し方: 「commander」の誤りではないか確かめる。
        """)
  }

  @Test func `programs read the same as JSON`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = try String(decoding: encoder.encode(finding()), as: UTF8.self)
    #expect(
      json == """
        {"column":15,"file":"my/leak.yaml","line":43,"mend":{"en":"Did you mean “commander”?",\
        "ja":"「commander」の誤りではないか確かめる。"},"message":{"en":"The playbook defines no duty \
        “comander”.","ja":"役割「comander」が定義されていない。"},"rule":"unknown-duty","severity":"error"}
        """)
  }

  @Test func `a monstrous word is cut before it is quoted`() throws {
    let text = SampleFile().text.replacing(
      "stage: stop", with: "stage: " + String(repeating: "s", count: 1_900))
    let finding = try #require(SampleFile.reader.read(Array(text.utf8), file: "f").findings.first)
    #expect(finding.rule == .badChoice)
    #expect((finding.message.en ?? "").count < 100)
  }
}
