import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

@testable import EventLog

/// Every scalar that has an escape, the ones beside them, and some that need several bytes.
private let awkward = String(
  String.UnicodeScalarView(
    (0x00...0x7F).compactMap(Unicode.Scalar.init) + "é作\u{2028}🗾".unicodeScalars))

@Test(arguments: UInt64(0)..<10)
func `what is written is byte for byte what the system's own encoder writes`(seed: UInt64) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  var random = RandomEvents(seed: seed)
  var state = IncidentState()
  for seq in 1...60 {
    let record = random.next(seq: Int64(seq))
    state.apply(record)
    let body = EventBody(operation: .random(), record: record)
    try #require(try body.bytes() == Array(try encoder.encode(body)), "entry \(seq)")
  }
  #expect(try JSONWriter.bytes(of: state) == Array(try encoder.encode(state)))
}

@Test func `every text is written as the system's own encoder writes it`() throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  #expect(try JSONWriter.bytes(of: [awkward]) == Array(try encoder.encode([awkward])))
}

@Test func `a fraction is refused, because two readers would disagree about it`() {
  #expect(throws: EncodingError.self) { try JSONWriter.bytes(of: [1.5]) }
  #expect(throws: EncodingError.self) { try JSONWriter.bytes(of: ["share": Float(0.1)]) }
}

@Test func `nothing, truths, lists in lists and the ends of the numbers can be written`() throws {
  func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
  }
  #expect(try text([Int64.min, 0, Int64.max]) == "[-9223372036854775808,0,9223372036854775807]")
  #expect(try text([[true], [], [false, true]]) == "[[true],[],[false,true]]")
  #expect(try text(["a": nil, "b": 1] as [String: Int?]) == #"{"a":null,"b":1}"#)
  #expect(try text([String]()) == "[]")
}
