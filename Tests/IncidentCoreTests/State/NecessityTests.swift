import IncidentCore
import Testing
import WarRoomTestSupport

private func necessity(_ id: TaskID, _ facts: [FactSet]) -> IncidentState.Necessity? {
  var given = Given()
  for fact in facts { given = given.after(SetFact(fact), by: .bob) }
  return given.state.task(id).map { given.state.necessity(of: $0) }
}

private func sensitive(_ value: String?, _ status: FactSet.Status = .confirmed) -> FactSet {
  FactSet(fact: "sensitive", value: value, status: status)
}

private func persons(_ value: String?, _ status: FactSet.Status = .confirmed) -> FactSet {
  FactSet(fact: "persons_max", value: value, status: status)
}

@Test(
  arguments: [
    ([], .maybe),
    ([sensitive("yes")], .needed),
    ([sensitive("no")], .notNeeded),
    ([sensitive("yes", .estimated)], .needed),
    ([sensitive("yes", .investigating)], .maybe),
    ([sensitive(nil, .investigating)], .maybe),
    ([sensitive(nil, .ruledOut)], .notNeeded),
    ([sensitive("yes"), sensitive(nil, .investigating)], .maybe),
  ] as [([FactSet], IncidentState.Necessity)])
func `a task matters as far as what is known makes it matter`(
  facts: [FactSet], expected: IncidentState.Necessity
) {
  #expect(necessity("S-01", facts) == expected)
}

@Test(
  arguments: [
    ([persons("1000")], .maybe),
    ([persons("999")], .notNeeded),
    ([persons("1000"), sensitive("no")], .needed),
    ([sensitive("yes")], .notNeeded),
    ([sensitive("no"), persons(nil, .ruledOut)], .maybe),
  ] as [([FactSet], IncidentState.Necessity)])
func `one fact can settle it while another is open`(
  facts: [FactSet], expected: IncidentState.Necessity
) {
  #expect(necessity("S-02", facts) == expected)
}

@Test func `what does not matter is neither counted nor anybody's`() {
  let given = Given().after(AssumeDuty(duty: "forensics"), by: .bob)
  let known = given.after(SetFact(sensitive("no")), by: .chie)
  #expect(given.state.count(in: .scope).total == 4)
  #expect(known.state.count(in: .scope).total == 3)
  #expect(given.state.mine(.bob).map(\.id).contains("S-01"))
  #expect(!known.state.mine(.bob).map(\.id).contains("S-01"))
  // A task done before it turned out not to matter was done all the same.
  let done = given.after(TickTask(task: "S-01"), by: .bob).after(
    SetFact(sensitive("no")), by: .chie)
  #expect(done.state.count(in: .scope).total == 4)
  #expect(done.state.count(in: .scope).done == 1)
}

@Test func `mine is what I own and what is free for my duties`() {
  let given = Given().after(AssumeDuty(duty: "forensics"), by: .bob)
    .after(ClaimTask(task: "C-01"), by: .chie)
    .after(TickTask(task: "C-02"), by: .bob)
    .after(TickTask(task: "C-06"), by: .bob)
  #expect(given.state.mine(.chie).map(\.id) == ["C-01"])
  let mine = given.state.mine(.bob).map(\.id)
  #expect(!mine.contains("C-01"))
  #expect(mine.contains("C-02"))
  #expect(!mine.contains("C-06"))
}
