internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists published situation reports.
struct ListSitreps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List published situation reports, and when the next is due.",
    discussion: "  warroom sitrep list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let published = try context.sitreps()
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let due = state.nextSitrep(try context.room.ledger().sitrepRhythm)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(published.map(\.json))) }
        for sitrep in published { try printer.line(sitrep.line(speech)) }
        if published.isEmpty {
          try printer.line("\(speech.say("None was published.", "発行された状況報告はありません。"))")
        }
        if let due { try printer.line("\(speech.sitrepDue(due))") }
      }
    }
  }
}

/// A situation report as it was published.
struct PublishedSitrep {
  /// What was said.
  var said: SitrepPublished
  /// When and by whom.
  var stamp: Stamp

  /// One line of the list.
  func line(_ speech: Phrasing) -> PlainText {
    let next = said.next.map { speech.say("next \(speech.time($0))", "次回 \(speech.time($0))") }
    return """
      \(said.label)  \(speech.time(stamp.at))  \(stamp.by.rawValue)  \(said.language.rawValue)  \
      sha256 \(said.sha256.prefix(16))…  \(next ?? "")  \(said.remark ?? "")
      """
  }

  /// The report as JSON, documented in docs/command-line.md.
  var json: JSON {
    .object([
      "sitrep": .text(said.label), "seq": .number(stamp.seq), "at": .time(stamp.at),
      "by": .text(stamp.by.rawValue), "language": .text(said.language.rawValue),
      "sha256": .text(said.sha256), "next": said.next.map { .time($0) },
      "remark": said.remark.map { .text($0) }, "text": .text(said.text),
    ])
  }
}

extension RoomContext {
  /// Every published situation report of the incident, oldest first.
  func sitreps() throws -> [PublishedSitrep] {
    let id = try incident()
    let last = try room.incident(id).lastSeq
    var found: [PublishedSitrep] = []
    try TimelinePages(room, incident: id, through: last)
      .forEach(in: .recorded, types: ["sitrep-published"]) { record in
        guard case .sitrepPublished(let said) = record.event else { return }
        found.append(PublishedSitrep(said: said, stamp: record.stamp))
      }
    return found
  }
}

extension SituationReport {
  /// The report as JSON, documented in docs/command-line.md.
  func json(_ state: IncidentState, now: Moment) -> JSON {
    .object([
      "title": .text(title), "language": .text(language.rawValue), "at": .time(now),
      "parts": .list(
        parts.map {
          .object(["heading": .text($0.heading), "items": .list($0.items.map { .text($0) })])
        }),
    ])
  }
}
