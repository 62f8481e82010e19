internal import IncidentCore

/// Reads a calendar out of a tree.
struct CalendarDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  var languages: [Language] = []

  init(log: FindingLog) { self.log = log }

  static let fields = [
    "format", "id", "license", "languages", "status", "verified_on", "review_by", "title",
    "weekend", "from", "until", "sources", "note", "closed",
  ]

  /// The calendar in `tree`; of use only where there is no error.
  mutating func calendar(_ tree: YAMLTree) -> BusinessCalendar? {
    guard let fields = FieldSet(tree, called: "calendar", known: Self.fields, log: &log),
      has(CalendarReader.format, fields)
    else { return nil }
    for name in Self.fields {
      if let value = fields[name] { map.note(.playbook(field: name), at: value.position) }
    }
    languages = readLanguages(fields)
    let id = string(fields.required("id", log: &log), "id")
    check(id, Slug.isPlaybookName) { .badID($0, example: "jp-admin") }
    _ = string(fields.required("license", log: &log), "license")
    let from = day(fields.required("from", log: &log), "from")
    let until = day(fields.required("until", log: &log), "until")
    return BusinessCalendar(
      id: CalendarID(rawValue: id?.text ?? ""),
      title: localized(fields.required("title", log: &log), "title", limit: .title)
        ?? LocalizedText(),
      weekend: weekend(fields.required("weekend", log: &log)), from: from, until: until,
      closed: closed(fields.required("closed", log: &log), from: from, until: until),
      sources: legalSources(fields.required("sources", log: &log)),
      note: localized(fields["note"], "note", limit: .paragraph),
      status: choice(fields.required("status", log: &log), "status", of: ClockStatus.self)
        ?? .unverified,
      verifiedOn: day(fields.required("verified_on", log: &log), "verified_on"),
      reviewBy: day(fields.required("review_by", log: &log), "review_by"))
  }

  private mutating func weekend(_ tree: YAMLTree?) -> [Weekday] {
    var days: [Weekday] = []
    for item in list(tree, "weekend") {
      guard let day = choice(item, "weekend", of: Weekday.self) else { continue }
      if days.contains(day) {
        log.add(.duplicateID(day.rawValue), at: item.position)
      } else {
        days.append(day)
      }
    }
    // A week without an open day would roll for ever.
    if days.count == Weekday.allCases.count, let tree { log.add(.noOpenDay, at: tree.position) }
    return days
  }

  /// Days in order and inside the range for which the list is complete: a day out of its place is
  /// most often a slip in its year.
  private mutating func closed(
    _ tree: YAMLTree?, from: CivilDate, until: CivilDate
  ) -> [BusinessCalendar.ClosedDay] {
    var days: [BusinessCalendar.ClosedDay] = []
    for item in list(tree, "closed") {
      guard let fields = FieldSet(item, called: "closed", known: ["date", "name"], log: &log),
        let written = fields.required("date", log: &log)
      else { continue }
      let date = day(written, "date")
      if date < from || date > until || days.last.map({ date <= $0.date }) ?? false {
        log.add(.dayOutOfPlace(date.iso8601), at: written.position)
      }
      let name = localized(fields.required("name", log: &log), "name", limit: .title)
      days.append(BusinessCalendar.ClosedDay(date: date, name: name ?? LocalizedText()))
    }
    return days
  }
}
