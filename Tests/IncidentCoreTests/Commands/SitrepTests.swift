import IncidentCore
import Testing
import WarRoomTestSupport

private let rhythm = SitrepRhythm([.one: Int64(1).hours, .two: Int64(4).hours])

private func publish(
  _ language: Language = .english, remark: String? = nil, next: Moment? = nil, last: Bool = false
) -> PublishSitrep {
  PublishSitrep(language: language, remark: remark, next: next, isLast: last, rhythm: rhythm)
}

private func report(_ given: Given, _ language: Language = .english) -> String {
  SituationReport(given.state, now: given.now, language: language, next: nil).text
}

struct SitrepTests {
  @Test func `the room comes with a rhythm for each severity`() {
    #expect(SitrepRhythm.standard[.one] == Int64(1).hours)
    #expect(SitrepRhythm.standard[.two] == Int64(4).hours)
    #expect(SitrepRhythm.standard[.three] == Int64(1).days)
    #expect(SitrepRhythm.standard[.four] == nil)
  }

  @Test func `the first one is due by the rhythm, the next as promised, none after closing`() {
    let given = Given()
    let due = given.state.nextSitrep(rhythm)
    #expect(due == given.state.openedAt + Int64(4).hours)
    let said = given.after(publish(), by: .bob)
    #expect(said.state.nextSitrep(rhythm) == said.state.lastAt + Int64(4).hours)
    let promised = Moment.declared + Int64(9).hours
    #expect(given.after(publish(next: promised), by: .bob).state.nextSitrep(rhythm) == promised)
    let closed = given.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(closed.state.nextSitrep(rhythm) == nil)
    given.when(publish(next: .declared + -1), by: .bob)
      .then(refused: .momentPassed(.declared + -1))
  }

  @Test func `whoever leads is told when one is due`() {
    let state = Given().state
    func kinds(_ member: MemberName, _ after: Int64) -> [MemberNotice.Kind] {
      state.notices(
        for: Actor(member: member, right: .commander), now: state.openedAt + after, rhythm: rhythm
      ).map(\.kind)
    }
    #expect(!kinds(.alice, Int64(3).hours).contains(.sitrepDue))
    #expect(kinds(.alice, Int64(4).hours).contains(.sitrepDue))
    #expect(!kinds(.bob, Int64(4).hours).contains(.sitrepDue))
  }

  @Test func `what was published is kept word for word, with its digest`() throws {
    let outcome = Given().when(publish(remark: "the vendor calls at 16:00"), by: .bob)
    guard case .sitrepPublished(let said)? = outcome.events?.first else {
      Issue.record("nothing was published")
      return
    }
    #expect(said.label == "SR-01")
    #expect(said.sha256 == TextDigest.sha256(said.text))
    #expect(said.text.contains("the vendor calls at 16:00"))
    let given = Given().after(publish(), by: .bob)
    #expect(given.state.sitrep.last?.number == 1)
    #expect(!"\(given.state.kept)".contains("Conditions"))
    let undone = given.after(UndoAct(), by: .bob)
    #expect(undone.state.sitrep.last == nil)
    #expect(undone.after(publish(), by: .bob).state.sitrep.last?.number == 2)
  }

  @Test func `it says what is known, what is looked into, what is done and what is needed`() {
    let given = Given()
      .after(SetFact(FactSet(fact: "persons_max", value: "1200", status: .estimated)), by: .bob)
      .after(SetFact(FactSet(fact: "route", value: nil, status: .investigating)), by: .bob)
      .after(SetFact(FactSet(fact: "sensitive", value: nil, status: .ruledOut)), by: .bob)
      .after(TickTask(task: "C-01"), by: .bob)
      .after(BlockTask(task: "C-05", reason: "vendor desk closed"), by: .chie)
      .after(LogEnquiry(text: "am I in it?", kind: .affected, open: true), by: .dan)
    let text = report(given)
    for words in [
      "How many?: 1200 (estimated)", "Which way?", "Done: C-01", "vendor desk closed",
      "Decision: C-04", "1 enquiry", "open: EQ-01", "Ruled out\n- Sensitive?",
    ] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    let japanese = report(given, .japanese)
    #expect(japanese.contains("状況報告"))
    #expect(japanese.contains("判明していること\n- How many?: 1200(推定)"))
    #expect(japanese.contains("問い合わせ 1件"))
  }

  @Test func `a drill says so, and a restricted incident shows its codename`() {
    var drill = Given()
    drill = drill.happened(
      .restricted(IncidentRestricted(codename: "heron", readers: [.alice])), by: .alice)
    #expect(report(drill).contains("heron"))
    #expect(!report(drill).contains("Leak"))
  }
}
