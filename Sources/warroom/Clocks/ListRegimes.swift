internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the laws this program knows, and how far each was checked.
struct ListRegimes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regimes",
    abstract: "List all clocks and calendars of this program, how far they were checked, and when.",
    discussion: "  warroom clock regimes --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let book = BundledBook.read()
    let language = room.language
    let speech = Phrasing(language: language, zone: .utc, now: .now)
    let today = Zone.utc.date(.now)
    try Printer.output { printer in
      if room.json { return try printer.line(book.json) }
      for regime in book.regimes {
        let stale = regime.reviewBy < today ? speech.say(" STALE", " 要見直し") : ""
        try printer.line(
          "\(Column.padded(regime.id, 26)) \(regime.title[language]) (\(regime.verifiedOn.iso8601), \(speech.say("review by", "見直し期限")) \(regime.reviewBy.iso8601))\(stale)"
        )
        for clock in regime.clocks {
          let limit = clock.limit.map { speech.name($0) } ?? speech.say("no number", "日数なし")
          try printer.line(
            "  \(Column.padded(clock.id.rawValue, 24)) \(Column.padded(limit, 16)) \(Column.padded(speech.name(clock.status), 18)) \(clock.title[language])"
          )
        }
      }
      for calendar in book.calendars {
        try printer.line(
          "\(Column.padded(calendar.id.rawValue, 26)) \(calendar.title[language]) (\(calendar.from.iso8601) - \(calendar.until.iso8601), \(speech.name(calendar.status)))"
        )
      }
    }
  }
}

extension ClockBook {
  fileprivate var json: JSON {
    .object([
      "regimes": .list(regimes.map(\.json)),
      "calendars": .list(
        calendars.map {
          .object([
            "calendar": .text($0.id.rawValue), "title": .texts($0.title),
            "from": .text($0.from.iso8601), "until": .text($0.until.iso8601),
            "status": .text($0.status.rawValue), "verified_on": .text($0.verifiedOn.iso8601),
            "review_by": .text($0.reviewBy.iso8601), "closed": .number(Int64($0.closed.count)),
          ])
        }),
    ])
  }
}

extension ClockRegime {
  fileprivate var json: JSON {
    .object([
      "regime": .text(id), "version": .text(version), "title": .texts(title),
      "jurisdiction": .text(jurisdiction), "verified_on": .text(verifiedOn.iso8601),
      "review_by": .text(reviewBy.iso8601), "sources": .list(sources.map(\.json)),
      "clocks": .list(
        clocks.map {
          .object([
            "clock": .text($0.id.rawValue), "title": .texts($0.title),
            "status": .text($0.status.rawValue),
            "limit": $0.limit.map { .text("\($0.amount) \($0.unit.rawValue)") },
          ])
        }),
    ])
  }
}
