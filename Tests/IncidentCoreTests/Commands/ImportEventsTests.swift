import IncidentCore
import Testing
import WarRoomTestSupport

private func row(_ line: Int, _ text: String, minutes: Int64 = 10) -> ImportEvents.Row {
  ImportEvents.Row(
    line: line, moment: .declared + -minutes.minutes, text: text, source: "fw1",
    original: "x,\(text)")
}

private let file = ImportEvents.File(
  format: "csv", name: "fw1.csv", sha256: String(repeating: "0", count: 64), tlp: .green)

@Test func `every row becomes an entry behind the import, at its own time`() {
  let wish = ImportEvents(file, rows: [row(2, "deny"), row(3, "allow", minutes: 5)])
  let given = Given().when(wish, by: .bob)
    .then(
      .imports(
        .imported(
          EventsImported(
            number: 1, format: "csv", file: "fw1.csv", sha256: file.sha256, added: 2,
            duplicates: 0, leftOut: 0, tlp: .green))),
      .imports(
        .entry(
          EntryImported(batch: 1, line: 2, text: "deny", source: "fw1", original: "x,deny"))),
      .imports(
        .entry(
          EntryImported(batch: 1, line: 3, text: "allow", source: "fw1", original: "x,allow"))))
  #expect(given.state.entries == 2)
  let last = given.state.lastSeq
  #expect(given.state.tlp(ofEntry: last) == .green)
  let entry = IncidentEvent.imports(
    .entry(EntryImported(batch: 1, line: 3, text: "allow", source: "fw1")))
  #expect(wish.occurred(of: entry) == .declared + -Int64(5).minutes)
  #expect(wish.momentsOfInterest.count == 2)
}

@Test func `the same row twice is one, in a file and in the record`() {
  let rows = [row(2, "deny"), row(3, "deny"), row(4, "deny", minutes: 5), row(5, "other")]
  let wish = ImportEvents(file, rows: rows)
  let state = Given().state
  #expect(wish.fresh(among: [], in: state).map(\.line) == [2, 4, 5])
  let known = IncidentRecord(
    .imports(.entry(EntryImported(batch: 1, line: 2, text: "deny", source: "fw1"))),
    stamp: Stamp(seq: 2, at: .declared, occurred: rows[0].moment, by: .bob, via: "local"))
  #expect(wish.fresh(among: [known], in: state).map(\.line) == [4, 5])
  var other = known
  other.event = .imports(.entry(EntryImported(batch: 1, line: 2, text: "deny", source: "fw2")))
  #expect(wish.fresh(among: [other], in: state).map(\.line) == [2, 4, 5])
}

@Test func `an import is taken back as one act, and may then be taken in again`() {
  let wish = ImportEvents(file, rows: [row(2, "deny"), row(3, "allow")])
  let imported = Given().after(wish, by: .bob)
  let first = imported.state.imports.first?.seq ?? 0
  let undone = imported.when(UndoAct(), by: .bob).then(.actUndone(ActUndone(undoes: first)))
  #expect(undone.state.entries == 0)
  #expect((first...first + 2).allSatisfy { undone.state.takingBack($0) == undone.state.lastSeq })
  #expect(undone.state.takingBack(first - 1) == nil)
  let entry = IncidentRecord(
    .imports(.entry(EntryImported(batch: 1, line: 2, text: "deny", source: "fw1"))),
    stamp: Stamp(
      seq: first + 1, at: .declared, occurred: wish.rows[0].moment, by: .bob, via: "local"))
  #expect(wish.fresh(among: [entry], in: undone.state).count == 2)
  #expect(undone.after(wish, by: .bob).state.imports.map(\.number) == [1, 2])
}

@Test func `nothing goes in of an empty import, from an observer, or from tomorrow`() {
  Given().when(ImportEvents(file, rows: []), by: .bob).then()
  Given().when(ImportEvents(file, rows: [row(2, "x")]), by: .eve)
    .then(refused: .observersOnlyRead(.eve))
  let late = row(3, "x", minutes: -60)
  Given().when(ImportEvents(file, rows: [row(2, "x"), late]), by: .bob)
    .then(refused: .timeInFuture(late.moment))
}

@Test func `what later entries say about earlier ones is kept with the state`() {
  var given = Given().after(RecordEntry(text: "login"), by: .bob)
  let entry = given.state.lastSeq
  given = given.after(CorrectEntry(entry: entry, text: "logout"), by: .chie)
  #expect(given.state.standings.corrections(of: entry) == [entry + 1])
  given = given.after(UndoAct(), by: .bob)
  #expect(given.state.takingBack(entry) == given.state.lastSeq)
  #expect(given.state.takingBack(entry + 1) == nil)
}

@Test func `a clock that was set back is marked, and seconds between hosts are not`() {
  var state = Given().state
  func next(_ distance: Int64) {
    state.apply(
      Recorded(
        .entryRecorded(EntryRecorded(text: "x")),
        stamp: Stamp(
          seq: state.lastSeq + 1, at: state.lastAt + distance, by: .bob, via: "local")))
  }
  next(-900)
  #expect(state.standings.clockSteps.isEmpty)
  next(-Int64(15).days)
  #expect(state.standings.clockStep(before: state.lastSeq) == Int64(15).days)
  for _ in 0..<100 { next(-2_000) }
  #expect(state.standings.clockSteps.count == 64)
}
