import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `a line of the timeline is kept as it was written`() {
  let entry = EntryRecorded(text: "ログイン\nfrom \u{202E}x", source: "vpn.log", task: "C-01")
  let wish = RecordEntry(
    text: entry.text, occurred: .declared + -Int64(9).hours, source: entry.source, task: "C-01")
  let given = Given().when(wish, by: .bob).then(.entryRecorded(entry))
  #expect(given.state.entries == 1)
}

@Test func `a line says something, of a task there is, and not of tomorrow`() {
  let given = Given()
  let ahead = given.now + Int64(2).minutes
  given.when(RecordEntry(text: " \n\u{3000}"), by: .bob).then(refused: .needsReason)
  given.when(RecordEntry(text: "x", task: "S-99"), by: .bob)
    .then(refused: .noSuchTask("S-99", nearest: ["S-01", "S-02", "S-03"]))
  given.when(RecordEntry(text: "x", occurred: ahead), by: .bob).then(refused: .timeInFuture(ahead))
}

@Test func `a correction names an entry there is`() {
  let given = Given().after(RecordEntry(text: "login"), by: .bob)
  let last = given.state.lastSeq
  given.when(CorrectEntry(entry: last, text: "logout"), by: .chie)
    .then(.entryCorrected(EntryCorrected(entry: last, text: "logout")))
  for entry in [Int64.min, -1, 0, last + 1, .max] {
    given.when(CorrectEntry(entry: entry, text: "logout"), by: .chie)
      .then(refused: .noSuchEntry(entry))
  }
  given.when(CorrectEntry(entry: last, text: ""), by: .chie).then(refused: .needsReason)
  let ahead = given.now + Int64(1).days
  given.when(CorrectEntry(entry: last, text: "x", occurred: ahead), by: .chie)
    .then(refused: .timeInFuture(ahead))
}

@Test func `decisions are numbered by the room`() {
  var decision = DecisionTaken(
    number: 99, question: "shop", chosen: "stop", because: "loss", decider: "sato")
  let wish = TakeDecision(decision)
  decision.number = 1
  let first = Given().when(wish, by: .bob).then(.decisionTaken(decision))
  decision.number = 2
  let second = first.when(wish, by: .chie).then(.decisionTaken(decision))
  #expect(second.state.decisions.map(\.label) == ["D-01", "D-02"])
  // A decision that was taken back keeps its number.
  decision.number = 3
  second.after(UndoAct(), by: .chie).when(wish, by: .bob).then(.decisionTaken(decision))
}

@Test func `a decision says what, why and who, about a task there is`() {
  let whole = DecisionTaken(
    number: 0, question: "q", chosen: "c", because: "b", decider: "sato")
  let blanks: [WritableKeyPath<DecisionTaken, String>] = [
    \.question, \.chosen, \.because, \.decider,
  ]
  for blank in blanks {
    var decision = whole
    decision[keyPath: blank] = " "
    Given().when(TakeDecision(decision), by: .bob).then(refused: .needsReason)
  }
  var lost = whole
  lost.task = "C-99"
  Given().when(TakeDecision(lost), by: .bob)
    .then(refused: .noSuchTask("C-99", nearest: ["C-01", "C-02", "C-03"]))
  let ahead = Moment.declared + Int64(1).days
  Given().when(TakeDecision(whole, occurred: ahead), by: .bob)
    .then(refused: .timeInFuture(ahead))
}
