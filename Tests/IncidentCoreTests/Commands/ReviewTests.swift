import IncidentCore
import Testing
import WarRoomTestSupport

private func summary(_ text: String, seen: Int64? = nil) -> WriteReviewText {
  WriteReviewText(part: .summary, language: .english, text: text, seen: seen)
}

private func why(_ text: String, of parent: Int? = nil) -> SetCause {
  SetCause(parent: parent, text: text)
}

/// A closed incident whose summary Bob wrote.
private func written() -> Given {
  Given().after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    .after(summary("A list left by mail."), by: .bob)
}

struct ReviewTests {
  @Test func `the post-mortem is written after closing, and every version has its number`() {
    let first = written()
    #expect(first.state.closedAt != nil)
    let second = first.after(summary("A list left by mail at nine."), by: .chie)
    let text = second.state.post.text(.summary, .english)
    #expect(text?.version == 2)
    #expect(text?.by == .chie)
    let back = second.after(UndoAct(), by: .chie)
    #expect(back.state.post.text(.summary, .english)?.version == 1)
    back.when(summary("Third."), by: .chie)
      .then(
        .review(
          .textWritten(
            ReviewTextWritten(part: .summary, language: .english, version: 3, text: "Third."))))
    back.when(summary("A list left by mail."), by: .bob).then()
    back.when(summary(" \n"), by: .bob).then(refused: .needsReason)
    back.when(summary("x"), by: .eve).then(refused: .observersOnlyRead(.eve))
  }

  @Test func `a colleague's version is not overwritten unseen`() throws {
    let first = written()
    let seen = try #require(first.state.post.text(.summary, .english)).seq
    let second = first.after(summary("Bob again.", seen: seen), by: .bob)
    let newer = try #require(second.state.post.text(.summary, .english))
    second.when(summary("Chie.", seen: seen), by: .chie)
      .then(
        refused: .reviewChangedSince(.text(.summary, .english), by: .bob, at: newer.at))
    second.when(summary("Chie.", seen: newer.seq), by: .chie)
      .then(
        .review(
          .textWritten(
            ReviewTextWritten(part: .summary, language: .english, version: 3, text: "Chie."))))
    // Where the person saw none, and meanwhile there is one.
    first.when(summary("Chie.", seen: 0), by: .chie)
      .then(
        refused: .reviewChangedSince(
          .text(.summary, .english), by: .bob,
          at: try #require(first.state.post.text(.summary, .english)).at))
  }

  @Test func `a text of which the only version was taken back is not there`() {
    let none = written().after(UndoAct(), by: .bob)
    #expect(none.state.post.text(.summary, .english) == nil)
    #expect(none.state.post.isEmpty)
    let again = none.after(summary("Again."), by: .bob)
    #expect(again.state.post.text(.summary, .english)?.version == 2)
  }

  @Test func `findings keep their numbers, and a removed one comes back by undo`() {
    let two = written()
      .after(SetFinding(kind: .well, text: "stopped in an hour"), by: .bob)
      .after(SetFinding(kind: .badly, text: "no log"), by: .chie)
    let removed = two.after(RemoveReviewItem(item: .finding(1), reason: "not so"), by: .chie)
    #expect(removed.state.post.findings(.well).isEmpty)
    let third = removed.after(SetFinding(kind: .lucky, text: "seen by chance"), by: .bob)
    #expect(third.state.post.findings(.lucky).map(\.number) == [3])
    let back = removed.after(UndoAct(), by: .chie)
    #expect(back.state.post.findings(.well).map(\.text) == ["stopped in an hour"])
    removed.when(SetFinding(finding: 1, kind: .well, text: "x"), by: .bob)
      .then(refused: .noSuchReviewItem("L-01", nearest: ["L-02"]))
    two.when(SetFinding(kind: .well, text: "x", entry: 999), by: .bob)
      .then(refused: .noSuchEntry(999))
  }

  @Test func `the causes are a tree, read from the top, without circles`() {
    let tree = written()
      .after(why("the list was mailed"), by: .bob)
      .after(why("the export needs no leave", of: 1), by: .bob)
      .after(why("nobody saw the mail go", of: 1), by: .chie)
      .after(why("no rule was ever asked for", of: 2), by: .chie)
    let branches = CauseTree(tree.state.post).branches
    #expect(branches.map(\.cause.number) == [1, 2, 4, 3])
    #expect(branches.map(\.depth) == [0, 1, 2, 1])
    #expect(branches.map(\.isLeaf) == [false, false, true, true])
    tree.when(SetCause(cause: 1, parent: 4, text: "round"), by: .bob)
      .then(refused: .causeInCircle(1, under: 4))
    tree.when(RemoveReviewItem(item: .cause(2)), by: .bob)
      .then(refused: .causeExplained(2, by: [4]))
    tree.when(why("x", of: 9), by: .bob)
      .then(refused: .noSuchReviewItem("R-09", nearest: ["R-01", "R-02", "R-03"]))
  }

  @Test func `a circle made by a record is drawn once, not for ever`() {
    let round = written()
      .happened(.review(.causeSet(ReviewCauseSet(cause: 1, parent: 2, text: "a"))), by: .bob)
      .happened(.review(.causeSet(ReviewCauseSet(cause: 2, parent: 1, text: "b"))), by: .bob)
      .happened(.review(.causeSet(ReviewCauseSet(cause: 3, parent: 3, text: "c"))), by: .bob)
    #expect(Set(CauseTree(round.state.post).branches.map(\.cause.number)) == [1, 2, 3])
  }

  @Test func `the only author never checks it, and a change makes a check void`() throws {
    let one = written()
    one.when(CheckReview(), by: .bob)
      .then(
        refused: .reviewCheckNeedsAnotherPerson(
          author: .bob, others: Actor.roster.filter { $0 != .bob }))
    let checked = one.after(CheckReview(note: "read aloud"), by: .chie)
    #expect(checked.state.post.isChecked)
    checked.when(CheckReview(), by: .chie).then()
    let changed = checked.after(summary("Changed."), by: .bob)
    #expect(!changed.state.post.isChecked)
    #expect(changed.state.post.standingChecks.isEmpty)
    // What was checked is there again: so is the check.
    #expect(changed.after(UndoAct(), by: .bob).state.post.isChecked)
  }

  @Test func `of two authors each vouches for the other's words alone`() {
    let two = written().after(SetFinding(kind: .well, text: "fast"), by: .chie)
    let half = two.after(CheckReview(), by: .chie)
    #expect(half.state.post.standingChecks.count == 1)
    #expect(!half.state.post.isChecked)
    #expect(half.after(CheckReview(), by: .bob).state.post.isChecked)
    #expect(half.after(CheckReview(), by: .dan).state.post.isChecked)
    #expect(two.after(CheckReview(), by: .dan).state.post.isChecked)
  }

  @Test func `a check of what was on the screen is refused where it changed meanwhile`() throws {
    let one = written()
    let seen = one.state.post.hash
    let changed = one.after(SetFinding(kind: .well, text: "fast"), by: .bob)
    let at = try #require(changed.state.post.newest).at
    changed.when(CheckReview(seen: seen), by: .chie)
      .then(refused: .reviewChangedSince(.checks, by: .bob, at: at))
    Given().when(CheckReview(), by: .bob).then(refused: .reviewHasNothing)
  }

  @Test func `how far an action item has come does not touch the check, what it says does`() {
    let checked = written()
      .after(SetAction(text: "limit exports", owner: "bob"), by: .bob)
      .after(CheckReview(), by: .chie)
    let done = checked.after(FinishAction(action: 1, proof: "tried"), by: .bob)
      .after(VerifyAction(action: 1, passed: true), by: .dan)
    #expect(done.state.post.isChecked)
    let said = checked.after(SetAction(action: 1, text: "limit all exports"), by: .bob)
    #expect(!said.state.post.isChecked)
  }
}
