import IncidentCore
import Testing
import WarRoomTestSupport

private let given = Given().after(RecordEntry(text: "login"), by: .bob)
private let entry = given.state.lastSeq

@Test func `an entry is starred once, unstarred once, and both can be undone`() {
  let star = StarEntry(entry: entry, reason: "turn")
  let starred = given.when(star, by: .chie)
    .then(.mark(.starred(EntryStarred(entry: entry, reason: "turn"))))
  #expect(starred.state.marks.isStarred(entry))
  #expect(!starred.state.marks.isStarred(entry - 1))
  starred.when(star, by: .bob).then()
  let without = starred.when(StarEntry(entry: entry, isStarred: false), by: .bob)
    .then(.mark(.unstarred(EntryUnstarred(entry: entry))))
  #expect(!without.state.marks.isStarred(entry))
  #expect(without.after(UndoAct(), by: .bob).state.marks.isStarred(entry))
  // What came later is taken back first, and by whom it is said.
  without.when(UndoAct(), by: .chie)
    .then(
      refused: .cannotUndo(
        seq: starred.state.lastSeq, changedBy: .bob, at: without.state.lastAt))
  #expect(!starred.after(UndoAct(), by: .chie).state.marks.isStarred(entry))
}

@Test func `an entry that is not there cannot be marked, and observers mark nothing`() {
  for missing in [Int64.min, -1, 0, entry + 1, .max] {
    given.when(StarEntry(entry: missing), by: .bob).then(refused: .noSuchEntry(missing))
    given.when(ClassifyEntry(entry: missing, tlp: .red), by: .bob)
      .then(refused: .noSuchEntry(missing))
  }
  given.when(StarEntry(entry: entry), by: .eve).then(refused: .observersOnlyRead(.eve))
}

@Test func `the newest marking counts, then the entry's own, then the incident's`() {
  #expect(given.state.tlp(ofEntry: entry) == given.state.tlp)
  let own = given.after(RecordEntry(text: "card number", tlp: .red), by: .bob)
  let seq = own.state.lastSeq
  #expect(own.state.tlp(ofEntry: seq) == .red)
  let opened = own.after(ClassifyEntry(entry: seq, tlp: .green), by: .alice)
  #expect(opened.state.tlp(ofEntry: seq) == .green)
  let cleared = opened.after(ClassifyEntry(entry: seq, tlp: nil), by: .alice)
  #expect(cleared.state.tlp(ofEntry: seq) == cleared.state.tlp)
  let undone = cleared.after(UndoAct(), by: .alice).after(UndoAct(), by: .alice)
  #expect(undone.state.tlp(ofEntry: seq) == .red)
}

@Test func `anybody keeps an entry closer, and whoever leads lets it out again`() {
  let wish = ClassifyEntry(entry: entry, tlp: .red, reason: "names")
  let kept = given.when(wish, by: .bob)
    .then(.mark(.classified(EntryClassified(entry: entry, tlp: .red, reason: "names"))))
  kept.when(wish, by: .chie).then()
  for wider in [TrafficLight.amberStrict, .amber, .green, .clear, nil] {
    kept.when(ClassifyEntry(entry: entry, tlp: wider), by: .bob)
      .then(refused: .commanderOnly(act: .loosenMarking, commander: kept.state.commander))
  }
  #expect(
    kept.after(ClassifyEntry(entry: entry, tlp: .green), by: .alice).state.tlp(ofEntry: entry)
      == .green)
}

@Test func `marks are found by number, however they came`() {
  var marks = IncidentState().marks
  var state = given.state
  for seq in [9, 3, 7, 3, 1] as [Int64] {
    state.apply(
      Recorded(
        .mark(.starred(EntryStarred(entry: seq))),
        stamp: Stamp(seq: state.lastSeq + 1, at: .declared, by: .bob, via: "local")))
  }
  marks = state.marks
  #expect(marks.stars == [1, 3, 7, 9])
  #expect((0...10).filter { marks.isStarred($0) } == [1, 3, 7, 9])
}
