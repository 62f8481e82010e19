internal import EventLog
internal import Foundation
internal import IncidentCore
internal import SQLiteEventLog
internal import Synchronization

/// Colleagues at work in a practice room: every few seconds one of them does the next sensible
/// thing, through the same door as everybody, and takes a refusal like a person does.
final class Colleagues: Sendable {
  private let store: SQLiteEventStore
  private let path: String
  private let incident: IncidentID?
  private let player: MemberName
  private let seed: UInt64
  private let isStopped = Mutex(false)
  private let stopping = DispatchSemaphore(value: 0)
  private let finished = DispatchSemaphore(value: 0)

  /// Colleagues of the person of `context`; `seed` decides what they choose.
  init(_ context: RoomContext, seed: UInt64) {
    store = context.store
    path = context.path
    incident = try? context.incident()
    player = context.author.member
    self.seed = seed
  }

  /// Lets them begin, on a thread and a room of their own.
  func start() {
    let thread = Thread { [self] in
      let room = Room(store: store, book: BundledBook.read)
      let seats = takeSeats()
      var dice = Dice(seed: seed)
      repeat {
        guard let incident else { break }
        // A refusal, or a store that is busy, is no reason to stop working.
        try? act(in: room, incident, &dice)
      } while stopping.wait(timeout: .now() + .milliseconds(dice.roll(2_500...6_500))) == .timedOut
      for seat in seats { seat.leave() }
      finished.signal()
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Sends them home and waits until the last one has left.
  func stop() {
    stopping.signal()
    _ = finished.wait(timeout: .now() + 2)
  }

  /// Most of them have the room open, too; one works from the command line alone.
  private func takeSeats() -> [PresenceFiles] {
    PracticeCast.members.filter { $0.member != player && $0.right > .observer }.dropLast()
      .map { person in
        let seat = PresenceFiles(room: path)
        seat.enter(as: person.member, at: .now)
        return seat
      }
  }

  private func act(in room: Room, _ incident: IncidentID, _ dice: inout Dice) throws {
    let state = try room.incident(incident)
    let people = PracticeCast.members.filter { $0.member != player }
    guard state.isActive, let person = dice.pick(people) else { return }
    let command = next(for: person.member, in: state, &dice)
    _ = try room.perform(
      command, on: incident, by: Author(member: person.member), at: .now)
  }

  /// What `member` does next: finish what is begun, look at a colleague's work, take something new,
  /// or write down what was heard.
  private func next(for member: MemberName, in state: IncidentState, _ dice: inout Dice)
    -> any IncidentCommand
  {
    let words = ColleagueLines.own
    if dice.roll(0...4) == 0, let line = dice.pick(words.entries) { return RecordEntry(text: line) }
    if let answer = answer(of: member, in: state, &dice) { return answer }
    if let begun = state.tasks.first(where: { $0.progress.owner == member && $0.state == .doing }) {
      return goOn(with: begun, in: state, &dice)
    }
    let waiting = state.tasks.filter {
      $0.state == .awaitingCheck && $0.progress.doer != member && $0.progress.owner != member
    }
    if let task = dice.pick(waiting) {
      return CheckTask(task: task.id, passed: true, note: dice.pick(words.checks))
    }
    let free = state.mine(member).filter {
      $0.state == .todo && state.needs(of: $0).allSatisfy(\.canBeMet)
    }
    // Nobody begins the post-mortem while the list is still out there.
    let urgent = free.filter { $0.phase == free.first?.phase && $0.phase != .postMortem }
    if let task = dice.pick(urgent) {
      return StartTask(task: task.id, box: Int64(dice.roll(2...9) * 10).minutes)
    }
    return RecordEntry(text: dice.pick(words.entries) ?? "")
  }

  /// What `member` says to something the player waits for: the command, a piece of evidence, a look
  /// at a text of theirs; or to somebody who calls the desk.
  private func answer(
    of member: MemberName, in state: IncidentState, _ dice: inout Dice
  ) -> (any IncidentCommand)? {
    if state.handover?.to == member { return AnswerHandover(accepted: true) }
    if let item = state.evidence.standing.first(where: { $0.pending?.answerer == member }) {
      return AnswerCustody(evidence: item.label, accepted: true)
    }
    if let notice = state.outgoing.first(where: { $0.lacks(.second, of: player) }),
      let version = notice.current?.number
    {
      return CheckNotice(
        notice: notice.id.rawValue, version: version, passed: true,
        note: dice.pick(ColleagueLines.own.checks))
    }
    guard state.holders(of: .customerSupport).contains(member), dice.roll(0...2) == 0,
      let question = dice.pick(ColleagueLines.own.questions)
    else { return nil }
    return LogEnquiry(
      text: question, kind: .affected, channel: "telephone", count: dice.roll(1...4),
      answer: "調査中。分かり次第お知らせすると回答")
  }

  private func goOn(with task: IncidentTask, in state: IncidentState, _ dice: inout Dice)
    -> any IncidentCommand
  {
    let words = ColleagueLines.own
    if let need = task.missingEvidence.first {
      return AttachEvidence(
        EvidenceAttached(task: task.id, kind: need.kind, what: dice.pick(words.proofs) ?? ""))
    }
    let isStuck = state.needs(of: task).contains { !$0.canBeMet }
    if isStuck || dice.roll(0...9) == 0 {
      return BlockTask(task: task.id, reason: dice.pick(words.obstacles) ?? "")
    }
    return TickTask(task: task.id, note: dice.pick(words.notes))
  }
}

extension OutgoingNotice {
  /// Whether the newest text is by `writer` and nobody has looked at it for `check` yet.
  fileprivate func lacks(_ check: NoticeCheck, of writer: MemberName) -> Bool {
    state.isOpen && current?.by == writer && !progress.verdicts.contains { $0.check == check }
  }
}

extension TaskNeed {
  /// Whether a colleague can do something about it without the commander.
  fileprivate var canBeMet: Bool {
    switch self {
    case .evidence, .check: true
    case .task, .decision: false
    }
  }
}
