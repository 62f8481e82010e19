import IncidentCore
import Testing
import WarRoomTestSupport

private func set(_ fact: String, _ value: String?, _ status: FactSet.Status = .confirmed)
  -> SetFact
{
  SetFact(FactSet(fact: fact, value: value, status: status))
}

@Test(arguments: [
  ("sensitive", "Yes", "yes"), ("sensitive", "いいえ", "no"), ("persons_max", "1,200", "1200"),
  ("persons_max", "0", "0"), ("route", "web", "web"), ("remark", " as said ", " as said "),
  // Another spelling of the same text is the playbook's own: conditions compare bytes.
  ("route", "cafe\u{301}", "caf\u{e9}"),
  ("found_on", "2026-11-20", "2026-11-20"),
  ("found_on", "2026-11-20 09:02", "2026-11-20T00:02:00.000Z"),
  ("found_on", "2026-11-20T09:02+09:00", "2026-11-20T00:02:00.000Z"),
  // As a Japanese keyboard and Japanese custom have it.
  ("persons_max", "１，２００", "1200"), ("persons_max", "12,400人", "12400"),
  ("sensitive", "Ｙｅｓ", "yes"), ("found_on", "2026年11月20日", "2026-11-20"),
  ("found_on", "2026/11/20", "2026-11-20"),
  ("found_on", "2026年11月20日 9時2分", "2026-11-20T00:02:00.000Z"),
])
func `an answer is stored in one form`(fact: String, typed: String, stored: String) throws {
  let given = Given().after(set(fact, typed), by: .bob)
  let value = try #require(given.state.fact(fact)?.current?.value)
  #expect(value.utf8.elementsEqual(stored.utf8), "\(value)")
}

@Test(arguments: [
  ("sensitive", "perhaps"), ("persons_max", "many"), ("persons_max", "-1"),
  ("persons_max", "99999999999999999999"), ("persons_max", ","), ("persons_max", "12,00"),
  ("persons_max", "約1200件"), ("persons_max", "1千2百"), ("found_on", "2026年11月20日 9時頃"),
  ("route", "pigeon"),
  ("found_on", "lately"), ("found_on", "2026-02-30"), ("remark", " \n"),
])
func `an answer of another shape is refused with the shape`(fact: String, typed: String) throws {
  let given = Given()
  let question = try #require(given.state.questions.first { $0.id == fact })
  given.when(set(fact, typed), by: .bob)
    .then(
      refused: .badAnswer(
        fact: fact, value: typed, expected: question.kind, choices: question.choices))
}

@Test func `a certain answer has a value, an open question needs none`() {
  let given = Given()
  given.when(set("persons_max", nil), by: .bob).then(refused: .needsAnswer(fact: "persons_max"))
  given.when(set("persons_max", nil, .estimated), by: .bob)
    .then(refused: .needsAnswer(fact: "persons_max"))
  for status in [FactSet.Status.investigating, .ruledOut] {
    given.when(set("persons_max", nil, status), by: .bob)
      .then(.factSet(FactSet(fact: "persons_max", value: nil, status: status)))
  }
}

@Test func `only the playbook's questions are answered`() {
  Given().when(set("person_max", "3"), by: .bob)
    .then(refused: .noSuchFact("person_max", nearest: ["persons_max"]))
}

@Test func `a fact keeps its whole history, and the same again adds nothing`() throws {
  let given = Given()
    .after(set("persons_max", "100", .estimated), by: .bob)
    .after(set("persons_max", "1200", .estimated), by: .chie)
    .when(set("persons_max", "1,200", .estimated), by: .dan).then()
    .after(set("persons_max", "1200"), by: .dan)
  let fact = try #require(given.state.fact("persons_max"))
  #expect(fact.history.map(\.value) == ["100", "1200", "1200"])
  #expect(fact.history.map(\.by) == [.bob, .chie, .dan])
  #expect(fact.current?.status == .confirmed)
}

@Test func `what becomes known tomorrow is refused`() {
  let ahead = Moment.declared + Int64(1).days
  Given().when(
    SetFact(FactSet(fact: "sensitive", value: "yes", status: .confirmed), occurred: ahead),
    by: .bob
  ).then(refused: .timeInFuture(ahead))
}
