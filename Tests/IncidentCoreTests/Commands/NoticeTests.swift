import IncidentCore
import Testing
import WarRoomTestSupport

private let id = NoticeID(number: 1)

private func letter(
  task: TaskID? = nil, clock: ClockID? = nil, checks: [NoticeCheck] = [], follows: NoticeID? = nil
) -> NoticeDetails {
  NoticeDetails(
    title: "Letter", kind: .person, recipients: "1,200 customers", channel: "mail",
    language: .english, task: task, clock: clock, checks: checks, follows: follows)
}

/// An incident in which Bob has written the first text of NT-01.
private func drafted(
  task: TaskID? = nil, clock: ClockID? = nil, checks: [NoticeCheck] = [],
  book: ClockBook = ClockBook()
) -> Given {
  Given(knownAt: Moment.declared + -Int64(224).minutes, book: book)
    .after(OpenNotice(letter(task: task, clock: clock, checks: checks)), by: .bob)
    .after(DraftNotice(notice: "NT-01", text: "We lost your data."), by: .bob)
}

private func check(_ version: Int, _ what: NoticeCheck = .second) -> CheckNotice {
  CheckNotice(notice: "nt1", version: version, check: what, passed: true)
}

extension Given {
  fileprivate var notice: OutgoingNotice? { state.outgoing(id) }
}

struct NoticeTests {
  @Test func `a notice that nobody else has checked cannot be marked sent`() {
    let given = drafted()
    #expect(given.notice?.state == .checking)
    given.when(SendNotice(notice: "NT-01"), by: .bob)
      .then(
        refused: .noticeLacks(
          id, [.second], refusedBy: nil, others: [.alice, .chie, .dan, .kim]))
    let sent = given.after(check(1), by: .chie).after(SendNotice(notice: "NT-01"), by: .bob)
    #expect(sent.notice?.state == .sent)
    #expect(sent.notice?.progress.sending?.said.sha256 == TextDigest.sha256("We lost your data."))
  }

  @Test func `nobody checks the text they wrote, whichever key they came in with`() {
    let others: [MemberName] = [.alice, .chie, .dan, .kim]
    drafted().when(check(1), by: .bob)
      .then(refused: .noticeCheckNeedsAnotherPerson(id, version: 1, writer: .bob, others: others))
    drafted().when(check(1, .legal), by: .bob)
      .then(refused: .noticeCheckNeedsAnotherPerson(id, version: 1, writer: .bob, others: others))
  }

  @Test func `a new text voids earlier checks, and an old text cannot be checked or sent`() {
    let given = drafted().after(check(1), by: .chie)
    #expect(given.notice?.state == .ready)
    let second = given.after(DraftNotice(notice: "NT-01", text: "We lost your name."), by: .dan)
    #expect(second.notice?.state == .checking)
    let at = second.state.lastAt
    let old = Refusal.noticeMovedOn(id, version: 1, newest: 2, by: .dan, at: at)
    second.when(check(1), by: .chie).then(refused: old)
    second.when(SendNotice(notice: "NT-01", version: 1), by: .bob).then(refused: old)
    #expect(second.after(check(2), by: .bob).notice?.state == .ready)
  }

  @Test func `two people who write at once: the second hears who was first`() {
    let given = drafted()
    let at = given.state.lastAt
    given.when(DraftNotice(notice: "NT-01", text: "Sorry.", basis: 0), by: .chie)
      .then(refused: .noticeMovedOn(id, version: 0, newest: 1, by: .bob, at: at))
    given.when(DraftNotice(notice: "NT-01", text: "We lost your data.", basis: 0), by: .chie).then()
    #expect(
      given.after(DraftNotice(notice: "NT-01", text: "Sorry.", basis: 1), by: .chie)
        .notice?.current?.number == 2)
  }

  @Test func `a notice is sent once`() {
    let sent = drafted().after(check(1), by: .chie).after(SendNotice(notice: "NT-01"), by: .bob)
    sent.when(SendNotice(notice: "NT-01"), by: .bob).then()
    let at = sent.notice?.progress.sending?.said.sent ?? .declared
    let refused = Refusal.noticeSent(id, by: .bob, at: at)
    sent.when(SendNotice(notice: "NT-01"), by: .chie).then(refused: refused)
    sent.when(SendNotice(notice: "NT-01", channel: "fax", receipt: "7"), by: .bob)
      .then(refused: refused)
    sent.when(DraftNotice(notice: "NT-01", text: "New."), by: .bob).then(refused: refused)
    sent.when(check(1), by: .dan).then(refused: refused)
    sent.when(VoidNotice(notice: "NT-01", reason: "x"), by: .bob).then(refused: refused)
  }

  @Test func `a receipt that comes later is added once, and changes nothing else of what was sent`()
  {
    let sent = drafted().after(check(1), by: .chie).after(SendNotice(notice: "NT-01"), by: .bob)
    let before = sent.notice?.progress.sending
    sent.when(SendNotice(notice: "NT-01", receipt: " "), by: .chie)
      .then(refused: .noticeSent(id, by: .bob, at: before?.said.sent ?? .declared))
    let late = sent.after(SendNotice(notice: "NT-01", receipt: "2026-1187"), by: .chie)
    #expect(late.notice?.progress.sending?.said.receipt == "2026-1187")
    #expect(late.notice?.progress.sending?.by == .bob)
    #expect(late.notice?.progress.sending?.said.sent == before?.said.sent)
    #expect(late.notice?.progress.promise == sent.notice?.progress.promise)
    late.when(SendNotice(notice: "NT-01", receipt: "2026-1188"), by: .chie)
      .then(refused: .noticeSent(id, by: .bob, at: before?.said.sent ?? .declared))
  }

  @Test func `each check that was asked for has to be there`() {
    let given = drafted(checks: [.customer, .legal]).after(check(1), by: .chie)
    #expect(given.notice?.missing == [.legal, .customer])
    given.when(SendNotice(notice: "NT-01"), by: .bob)
      .then(
        refused: .noticeLacks(
          id, [.legal, .customer], refusedBy: nil, others: [.alice, .chie, .dan, .kim]))
    let all = given.after(check(1, .legal), by: .dan).after(check(1, .customer), by: .dan)
    #expect(all.notice?.state == .ready)
  }

  @Test func `who found it wrong is not outvoted, and a better text begins anew`() {
    let wrong = CheckNotice(notice: "NT-01", version: 1, passed: false, note: "the number")
    drafted().when(CheckNotice(notice: "NT-01", version: 1, passed: false), by: .chie)
      .then(refused: .needsReason)
    let given = drafted().after(wrong, by: .chie).after(check(1), by: .dan)
    #expect(given.notice?.state == .refused)
    given.when(SendNotice(notice: "NT-01"), by: .bob)
      .then(
        refused: .noticeLacks(
          id, [], refusedBy: .chie, others: [.alice, .chie, .dan, .kim]))
    #expect(given.after(check(1), by: .chie).notice?.state == .ready)
    #expect(
      given.after(DraftNotice(notice: "NT-01", text: "Better."), by: .bob).notice?.state
        == .checking)
  }

  @Test func `other recipients void the checks, another title does not`() {
    let given = drafted().after(check(1), by: .chie)
    #expect(
      given.after(AmendNotice(notice: "NT-01", NoticeChange(title: "New")), by: .dan).notice?.state
        == .ready)
    #expect(
      given.after(AmendNotice(notice: "NT-01", NoticeChange(recipients: "press")), by: .dan).notice?
        .state == .checking)
    given.when(AmendNotice(notice: "NT-01", NoticeChange(kind: .person)), by: .dan).then()
  }

  @Test func `without a way nobody can say that it was sent`() {
    var details = letter()
    details.channel = nil
    let given = Given().after(OpenNotice(details, text: "x"), by: .bob).after(check(1), by: .chie)
    given.when(SendNotice(notice: "NT-01"), by: .bob).then(refused: .noticeNeedsChannel(id))
    #expect(
      given.after(SendNotice(notice: "NT-01", channel: "fax"), by: .bob).notice?.state == .sent)
  }

  @Test func `without a text there is nothing to check or to send`() {
    let given = Given().after(OpenNotice(letter()), by: .bob)
    given.when(check(1), by: .chie).then(refused: .noticeHasNoText(id))
    given.when(SendNotice(notice: "NT-01"), by: .bob).then(refused: .noticeHasNoText(id))
    given.when(DraftNotice(notice: "NT-01", text: " \n"), by: .bob).then(refused: .needsReason)
  }

  @Test func `a notice that is not there is named with the nearest one`() {
    drafted().when(check(1), by: .chie).then(
      .notice(
        .checked(
          NoticeChecked(
            notice: id, version: 1, sha256: TextDigest.sha256("We lost your data."),
            check: .second, passed: true))))
    drafted().when(SendNotice(notice: "NT-02"), by: .bob)
      .then(refused: .noSuchNotice("NT-02", nearest: ["NT-01"]))
    Given().when(OpenNotice(letter(task: "Z-99")), by: .bob)
      .then(refused: .noSuchTask("Z-99", nearest: []))
  }

  @Test func `observers read`() {
    Given().when(OpenNotice(letter()), by: .eve).then(refused: .observersOnlyRead(.eve))
  }

  @Test func `void needs whoever began it or leads, and can be taken back with a reason`() {
    let given = drafted()
    given.when(VoidNotice(notice: "NT-01", reason: "joint"), by: .chie)
      .then(refused: .noticeBelongsTo(.bob, id))
    let void = given.after(VoidNotice(notice: "NT-01", reason: "joint"), by: .alice)
    void.when(SendNotice(notice: "NT-01"), by: .bob)
      .then(refused: .noticeVoid(id, by: .alice, at: void.state.lastAt))
    void.when(ReopenNotice(notice: "NT-01", reason: ""), by: .chie).then(refused: .needsReason)
    let again = void.after(ReopenNotice(notice: "NT-01", reason: "alone"), by: .chie)
    #expect(again.notice?.state == .checking)
    again.when(ReopenNotice(notice: "NT-01", reason: "x"), by: .chie)
      .then(refused: .noticeNotVoid(id))
  }

  @Test func `what was sent meets its clock in the same act`() {
    let clock = ClockID(rawValue: "leak-first")
    let given = drafted(clock: clock, book: .tiny).after(check(1), by: .chie)
    let sent = given.after(SendNotice(notice: "NT-01", receipt: "2026-1187"), by: .bob)
    #expect(sent.state.clock(clock)?.state == .met)
    #expect(sent.state.clock(clock)?.progress.ending?.receipt == "2026-1187")
    #expect(sent.state.clock(clock)?.progress.ending?.reason == "NT-01")
  }

  @Test func `sending ticks its task when everything else is there, and only then`() {
    let plain = drafted(task: "N-02").after(check(1), by: .chie)
    #expect(plain.after(SendNotice(notice: "NT-01"), by: .bob).state.task("N-02")?.state == .done)
    #expect(
      plain.after(SendNotice(notice: "NT-01", leavesTaskOpen: true), by: .bob).state.task("N-02")?
        .state == .todo)
    let two = plain.after(OpenNotice(letter(task: "N-02")), by: .bob)
    #expect(two.after(SendNotice(notice: "NT-01"), by: .bob).state.task("N-02")?.state == .todo)
    let needy = drafted(task: "P-01").after(check(1), by: .chie)
      .after(SendNotice(notice: "NT-01", receipt: "77"), by: .bob)
    #expect(needy.state.task("P-01")?.state == .todo)
    #expect(needy.state.task("P-01")?.progress.evidence == [.receipt], "the receipt is the proof")
  }

  @Test func `a promised update is due until it is given`() {
    let next = Moment.declared + Int64(1).days
    let sent = drafted().after(check(1), by: .chie)
      .after(SendNotice(notice: "NT-01", next: next), by: .bob)
    #expect(sent.state.promisedNotices.map(\.id) == [id])
    #expect(sent.notice?.isOverdue(now: next + 1) == true)
    let told = sent.after(FollowNotice(notice: "NT-01", told: "no news"), by: .chie)
    #expect(told.state.promisedNotices.isEmpty)
    let followed = sent.after(OpenNotice(letter(follows: id), text: "News."), by: .bob)
      .after(CheckNotice(notice: "NT-02", version: 1, passed: true), by: .chie)
      .after(SendNotice(notice: "NT-02"), by: .bob)
    #expect(followed.state.promisedNotices.isEmpty)
    #expect(followed.after(UndoAct(), by: .bob).state.promisedNotices.map(\.id) == [id])
    drafted().when(FollowNotice(notice: "NT-01", told: "x"), by: .bob)
      .then(refused: .noticeNotSent(id))
    sent.when(FollowNotice(notice: "NT-01", told: "x", next: .declared), by: .bob)
      .then(refused: .momentPassed(.declared))
  }

  @Test func `closing names notices that were not sent and promises that were not kept`() {
    let given = drafted().after(check(1), by: .chie)
      .after(SendNotice(notice: "NT-01", next: .declared + Int64(5).hours), by: .bob)
      .after(OpenNotice(letter()), by: .bob)
    let open = OpenEnds(of: given.state)
    #expect(open.unsent == [NoticeID(number: 2)])
    #expect(open.promises == [id])
    given.when(CloseIncident(reason: "over"), by: .alice).then(refused: .stillOpen(open))
    let answer = Phrasing(language: .english, zone: .utc, now: .declared).answer(.stillOpen(open))
    #expect(answer.what.contains("Notices not sent: NT-02."))
    #expect(answer.what.contains("Promised updates not given: NT-01."))
  }

  @Test func `undo puts back the earlier text with its checks, and the number is not given again`()
  {
    let given = drafted().after(check(1), by: .chie)
      .after(DraftNotice(notice: "NT-01", text: "Two."), by: .bob)
    let undone = given.after(UndoAct(), by: .bob)
    #expect(undone.notice?.state == .ready)
    #expect(undone.notice?.current?.number == 1)
    let third = undone.after(DraftNotice(notice: "NT-01", text: "Three."), by: .bob)
    #expect(third.notice?.current?.number == 3)
    #expect(third.notice?.versions.count == 3)
    let opened = Given().after(OpenNotice(letter()), by: .bob).after(UndoAct(), by: .bob)
    #expect(opened.notice?.state == .void)
    #expect(opened.after(OpenNotice(letter()), by: .bob).state.outgoing.map(\.id.number) == [1, 2])
  }

  @Test func `the texts are in the record, not in the kept state`() throws {
    let text = String(repeating: "secret ", count: 9_000)
    let given = drafted().after(DraftNotice(notice: "NT-01", text: text), by: .bob)
    #expect(!"\(given.state.kept)".contains("secret"))
    #expect(given.notice?.current?.size == text.utf8.count)
  }

  @Test func `a check is wanted from those who did not write it`() {
    let given = drafted(checks: [.legal])
    func kinds(_ member: MemberName, _ given: Given) -> [MemberNotice.Kind] {
      given.state.notices(for: Actor(member: member, right: .responder), now: given.now)
        .filter { $0.outgoing != nil }.map(\.kind)
    }
    #expect(kinds(.alice, given) == [.noticeCheckWanted])
    #expect(kinds(.bob, given).isEmpty)
    let wrong = given.after(
      CheckNotice(notice: "NT-01", version: 1, passed: false, note: "no"), by: .alice)
    #expect(kinds(.bob, wrong) == [.noticeCameBack])
    let ready = given.after(check(1), by: .alice).after(check(1, .legal), by: .chie)
    #expect(kinds(.bob, ready) == [.noticeReady])
  }
}
