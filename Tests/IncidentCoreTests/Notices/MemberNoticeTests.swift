import IncidentCore
import Testing
import WarRoomTestSupport

/// What a member is told, and what they are not.
struct MemberNoticeTests {
  @Test func `an assignment is told to the one it is for, until they begin`() {
    let given = Given().after(AssignTask(task: "C-01", to: "bob"), by: .alice)
    #expect(kinds(given, .bob) == [.assigned])
    #expect(given.state.notices(for: .bob, now: given.now).first?.by == .alice)
    #expect(kinds(given, .chie).isEmpty)
    #expect(kinds(given.after(StartTask(task: "C-01"), by: .bob), .bob).isEmpty)
  }

  @Test
  func `when the one who led is shut out, whoever may command is told and gets what was theirs`() {
    let late = Given().after(ClaimTask(task: "C-01"), by: .alice).later(Int64(31).minutes)
    func told(_ actor: Actor) -> [MemberNotice.Kind] {
      late.state.notices(for: actor, now: late.now, barred: [.alice: late.now]).map(\.kind)
    }
    let deputy = Actor(member: .bob, right: .commander)
    #expect(!kinds(late, deputy).contains(.nobodyLeads))
    #expect(told(deputy).contains(.nobodyLeads))
    #expect(!told(Actor(member: .bob, right: .responder)).contains(.nobodyLeads))
    let forensics = late.after(AssumeDuty(duty: "forensics"), by: .bob)
    let free = forensics.state.notices(
      for: .bob, now: forensics.now, barred: [.alice: late.now]
    ).map(\.kind)
    #expect(!kinds(forensics, .bob).contains(.overdue) && free.contains(.overdue))
  }

  @Test func `who took a task is told nothing about it`() {
    #expect(kinds(Given().after(ClaimTask(task: "C-01"), by: .bob), .bob).isEmpty)
    let toSelf = Given().after(AssignTask(task: "C-01", to: "bob"), by: .bob)
    #expect(kinds(toSelf, .bob).isEmpty)
  }

  @Test func `a check is wanted from colleagues in the duty and from whoever leads`() {
    let done = Given()
      .after(AssumeDuty(duty: "forensics"), by: .bob)
      .after(AssumeDuty(duty: "forensics"), by: .chie)
      .after(StartTask(task: "C-02"), by: .bob).after(TickTask(task: "C-02"), by: .bob)
    #expect(kinds(done, .chie).contains(.checkWanted))
    #expect(kinds(done, .alice) == [.checkWanted])
    #expect(!kinds(done, .bob).contains(.checkWanted))
    #expect(kinds(done, .dan).isEmpty)
  }

  @Test func `where all of those did it themselves, everybody else is asked`() {
    let done = Given().after(StartTask(task: "C-02"), by: .alice)
      .after(TickTask(task: "C-02"), by: .alice)
    #expect(kinds(done, .alice).isEmpty)
    #expect(kinds(done, .dan) == [.checkWanted])
  }

  @Test func `work that a check found wrong comes back to its owner`() {
    let back = Given().after(StartTask(task: "C-02"), by: .bob)
      .after(TickTask(task: "C-02"), by: .bob)
      .after(CheckTask(task: "C-02", passed: false, note: "one host is missing"), by: .alice)
    #expect(kinds(back, .bob) == [.cameBack])
    #expect(kinds(back.after(TickTask(task: "C-02"), by: .bob), .bob).isEmpty)
  }

  @Test func `a time box is announced before it ends and said when it has`() {
    let started = Given().after(StartTask(task: "C-06", box: Int64(30).minutes), by: .bob)
    #expect(kinds(started, .bob).isEmpty)
    #expect(kinds(started.later(Int64(25).minutes), .bob) == [.boxEnding])
    #expect(kinds(started.later(Int64(31).minutes), .bob) == [.boxOver])
    #expect(kinds(started.later(Int64(31).minutes), .alice).allSatisfy { $0 != .boxOver })
  }

  @Test func `a due time that passed is for the owner, else for the duty, else for whoever leads`()
  {
    let late = Given().later(Int64(31).minutes)
    #expect(kinds(late, .alice) == [.overdue])
    #expect(kinds(late, .bob).isEmpty)
    let held = late.after(AssumeDuty(duty: "forensics"), by: .bob)
    #expect(kinds(held, .alice).isEmpty)
    #expect(kinds(held, .bob).contains(.overdue))
    let owned = held.after(ClaimTask(task: "C-01"), by: .chie)
    #expect(kinds(owned, .chie) == [.overdue])
    #expect(!kinds(owned, .bob).contains(.overdue))
  }

  @Test func `a duty brings its free tasks that can be begun, each duty once`() {
    let held = Given().after(AssumeDuty(duty: "forensics"), by: .bob)
    #expect(kinds(held, .bob) == [.freeTasks])
    let free = held.state.freeTasks(for: .forensics).map(\.id)
    #expect(free.contains("C-01") && !free.contains("C-05"))
    let speak = Phrasing(language: .japanese, zone: .tokyo, now: held.now)
    let notice = held.state.notices(for: .bob, now: held.now)[0]
    #expect(speak.sentence(notice, in: held.state).contains("未担当タスク"))
  }

  @Test func `an offer of the command stands above what came before it`() {
    let offered = Given().after(AssignTask(task: "C-01", to: "bob"), by: .alice)
      .after(OfferHandover(to: "bob"), by: .alice)
    #expect(kinds(offered, .bob) == [.handoverOffered, .assigned])
    let declined = offered.after(AnswerHandover(accepted: false, reason: "asleep"), by: .bob)
    #expect(kinds(declined, .bob) == [.assigned])
  }

  @Test func `observers are asked for nothing, and after closing only the post-mortem goes on`() {
    let late = Given().later(Int64(4).days)
    #expect(kinds(late, .eve).isEmpty)
    #expect(kinds(late, .alice).contains(.overdue))
    let closed = late.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(kinds(closed, .alice).isEmpty)
    #expect(kinds(closed.later(Int64(8).days), .alice) == [.overdue])
  }

  private func kinds(_ given: Given, _ actor: Actor) -> [MemberNotice.Kind] {
    given.state.notices(for: actor, now: given.now).map(\.kind)
  }
}
