import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

@testable import EventLog

private func read<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
  try JSONReader.read(type, from: Array(text.utf8))
}

private struct Sample: Decodable, Equatable {
  var name: String
  var count: Int?
  var tags: [String]?
}

@Test(arguments: UInt64(0)..<10)
func `a state is read as the system's own decoder reads it`(seed: UInt64) throws {
  var random = RandomEvents(seed: seed)
  var state = IncidentState()
  state.apply(
    Recorded(.playbookApplied(PlaybookApplied(playbook: .everyField)), stamp: StoredLine.stamp))
  for seq in 2...60 { state.apply(random.next(seq: Int64(seq))) }
  for formatting in [JSONEncoder.OutputFormatting(), .prettyPrinted, .sortedKeys] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    let bytes = Array(try encoder.encode(state))
    let read = try JSONReader.read(IncidentState.self, from: bytes)
    #expect(read == (try JSONDecoder().decode(IncidentState.self, from: Data(bytes))))
    // The entries that made the plan are read from the record, not kept with the state.
    #expect(read.tasks == state.tasks && read.undoLog == state.undoLog)
  }
}

@Test func `keys stand in any order, and those nobody knows are passed over`() throws {
  let text = #" { "later" : {"deep":[1,{"name":"no"}]}, "tags":["a","b"] , "name":"x","count":3}"#
  #expect(try read(text, as: Sample.self) == Sample(name: "x", count: 3, tags: ["a", "b"]))
}

@Test func `what is absent and what is null are the same, and the first of two keys counts`() throws
{
  let text = #"{"name":"first","count":null,"name":"second"}"#
  #expect(try read(text, as: Sample.self) == Sample(name: "first"))
}

@Test func `escapes are undone in values and in keys`() throws {
  let text = #"{"n\u0061me":"\"\\\/\b\f\n\r\t\u00e9\ud83d\uddfe"}"#
  #expect(try read(text, as: Sample.self).name == "\"\\/\u{8}\u{c}\n\r\té🗾")
}

@Test(arguments: [
  "", " ", "{", "}", "[1,]", #"{"name"}"#, #"{"name":}"#, #"{"name":"x""#, #"{"name":"x"}}"#,
  #"{"name":"x"} x"#, #"{"name":"\x"}"#, #"{"name":"\ud800"}"#, #"{name:"x"}"#, #"{"name":nul}"#,
  #"{"name":3}"#, #"{"count":1}"#, #"{"name":"x","count":1.5}"#, #"{"name":"x","count":"1"}"#,
  #"{"name":"x","count":99999999999999999999}"#, #"{"name":"x","tags":["a",1]}"#, "[]",
])
func `what is no JSON, or not of this shape, is refused`(text: String) {
  #expect(throws: (any Error).self) { try read(text, as: Sample.self) }
}

@Test func `bytes that are no UTF-8 are refused where they are read`() {
  var bytes = Array(#"{"name":"abc"}"#.utf8)
  bytes[10] = 0xFF
  #expect(throws: DecodingError.self) { try JSONReader.read(Sample.self, from: bytes) }
}

@Test func `a text as deep as a mine is refused, and nobody falls in`() {
  let deep = String(repeating: #"{"name":["#, count: 100_000)
  #expect(throws: JSONDocument.Failure.self) { try read(deep, as: Sample.self) }
}

@Test func `no cut and no flipped bit of a body does more than make it unreadable`() throws {
  var random = RandomEvents(seed: 7)
  let record = random.next(seq: 1)
  let body = try EventBody(operation: .random(), record: record).bytes()
  for length in 0..<body.count {
    #expect(throws: (any Error).self) {
      try JSONReader.read(EventBody<IncidentEvent>.self, from: Array(body[..<length]))
    }
  }
  for position in body.indices {
    for bit in 0..<8 {
      var damaged = body
      damaged[position] ^= 1 << bit
      // It may read as something else; the chain finds that. It must come back.
      _ = try? JSONReader.read(EventBody<IncidentEvent>.self, from: damaged)
    }
  }
}
