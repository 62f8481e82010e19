import IncidentCore
import Testing
import WarRoomTestSupport

private func set(
  _ fact: String, _ value: String?, _ status: FactSet.Status
) -> SetFact {
  SetFact(FactSet(fact: fact, value: value, status: status))
}

struct FactGroupsTests {
  @Test func `every question stands in exactly one group`() {
    let given = Given()
    let groups = FactGroups(given.state)
    #expect(groups.unanswered.map(\.question.id) == given.state.questions.map(\.id))
    #expect(groups.known.isEmpty && groups.investigating.isEmpty && groups.ruledOut.isEmpty)
  }

  @Test func `confirmed comes before estimated, and what is looked into is not known`() {
    let given = Given().after(set("persons_max", "1200", .estimated), by: .bob)
      .after(set("sensitive", "no", .confirmed), by: .bob)
    #expect(FactGroups(given.state).known.map(\.question.id) == ["sensitive", "persons_max"])
    let doubted = given.after(set("sensitive", nil, .investigating), by: .bob)
    #expect(FactGroups(doubted.state).known.map(\.question.id) == ["persons_max"])
    #expect(FactGroups(doubted.state).investigating.map(\.question.id) == ["sensitive"])
    let out = doubted.after(set("sensitive", nil, .ruledOut), by: .bob)
    #expect(FactGroups(out.state).ruledOut.map(\.question.id) == ["sensitive"])
  }

  @Test func `an answer taken back no longer counts`() {
    let given = Given().after(set("sensitive", "yes", .confirmed), by: .bob)
      .after(UndoAct(), by: .bob)
    #expect(FactGroups(given.state).known.isEmpty)
  }

  @Test func `an answer reads as people speak, in both languages`() {
    let given = Given().after(set("sensitive", "yes", .estimated), by: .bob)
    let line = FactGroups(given.state).known[0]
    let english = Phrasing(language: .english, zone: .tokyo, now: .declared)
    let japanese = Phrasing(language: .japanese, zone: .tokyo, now: .declared)
    #expect(english.sentence(line).hasSuffix(": yes (estimated)"))
    #expect(japanese.sentence(line).hasSuffix(": はい(推定)"))
  }
}
