import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

/// The stored form of every event, frozen on the day the event was made.
private func golden<Event: RecordedEvent>(
  _ name: String, _ examples: [Event]
) throws -> [(example: Event, line: String)] {
  let made = try examples.map { try StoredLine.text($0) }
  let lines = try GoldenFile(name).lines(recording: made)
  #expect(lines.count == examples.count, "every event has one golden line in \(name)")
  return Array(zip(examples, lines))
}

private func isFrozen(_ event: some RecordedEvent, as line: String) throws {
  expectSame(try StoredLine.text(event), line)
}

@Test func `the stored form of every incident event is what it always was`() throws {
  let examples = IncidentEventKind.allCases.map(\.example)
  for (example, line) in try golden("incident-events.jsonl", examples) {
    try isFrozen(example, as: line)
    let read = try StoredLine.read(line, as: IncidentEvent.self)
    expectSame(read, Recorded(example, stamp: StoredLine.stamp))
  }
}

@Test func `the stored form of every ledger event is what it always was`() throws {
  let examples = LedgerEventKind.allCases.map(\.example)
  for (example, line) in try golden("ledger-events.jsonl", examples) {
    try isFrozen(example, as: line)
    let read = try StoredLine.read(line, as: LedgerEvent.self)
    expectSame(read, Recorded(example, stamp: StoredLine.stamp))
  }
}

@Test func `every kind has an example of its own, under its own storage name`() {
  for kind in IncidentEventKind.allCases {
    #expect(kind.example.type == kind.rawValue)
    #expect(IncidentEventKind(kind.example) == kind)
  }
  for kind in LedgerEventKind.allCases {
    #expect(kind.example.type == kind.rawValue)
    #expect(LedgerEventKind(kind.example) == kind)
  }
}

@Test func `fields left out are not written`() throws {
  let line = try StoredLine.text(IncidentEvent.taskDone(TaskDone(task: "C-01")))
  #expect(line.contains(#""data":{"task":"C-01"}"#))
  #expect(!line.contains("null"))
}

@Test func `an event of a newer version is kept as one, whatever it holds`() throws {
  let line = try StoredLine.text(IncidentEvent.taskDone(TaskDone(task: "C-01", note: "clean")))
  let changes = [
    (#""type":"task-done""#, #""type":"task-painted""#, "task-painted"),
    (#""v":1"#, #""v":2"#, "task-done"),
    (#""task":"C-01""#, #""task":{"group":"C","number":1}"#, "task-done"),
    (#"{"note":"clean","task":"C-01"}"#, "[]", "task-done"),
  ]
  for (old, new, type) in changes {
    let newer = line.replacingOccurrences(of: old, with: new)
    try #require(newer != line)
    let read = try StoredLine.read(newer, as: IncidentEvent.self)
    #expect(read.event == .unknown(type: type))
    #expect(read.stamp == StoredLine.stamp)
  }
  let right = try StoredLine.text(LedgerEventKind.rightSet.example)
    .replacingOccurrences(of: "observer", with: "auditor")
  #expect(try StoredLine.read(right, as: LedgerEvent.self).event == .unknown(type: "right-set"))
}

@Test func `fields of a newer version do not change what an older one reads`() throws {
  let event = IncidentEvent.taskDone(TaskDone(task: "C-01", note: "clean"))
  let line = try StoredLine.text(event)
    .replacingOccurrences(of: #"{"note""#, with: #"{"mood":{"deep":[1]},"note""#)
    .replacingOccurrences(of: #"{"at""#, with: #"{"added":null,"at""#)
  #expect(line.contains("mood"))
  #expect(try StoredLine.read(line, as: IncidentEvent.self).event == event)
}
