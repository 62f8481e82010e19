import IncidentCore
import Testing
import WarRoomTestSupport

private func asked(
  _ kind: EnquiryKind = .affected, count: Int = 1, open: Bool = false
) -> LogEnquiry {
  LogEnquiry(text: "am I in it?", kind: kind, channel: "phone", count: count, open: open)
}

struct EnquiryTests {
  @Test func `enquiries are counted by kind, however many one line stands for`() {
    let given = Given().after(asked(), by: .bob).after(asked(.media, count: 3), by: .chie)
      .after(asked(count: 2, open: true), by: .bob)
    let tally = given.state.enquiries
    #expect(tally.total() == 6)
    #expect(tally.total(.affected) == 3)
    #expect(tally.total(.media) == 3)
    #expect(tally.open.map(\.id.rawValue) == ["EQ-03"])
  }

  @Test func `a count is at least one and never beyond what a hand can mean`() {
    let given = Given().after(asked(count: -5), by: .bob).after(asked(count: .max), by: .bob)
    #expect(given.state.enquiries.total() == 1 + LogEnquiry.most)
  }

  @Test func `an open point is answered once`() {
    let given = Given().after(asked(open: true), by: .bob)
    let answered = given.after(AnswerEnquiry(enquiry: "eq1", answer: "no"), by: .chie)
    #expect(answered.state.enquiries.open.isEmpty)
    answered.when(AnswerEnquiry(enquiry: "EQ-01", answer: "no"), by: .chie)
      .then(refused: .enquiryAnswered(EnquiryID(number: 1)))
    given.when(AnswerEnquiry(enquiry: "EQ-07", answer: "no"), by: .chie)
      .then(refused: .noSuchEnquiry("EQ-07", nearest: ["EQ-01"]))
    given.when(AnswerEnquiry(enquiry: "EQ-01", answer: " "), by: .chie).then(refused: .needsReason)
  }

  @Test func `what is taken back no longer counts, and its number is not given again`() {
    let given = Given().after(asked(count: 4, open: true), by: .bob)
    let undone = given.after(UndoAct(), by: .bob)
    #expect(undone.state.enquiries.total() == 0)
    #expect(undone.state.enquiries.open.isEmpty)
    #expect(undone.after(asked(), by: .bob).state.enquiries.last == 2)
    let answered = given.after(AnswerEnquiry(enquiry: "EQ-01", answer: "no"), by: .chie)
    #expect(answered.after(UndoAct(), by: .chie).state.enquiries.open.count == 1)
  }

  @Test func `only the beginning of a long question stays in the state`() {
    let long = LogEnquiry(text: String(repeating: "x", count: 9_000), kind: .other, open: true)
    let given = Given().after(long, by: .bob)
    #expect(given.state.enquiries.open.first?.text.count == 401)
  }

  @Test func `a long question is cut after a clause, so that no number is cut in half`() throws {
    let asked = String(repeating: "090-1234-5678に電話がほしい。", count: 60)
    let given = Given().after(LogEnquiry(text: asked, kind: .other, open: true), by: .bob)
    let text = try #require(given.state.enquiries.open.first?.text)
    #expect(text.hasSuffix("電話がほしい。…") && text.unicodeScalars.count <= 401)
  }
}
