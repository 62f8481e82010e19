internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Says how the incident stands.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "How the incident stands: progress, overdue, stuck, next.",
    discussion: """
        warroom status
        warroom status --json | jq .head
        warroom status --at "2026-11-20 12:44"
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("As it was then: 12:44, -2h or ISO 8601.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let standing = try Standing(context, at: try context.time(at))
      let state = standing.state
      try Printer.output { printer in
        let due = state.nextSitrep(try context.room.ledger().sitrepRhythm)
        let shelf = PlaybookShelf(of: context.path)
        if context.wantsJSON {
          return try printer.line(
            state.json(
              head: standing.head, now: standing.moment, sitrepDue: due, shelf: shelf))
        }
        let speech = Phrasing(
          language: context.language, zone: try context.room.ledger().zone, now: standing.moment)
        let text = StatusText(
          state: state, head: standing.head, speech: speech, shelf: shelf, sitrepDue: due,
          barred: try context.room.ledger().barred)
        for line in text.lines { try printer.line(line) }
      }
    }
  }
}

extension PlaybookInUse {
  fileprivate var json: JSON {
    .object([
      "id": .text(name.id), "version": .text(name.version), "title": .texts(title),
      "since": .number(seq), "file": origin?.file.map { .text($0) },
      "over": .list((origin?.base ?? []).map(\.json)),
    ])
  }
}

extension PlaybookName {
  fileprivate var json: JSON { .object(["id": .text(id), "version": .text(version)]) }
}

extension PlaybookOffer {
  fileprivate var json: JSON {
    .object([
      "id": .text(id), "used": .text(used), "newest": .text(newest),
      "under": over.map { .text($0) },
    ])
  }
}

/// An incident and the end of its record, now or at an earlier moment.
private struct Standing {
  let state: IncidentState
  let head: Head
  let moment: Moment

  init(_ context: RoomContext, at asked: Moment?) throws {
    let id = try context.incident()
    let chain = try context.room.chain(of: id, in: try context.room.ledger())
    guard let asked else {
      state = try context.room.incident(id)
      head = try context.store.head(of: chain)
      moment = context.now
      return
    }
    let reel = try IncidentReel(context.room, of: id)
    let seq = try reel.entry(at: asked)
    guard seq > 0, let last = try context.store.events(in: chain, after: seq - 1, limit: 1).first
    else {
      let speech = try context.speech()
      throw CommandFailure(
        .refused, rule: "not-yet-declared",
        speech.say(
          "\(id.rawValue) was declared later: \(speech.time(try reel.recorded(1) ?? asked)).",
          "\(id.rawValue) の宣言は\(speech.time(try reel.recorded(1) ?? asked))で、その時刻より後です。"),
        mend: speech.say("Ask for a later time.", "より後の時刻を指定してください。"))
    }
    while try !reel.go(to: seq, limit: 1_000) {}
    state = reel.state
    head = Head(chain: chain, seq: last.seq, hash: last.hash)
    moment = asked
  }
}

extension IncidentState {
  /// The state as JSON, documented in docs/command-line.md.
  fileprivate func json(
    head: Head, now: Moment, sitrepDue: Moment?, shelf: PlaybookShelf
  ) -> JSON {
    .object([
      "incident": .text(id.rawValue),
      "title": .texts(title),
      "state": .text(closedAt == nil ? "active" : "closed"),
      "severity": .number(Int64(severity.rawValue)),
      "tlp": .text(tlp.rawValue),
      "drill": .truth(isDrill),
      "commander": commander.map { .text($0.rawValue) },
      "known": knownAt.map(JSON.time),
      "opened": .time(openedAt),
      "closed": closedAt.map(JSON.time),
      "playbooks": playbooksJSON,
      "updates": .list(offers(on: shelf).map(\.json)),
      "phases": .list(PhaseID.allCases.map { json(of: $0) }),
      "overdue": .list(overdue(now: now).map { .text($0.id.rawValue) }),
      "blocked": .list(blocked.map { .text($0.id.rawValue) }),
      "next": .list(
        nextDue(now: now, limit: 3).map { next in
          .object(["task": .text(next.task.id.rawValue), "due": .time(next.due)])
        }),
      "notices": noticesJSON(now: now),
      "enquiries": .object([
        "total": .number(Int64(enquiries.total())), "open": .number(Int64(enquiries.open.count)),
      ]),
      "sitrep": .object([
        "last": sitrep.last.map { .text($0.label) }, "next": sitrepDue.map(JSON.time),
        "overdue": .truth(sitrepDue.map { $0 < now } ?? false),
      ]),
      "head": head.json,
    ])
  }

  private var playbooksJSON: JSON { .list(playbooks.map(\.json)) }

  private func noticesJSON(now: Moment) -> JSON {
    .object([
      "ready": .list(readyNotices.map { .text($0.id.rawValue) }),
      "checking": .list(outgoing.filter { $0.state == .checking }.map { .text($0.id.rawValue) }),
      "promised": .list(
        promisedNotices.map { notice in
          .object([
            "notice": .text(notice.id.rawValue), "due": notice.progress.promise.map(JSON.time),
            "overdue": .truth(notice.isOverdue(now: now)),
          ])
        }),
    ])
  }

  private func json(of phase: PhaseID) -> JSON {
    let count = count(in: phase)
    return .object([
      "id": .text(phase.rawValue), "done": .number(Int64(count.done)),
      "total": .number(Int64(count.total)),
    ])
  }
}
