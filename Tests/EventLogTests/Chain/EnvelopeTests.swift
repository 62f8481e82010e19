import EventLog
import IncidentCore
import Testing

struct EnvelopeTests {
  private func read(_ text: String) throws(Envelope.Failure) -> Envelope {
    try Envelope(body: Array(text.utf8))
  }

  private let rest = #""id":"00112233445566778899aabbccddeeff","by":"bob","type":"note""#
  private let time = #""at":"2026-11-20T03:44:17.123Z""#

  @Test func `the envelope is read from the bytes, wherever its members stand`() throws {
    let envelope = try read(
      #" { "data" : {"deep":{"task":"X-99"},"list":[{"task":"Y-1"},"]"],"task":"C-03"}, "#
        + #""occurred":"2026-02-28T23:59:59.999Z", \#(time), \#(rest), "via":"a\"}\\", "n":-1.5e9 }"#
    )

    #expect(envelope.operation.description == "00112233445566778899aabbccddeeff")
    #expect(envelope.index.actor == "bob")
    #expect(envelope.index.type == "note")
    #expect(envelope.index.task == "C-03")
    #expect(envelope.index.recordedAt == Moment(milliseconds: 1_795_146_257_123))
    #expect(envelope.index.occurredAt == Moment(milliseconds: 1_772_323_199_999))
  }

  @Test func `what happened when it was recorded has one time`() throws {
    let index = try read("{\(time),\(rest)}").index
    #expect(index.occurredAt == index.recordedAt)
    #expect(index.task == nil)
  }

  @Test func `a task that is no text, or is elsewhere, is not indexed`() throws {
    #expect(try read(#"{\#(time),\#(rest),"task":"C-03"}"#).index.task == nil)
    #expect(try read(#"{\#(time),\#(rest),"data":{"task":{"id":"C-03"}}}"#).index.task == nil)
    #expect(try read(#"{\#(time),\#(rest),"data":["task","C-03"]}"#).index.task == nil)
  }

  @Test func `a member that is there twice is refused, because readers would disagree`() {
    #expect(throws: Envelope.Failure.repeated("at")) { try read("{\(time),\(rest),\(time)}") }
    #expect(throws: Envelope.Failure.repeated("by")) { try read(#"{\#(time),"by":"al",\#(rest)}"#) }
    #expect(throws: Envelope.Failure.repeated("task")) {
      try read(#"{\#(time),\#(rest),"data":{"task":"C-03","task":"C-04"}}"#)
    }
    #expect(throws: Envelope.Failure.repeated("data")) {
      try read(#"{\#(time),\#(rest),"data":{},"data":{"task":"C-04"}}"#)
    }
  }

  @Test(arguments: [
    "2026-11-20T03:44:17Z", "2026-11-20T03:44:17.123+00:00", "2026-11-20 03:44:17.123Z",
    "2026-11-31T03:44:17.123Z", "2025-02-29T03:44:17.123Z", "2100-02-29T03:44:17.123Z",
    "2026-00-20T03:44:17.123Z", "2026-11-20T24:44:17.123Z", "2026-11-20T03:44:60.123Z",
    "2026-11-20T03:4a:17.123Z", "",
  ])
  func `a time has one form`(_ wrong: String) {
    #expect(throws: Envelope.Failure.missing("at")) { try read(#"{"at":"\#(wrong)",\#(rest)}"#) }
  }

  @Test func `leap days are in the calendar where they are`() throws {
    for (day, milliseconds) in [
      ("2000-02-29", 951_782_400_000), ("2024-02-29", 1_709_164_800_000),
      ("1970-01-01", 0), ("1969-12-31", -86_400_000), ("9999-12-31", 253_402_214_400_000),
    ] as [(String, Int64)] {
      let index = try read(#"{"at":"\#(day)T00:00:00.000Z",\#(rest)}"#).index
      #expect(index.recordedAt.milliseconds == milliseconds)
    }
  }

  @Test func `an escape in a name is refused, not undone`() {
    #expect(throws: Envelope.Failure.missing("by")) {
      try read(
        #"{\#(time),"id":"00112233445566778899aabbccddeeff","by":"\u0062ob","type":"note"}"#)
    }
  }

  @Test(arguments: [
    "", "{", "[]", "{}x", #"{"at"}"#, #"{"a":"#, #"{"a":"b"#, #"{"a":1,}"#, #"{"a":}"#,
  ])
  func `what is no object is refused`(_ text: String) {
    #expect(throws: Envelope.Failure.self) { try read(text) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: Envelope.Failure.notUTF8) { try Envelope(body: sampleBody() + [0xFF]) }
  }

  @Test func `a hundred thousand open brackets are refused without using the stack`() {
    let text = #"{"a":"# + String(repeating: "[", count: 100_000)
    #expect(throws: Envelope.Failure.notAnObject) { try read(text) }
  }

  @Test func `no cut or changed body crashes the reader`() {
    let body = sampleBody(note: #"a \"quoted\" \\ word"#)
    for end in body.indices { _ = try? Envelope(body: Array(body[..<end])) }
    for position in body.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x7D, 0xFF] {
        var changed = body
        changed[position] = byte
        _ = try? Envelope(body: changed)
      }
    }
  }
}
