internal import IncidentCore

/// Reads the clocks of one law out of a tree.
struct ClockDecoder: FileDecoder {
  var log: FindingLog
  var map = SourceMap()
  var languages: [Language] = []

  /// What a clock inherits that does not say otherwise.
  private var inherited = Inherited()

  private struct Inherited {
    var zone: Zone?
    var calendar: CalendarID?
    var status = ClockStatus.unverified
  }

  init(log: FindingLog) { self.log = log }

  static let regimeFields = [
    "format", "id", "version", "license", "languages", "status", "verified_on", "review_by",
    "title", "jurisdiction", "authority", "zone", "calendar", "sources", "facts", "clocks",
  ]

  static let clockFields = [
    "id", "title", "when", "unless", "start", "limit", "variants", "first_day_counts", "roll",
    "calendar", "zone", "closes_at", "soft", "backstop", "target", "authority", "items",
    "channel", "note", "sources", "status",
  ]

  /// The regime in `tree`; of use only where there is no error.
  mutating func regime(_ tree: YAMLTree) -> ClockRegime? {
    guard
      let fields = FieldSet(tree, called: "regime", known: Self.regimeFields, log: &log),
      has(ClockReader.format, fields)
    else { return nil }
    for name in Self.regimeFields {
      if let value = fields[name] { map.note(.playbook(field: name), at: value.position) }
    }
    languages = readLanguages(fields)
    let id = string(fields.required("id", log: &log), "id")
    check(id, Slug.isPlaybookName) { .badID($0, example: "jp-appi") }
    let version = string(fields.required("version", log: &log), "version")
    check(version, Slug.isVersion, orElse: Complaint.badVersion)
    _ = string(fields.required("license", log: &log), "license")
    inherited = Inherited(
      zone: zone(fields["zone"]), calendar: calendar(fields["calendar"]),
      status: choice(fields.required("status", log: &log), "status", of: ClockStatus.self)
        ?? .unverified)
    return ClockRegime(
      id: id?.text ?? "", version: version?.text ?? "",
      title: localized(fields.required("title", log: &log), "title", limit: .title)
        ?? LocalizedText(),
      jurisdiction: string(fields["jurisdiction"], "jurisdiction")?.text ?? "",
      authority: localized(fields.required("authority", log: &log), "authority", limit: .title)
        ?? LocalizedText(),
      sources: legalSources(fields.required("sources", log: &log)),
      verifiedOn: day(fields.required("verified_on", log: &log), "verified_on"),
      reviewBy: day(fields.required("review_by", log: &log), "review_by"),
      facts: facts(fields["facts"]), clocks: clocks(fields.required("clocks", log: &log)))
  }

  private mutating func clocks(_ tree: YAMLTree?) -> [ClockDefinition] {
    var clocks: [ClockDefinition] = []
    var seen: Set<ClockID> = []
    for item in list(tree, "clocks") {
      guard let fields = FieldSet(item, called: "clock", known: Self.clockFields, log: &log),
        let name = fields.required("id", log: &log), let id = clockID(name, "id")
      else { continue }
      if !seen.insert(id).inserted { log.add(.duplicateID(id.rawValue), at: name.position) }
      map.note(.clock(id, field: ""), at: fields.position)
      for field in Self.clockFields {
        if let value = fields[field] { map.note(.clock(id, field: field), at: value.position) }
      }
      clocks.append(clock(id, fields))
    }
    return clocks
  }

  private mutating func clock(_ id: ClockID, _ fields: FieldSet) -> ClockDefinition {
    ClockDefinition(
      id: id,
      title: localized(fields.required("title", log: &log), "title", limit: .title)
        ?? LocalizedText(),
      when: string(fields["when"], "when")?.text,
      unless: string(fields["unless"], "unless")?.text,
      start: start(fields.required("start", log: &log)), limit: period(fields["limit"], "limit"),
      variants: variants(fields["variants"], of: id),
      firstDayCounts: truth(fields["first_day_counts"], "first_day_counts", absent: false),
      roll: choice(fields["roll"], "roll", of: ClockDefinition.Roll.self) ?? .none,
      calendar: calendar(fields["calendar"]) ?? inherited.calendar,
      zone: zone(fields["zone"]) ?? inherited.zone, closesAt: timeOfDay(fields["closes_at"]),
      soft: period(fields["soft"], "soft"), backstop: period(fields["backstop"], "backstop"),
      target: period(fields["target"], "target"),
      authority: localized(fields["authority"], "authority", limit: .title),
      items: items(fields["items"]) { .clock(id, field: $0) },
      channel: localized(fields["channel"], "channel", limit: .paragraph),
      note: localized(fields["note"], "note", limit: .paragraph),
      sources: legalSources(fields["sources"]),
      status: choice(fields["status"], "status", of: ClockStatus.self) ?? inherited.status)
  }

  private mutating func variants(_ tree: YAMLTree?, of clock: ClockID) -> [ClockVariant] {
    var variants: [ClockVariant] = []
    for (index, item) in list(tree, "variants").enumerated() {
      guard
        let fields = FieldSet(
          item, called: "variant", known: ["when", "limit", "why"], log: &log),
        let when = string(fields.required("when", log: &log), "when")
      else { continue }
      map.note(.clock(clock, field: "variants/\(index)"), at: when.position)
      let limit = period(fields.required("limit", log: &log), "limit")
      let why = localized(fields.required("why", log: &log), "why", limit: .title)
      variants.append(
        ClockVariant(
          when: when.text, limit: limit ?? ClockPeriod(1, .hour), why: why ?? LocalizedText()))
    }
    return variants
  }
}
