internal import IncidentCore

/// The shapes that only clock files have.
extension ClockDecoder {
  /// A clock's name.
  mutating func clockID(_ tree: YAMLTree, _ field: String) -> ClockID? {
    guard let found = string(tree, field) else { return nil }
    check(found, Slug.isPlaybookName) { .badID($0, example: "jp-appi-final") }
    return ClockID(rawValue: found.text)
  }

  /// What sets a clock going.
  mutating func start(_ tree: YAMLTree?) -> ClockStartRule {
    guard let tree,
      let fields = FieldSet(tree, called: "start", known: ["event", "clock", "says"], log: &log),
      let event = choice(
        fields.required("event", log: &log), "event", of: ClockStartRule.Event.self)
    else { return ClockStartRule(.known) }
    let clock = fields["clock"].flatMap { clockID($0, "clock") }
    let says = localized(fields["says"], "says", limit: .title)
    if (event == .submitted) != (clock != nil) || event == .stated && says == nil {
      log.add(.badStart(event), at: fields.position)
    }
    return ClockStartRule(event, clock: clock, says: says)
  }

  /// A length of time as a law says it.
  mutating func period(_ tree: YAMLTree?, _ field: String) -> ClockPeriod? {
    guard let tree,
      let fields = FieldSet(tree, called: field, known: ["amount", "unit"], log: &log),
      let unit = choice(fields.required("unit", log: &log), "unit", of: ClockPeriod.Unit.self),
      let amount = string(fields.required("amount", log: &log), "amount")
    else { return nil }
    guard let number = Int(amount.text), (1...unit.most).contains(number),
      String(number) == amount.text
    else {
      log.add(.badPeriod(amount.text, most: unit.most), at: amount.position)
      return nil
    }
    return ClockPeriod(number, unit)
  }

  /// `17:30`, as minutes after midnight.
  mutating func timeOfDay(_ tree: YAMLTree?) -> Int? {
    guard let found = string(tree, "closes_at") else { return nil }
    let parts = found.text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else {
      log.add(.badTimeOfDay(found.text), at: found.position)
      return nil
    }
    return hour * 60 + minute
  }

  /// A time zone by its IANA name.
  mutating func zone(_ tree: YAMLTree?) -> Zone? {
    guard let found = string(tree, "zone") else { return nil }
    let zone = Zone(identifier: found.text)
    if zone == nil { log.add(.unknownZone(found.text), at: found.position) }
    return zone
  }

  /// A calendar by its name.
  mutating func calendar(_ tree: YAMLTree?) -> CalendarID? {
    guard let found = string(tree, "calendar") else { return nil }
    check(found, Slug.isPlaybookName) { .badID($0, example: "jp-admin") }
    return CalendarID(rawValue: found.text)
  }
}

/// The shapes that clock and calendar files share.
extension FileDecoder {
  /// A day of the calendar.
  mutating func day(_ tree: YAMLTree?, _ field: String) -> CivilDate {
    let epoch = Zone.utc.date(Moment(milliseconds: 0))
    guard let found = string(tree, field) else { return epoch }
    guard let day = CivilDate(found.text) else {
      log.add(.badDate(found.text), at: found.position)
      return epoch
    }
    return day
  }

  /// Texts in which a rule can be looked up.
  mutating func legalSources(_ tree: YAMLTree?) -> [LegalSource] {
    var sources: [LegalSource] = []
    for item in list(tree, "sources") {
      guard
        let fields = FieldSet(
          item, called: "sources", known: ["title", "url", "article"], log: &log),
        let title = string(fields.required("title", log: &log), "title")
      else { continue }
      let url = string(fields["url"], "url")
      check(url, Slug.isAddress, orElse: Complaint.badAddress)
      sources.append(
        LegalSource(
          title: title.text, url: url?.text, article: string(fields["article"], "article")?.text))
    }
    return sources
  }
}

extension ClockPeriod.Unit {
  /// The most of them that a file may ask for: ten years, and a mistake beyond.
  fileprivate var most: Int {
    switch self {
    case .hour: 87_600
    case .calendarDay, .businessDay: 3_650
    case .month: 120
    }
  }
}
