internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists what waits for the member who asks.
struct Inbox: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: "What waits for you: assignments, checks, time boxes, due times, the command.",
    discussion: """
      Newest first; `*` marks what you have not looked at. Each stays until the room has moved on.

        warroom inbox
        warroom inbox --seen
        warroom inbox --json | jq '.[] | select(.new)'
      """, aliases: ["notices"])

  @Flag(help: "Mark them as looked at.") var seen = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let member = context.author.member
      let ledger = try context.room.ledger()
      let right = ledger.member(member)?.right ?? .observer
      let notices = state.notices(
        for: Actor(member: member, right: right), now: context.now,
        rhythm: ledger.sitrepRhythm, barred: ledger.barred)
      let file = SeenNotices(room: context.path, member: member, incident: state.id)
      let old = file.read()
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(notices.map { $0.json(isNew: !old.contains($0)) }))
        }
        let speech = try context.speech()
        for notice in notices {
          let mark = old.contains(notice) ? " " : "*"
          try printer.line(
            "\(mark) \(Column.padded(speech.time(notice.since), 5)) \(speech.sentence(notice, in: state))"
          )
        }
        if notices.isEmpty {
          try printer.line("\(context.language.say("Nothing waits for you.", "自分宛ての用件はありません。"))")
        }
      }
      if seen { file.keep(Set(notices)) }
    }
  }
}

extension MemberNotice {
  /// The notice as JSON, documented in docs/command-line.md.
  fileprivate func json(isNew: Bool) -> JSON {
    .object([
      "notice": .text(kind.rawValue), "since": .time(since), "new": .truth(isNew),
      "task": task.map { .text($0.rawValue) }, "duty": duty.map { .text($0.rawValue) },
      "outgoing": outgoing.map { .text($0.rawValue) },
      "action": action.map { .text(ReviewItem.action($0).label) },
      "by": by.map { .text($0.rawValue) },
    ])
  }
}
