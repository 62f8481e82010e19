public import IncidentCore

/// What a report says about itself: of which incident, up to which entry, for whom, by whom.
public struct ReportHeading: Hashable, Sendable {
  /// The room's own identifier, a UUID.
  public var room: String
  /// The incident's name.
  public var incident: IncidentID
  /// What it is called.
  public var title: LocalizedText
  /// How bad it is.
  public var severity: Severity
  /// How far the report may travel.
  public var tlp: TrafficLight
  /// Whether it was an exercise; every format says so where nobody can miss it.
  public var isDrill: Bool
  /// When it was declared.
  public var openedAt: Moment
  /// Whether it is over.
  public var isClosed: Bool
  /// The zone of the room's clocks.
  public var zone: Zone
  /// Entry number of the newest entry in the report.
  public var headSeq: Int64
  /// Hash of that entry, 64 hexadecimal digits: `warroom verify` compares it with the record.
  public var headHash: String
  /// When it was exported.
  public var exportedAt: Moment
  /// Who exported it.
  public var exportedBy: MemberName
  /// What was left out and what was masked.
  public var handling = ReportHandling.complete

  /// A heading for the incident `state` of the room `room`, whose record ends with entry `headSeq`.
  public init(
    _ state: IncidentState, room: String, headSeq: Int64, headHash: String, exportedAt: Moment,
    exportedBy: MemberName
  ) {
    self.room = room
    incident = state.id
    title = state.title
    severity = state.severity
    tlp = state.tlp
    isDrill = state.isDrill
    openedAt = state.openedAt
    isClosed = state.closedAt != nil
    zone = state.zone
    self.headSeq = headSeq
    self.headHash = headHash
    self.exportedAt = exportedAt
    self.exportedBy = exportedBy
  }

  /// Both titles, `日本語 / English`; one where there is only one.
  var bothTitles: String {
    [title.ja, title.en].compactMap { $0 }.joined(separator: " / ")
  }

  /// `TLP:AMBER+STRICT`.
  var tlpMark: String { "TLP:\(tlp.rawValue.uppercased())" }

  /// What the export is, in one sentence, for formats in which everything is an event.
  var sentence: String {
    "\(isDrill ? "DRILL " : "")warroom timeline of \(incident.rawValue) \(bothTitles), "
      + "SEV\(severity.rawValue), \(tlpMark), head #\(headSeq) \(headHash), "
      + "exported \(exportedAt.utcWithOffset) by \(exportedBy.rawValue)"
      + (handling.isComplete ? "" : "; " + handling.line)
  }

  /// Marks for formats that know tags.
  var tags: [String] {
    ["warroom", "tlp:\(tlp.rawValue)"] + (isDrill ? ["drill"] : [])
  }

  /// Marks of one row, which may have one of its own.
  func tags(of row: TimelineRow) -> [String] {
    ["warroom", "tlp:\((row.tlp ?? tlp).rawValue)"] + (isDrill ? ["drill"] : [])
      + (row.isStarred ? ["starred"] : [])
  }

  /// The room in formats that check the version of an identifier, which the room's own need not have.
  var author: String { StableID.uuid("room", room: room) }

  /// The identifier of something in this incident, the same in every export.
  func uuid(of name: String) -> String {
    StableID.uuid("\(incident.rawValue) \(name)", room: room)
  }

  /// The identifier of an entry.
  func uuid(of row: TimelineRow) -> String { uuid(of: "#\(row.seq)") }
}
