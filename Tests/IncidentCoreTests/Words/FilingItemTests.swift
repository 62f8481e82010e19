import Foundation
import IncidentCore
import Testing

/// How an item of a report is kept in the record.
struct FilingItemTests {
  private func stored(_ item: FilingItem) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(item), as: UTF8.self)
  }

  private func read(_ text: String) throws -> FilingItem {
    try JSONDecoder().decode(FilingItem.self, from: Data(text.utf8))
  }

  @Test func `an item is its title, with what fills it beside it`() throws {
    let title = LocalizedText(en: "Outline", ja: "概要")
    #expect(try stored(FilingItem(title)) == #"{"en":"Outline","ja":"概要"}"#)
    let item = FilingItem(title, facts: ["cause"], record: [.known, .measures], part: .next)
    #expect(
      try stored(item)
        == #"{"en":"Outline","facts":["cause"],"ja":"概要","part":"next","record":["known","measures"]}"#
    )
    #expect(try read(stored(item)) == item)
  }

  @Test func `an item from before is its title alone, and a newer word is left out`() throws {
    #expect(try read(#"{"en":"Outline"}"#) == FilingItem(LocalizedText(en: "Outline")))
    let newer = try read(#"{"en":"Outline","record":["known","moon"],"part":"last"}"#)
    #expect(newer == FilingItem(LocalizedText(en: "Outline"), record: [.known]))
  }
}
