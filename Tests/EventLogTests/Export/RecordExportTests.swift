import EventLog
import Foundation
import Testing
import WarRoomTestSupport

struct RecordExportTests {
  let store = InMemoryEventStore()

  /// Three chains with texts that need escaping, and one redacted event.
  private func fill() throws {
    try store.fill(2, chain: .ledger)
    try store.append(sampleBody(note: #"\"quoted\" \\ back \u001b[2J / 流出 é \uD83D\uDE00"#))
    try store.append(sampleBody(note: "secret"))
    try store.fill(3)
    try store.fill(1, chain: .second)
    try store.write { transaction throws(StoreFailure) in try transaction.redact(2, in: .first) }
  }

  private func export(_ chains: Set<ChainID>? = nil) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try RecordExport(chains: chains).write(store) { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  private func verify(_ record: [UInt8], kept: [KeptHead]) throws -> VerificationReport {
    var rest = record[...]
    // Odd pieces, so lines begin and end anywhere.
    let reader = RecordReader {
      let piece = Array(rest.prefix(97))
      rest = rest.dropFirst(97)
      return piece
    }
    return try Verifier(kept: kept).verify(reader)
  }

  @Test func `an exported record verifies and says what was redacted`() throws {
    try fill()
    let report = try verify(export(), kept: store.keptHeads())
    #expect(
      report.description == """
        chain 0: OK to 2
        chain 1: OK to 5, redacted: 2
        chain 2: OK to 1

        """)
    #expect(report.exitCode == 0)
  }

  @Test func `any JSON reader gets back the exact bytes of every body`() throws {
    try fill()
    let lines = try export([.first]).split(separator: UInt8(ascii: "\n"))
    let bodies = try lines.dropFirst().map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      return (object?["body"] as? String).map { Array($0.utf8) }
    }
    #expect(bodies == store.events(in: .first, after: 0, limit: 10).map(\.body))
  }

  @Test func `one chain can be handed over alone`() throws {
    try fill()
    let kept = try store.keptHeads().filter { $0.head.chain == .first }
    #expect(try verify(export([.first]), kept: kept).chains.map(\.head.chain) == [.first])
  }

  @Test func `an export of one incident says of every other chain that it is not in it`() throws {
    try fill()
    let report = try verify(export([.first]), kept: store.keptHeads())
    #expect(
      report.description == """
        chain 0: not in this file
        chain 1: OK to 5, redacted: 2
        chain 2: not in this file

        """)
    #expect(report.exitCode == 0)
    let elsewhere = try store.keptHeads().filter { $0.head.chain != .first }
    #expect(try verify(export([.first]), kept: elsewhere).exitCode == 1)
    #expect(try verify(export([]), kept: store.keptHeads()).exitCode == 1)
  }

  @Test func `an export of the whole room hides no incident somebody kept a head of`() throws {
    try fill()
    let report = try verify(export([.ledger, .first]), kept: store.keptHeads())
    #expect(report.chains.last?.description == "chain 2: TRUNCATED at 0: a head says 1")
    #expect(report.exitCode == 4)
  }

  @Test func `a record cut at any line is truncated or says so`() throws {
    try fill()
    let record = try export()
    for end in record.indices where record[end] == UInt8(ascii: "\n") && end + 1 < record.count {
      #expect(try verify(Array(record[...end]), kept: []).exitCode == 4)
    }
  }

  @Test func `a sink that has had enough ends the export`() throws {
    try store.fill(2_000)
    var pieces = 0
    try RecordExport().write(store) { _ in
      pieces += 1
      return false
    }
    #expect(pieces == 1)
  }

  @Test(arguments: ["", "{}", "not a record", #"{"format":"warroom record v2","instance":"x"}"#])
  func `what is no record is refused`(_ text: String) {
    #expect(throws: RecordReader.Failure.notARecord) { try verify(Array(text.utf8), kept: []) }
  }

  @Test(.enabled(if: PythonVerifier.isHere))
  func `the outsider's verifier says the same words about a good record`() throws {
    try fill()
    let directory = try TemporaryDirectory()
    let (record, heads) = (directory("record.jsonl"), directory("heads"))
    try setContents(record, export())
    let kept = try store.keptHeads()
    try setContents(heads, Array(kept.map(\.line).joined().utf8))

    let report = try verify(export(), kept: kept)
    #expect(
      try PythonVerifier.verify(record, heads: heads)
        == PythonVerifier.Answer(words: report.description, exitCode: 0))
    let unanchored = try verify(export(), kept: [])
    #expect(
      try PythonVerifier.verify(record)
        == PythonVerifier.Answer(words: unanchored.description, exitCode: 1))
    let checkpoint = kept[1].head.checkpoint(instance: store.instance)
    try setContents(heads, Array(checkpoint.utf8))
    let partly = try verify(export(), kept: [kept[1]])
    #expect(
      try PythonVerifier.verify(record, heads: heads)
        == PythonVerifier.Answer(words: partly.description, exitCode: 1))
  }

  @Test(
    .enabled(if: PythonVerifier.isHere),
    arguments: [[], [.first], [.ledger, .first], [.second]] as [Set<ChainID>])
  func `the outsider's verifier says the same words about a part of the room`(
    chains: Set<ChainID>
  ) throws {
    try fill()
    let directory = try TemporaryDirectory()
    let (record, heads) = (directory("record.jsonl"), directory("heads"))
    try setContents(record, export(chains))
    let kept = try store.keptHeads()
    try setContents(heads, Array(kept.map(\.line).joined().utf8))
    let report = try verify(export(chains), kept: kept)
    #expect(
      try PythonVerifier.verify(record, heads: heads)
        == PythonVerifier.Answer(words: report.description, exitCode: report.exitCode))
  }

  @Test(.enabled(if: PythonVerifier.isHere))
  func `the outsider's verifier takes nothing else for a record`() throws {
    let directory = try TemporaryDirectory()
    let nothing = PythonVerifier.Answer(words: "", exitCode: 2)
    #expect(try PythonVerifier.verify(directory("missing")) == nothing)
    #expect(try PythonVerifier.verify(directory.path) == nothing)
    for text in ["", "{}", "[]", "not a record", #"{"format":"warroom record v2"}"#] {
      try setContents(directory("record.jsonl"), Array(text.utf8))
      #expect(try PythonVerifier.verify(directory("record.jsonl")) == nothing, "\(text)")
    }
    try setContents(directory("record.jsonl"), export())
    #expect(
      try PythonVerifier.verify(directory("record.jsonl"), heads: directory("missing")) == nothing)
  }

  @Test(.enabled(if: PythonVerifier.isHere))
  func `the outsider's verifier finds what ours finds in damaged records`() throws {
    try fill()
    let directory = try TemporaryDirectory()
    let (record, heads) = (directory("record.jsonl"), directory("heads"))
    let kept = try store.keptHeads()
    try setContents(heads, Array(kept.map(\.line).joined().utf8))
    let whole = try export()
    let start = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 1
    var random = SeededGenerator(seed: 11)
    for _ in 0..<12 {
      var damaged = whole
      let position = Int.random(in: start..<whole.count, using: &random)
      damaged[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try setContents(record, damaged)
      let ours = try verify(damaged, kept: kept)
      #expect(ours.exitCode == 4, "byte \(position)")
      #expect(try PythonVerifier.verify(record, heads: heads).exitCode == 4, "byte \(position)")
    }
  }

  @Test func `no changed byte of an exported event ever verifies`() throws {
    try store.fill(1)
    let kept = try store.keptHeads()
    let whole = try export()
    let start = try #require(whole.firstIndex(of: UInt8(ascii: "\n"))) + 1
    var random = SeededGenerator(seed: 13)
    for position in start..<(whole.count - 1) {
      var damaged = whole
      damaged[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      #expect(try verify(damaged, kept: kept).exitCode == 4, "byte \(position)")
    }
  }
}
