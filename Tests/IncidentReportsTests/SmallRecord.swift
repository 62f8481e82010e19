import IncidentCore
import IncidentReports

/// A short record with a correction and an act taken back, in a room on Tokyo time.
enum SmallRecord {
  static let known = Moment(milliseconds: 1_795_132_920_000)  // 2026-11-20T00:02:00Z
  static let room = "6f1c2b9e-0000-4000-8000-00000000002a"
  static let alice = MemberName(stored: "alice")
  static let dan = MemberName(stored: "dan")
  static let tokyo = Zone(identifier: "Asia/Tokyo") ?? .utc

  /// The incident after its record.
  static var state: IncidentState {
    records.reduce(into: IncidentState()) { $0.apply($1) }
  }

  /// Who was busy when in it.
  static var lanes: LaneChart {
    records.reduce(into: LaneChart(state)) { lanes, record in
      lanes.add(TimelineRows(state, corrections: Corrections()).row(record))
    }
  }

  static var records: [IncidentRecord] {
    guard let task = TaskID(rawValue: "C-03") else { return [] }
    let plan = PlaybookTask(
      id: task, title: LocalizedText(en: "Call the team", ja: "招集"), duty: .commander)
    let playbook = Playbook(
      id: "leak", version: "1.0.0", title: LocalizedText(en: "Leak", ja: "漏えい"),
      phases: [PlaybookPhase(id: .containment, tasks: [plan])])
    let events: [(IncidentEvent, by: MemberName, occurred: Moment?)] = [
      (
        .opened(
          IncidentOpened(
            incident: IncidentID(year: 2026, number: 4),
            title: LocalizedText(en: "Customer list leak", ja: "顧客リスト流出"), severity: .one,
            tlp: .amberStrict, drill: true, knownAt: known, zone: tokyo)), alice, nil
      ),
      (.playbookApplied(PlaybookApplied(playbook: playbook)), alice, nil),
      (
        .entryRecorded(EntryRecorded(text: "Login on vpn1, \"admin\"", source: "vpn.log")), dan,
        known + -Int64(50).minutes
      ),
      (.entryCorrected(EntryCorrected(entry: 3, text: "It was vpn2")), dan, nil),
      (.taskDone(TaskDone(task: task, note: "bridge open")), alice, nil),
      (.actUndone(ActUndone(undoes: 5, task: task)), alice, nil),
    ]
    return events.enumerated().map { index, event in
      Recorded(
        event.0,
        stamp: Stamp(
          seq: Int64(index) + 1, at: known + Int64(index).minutes + 123, occurred: event.occurred,
          by: event.by, via: "local"))
    }
  }

  /// The whole report in one text.
  static func written(
    in format: any TimelineFormat, records: [IncidentRecord] = records
  ) -> String {
    var corrections = Corrections()
    corrections.add(records)
    let state = records.reduce(into: IncidentState()) { $0.apply($1) }
    let heading = ReportHeading(
      state, room: room, headSeq: state.lastSeq, headHash: String(repeating: "0f", count: 32),
      exportedAt: known + Int64(2).hours, exportedBy: alice)
    var report = TimelineReport(
      heading, format: format, rows: TimelineRows(state, corrections: corrections),
      redaction: Redaction(Redaction.Choice(), of: state, members: []))
    return report.beginning + records.map { report.row($0) }.joined() + report.end
  }

  /// A record whose entries are `texts`, after its opening.
  static func record(of texts: [String]) -> [IncidentRecord] {
    let entries = texts.enumerated().map { index, text in
      Recorded(
        IncidentEvent.entryRecorded(EntryRecorded(text: text)),
        stamp: Stamp(
          seq: Int64(index) + 2, at: known + Int64(index).seconds, by: MemberName(stored: text),
          via: "local"))
    }
    return records.prefix(1) + entries
  }

  /// An entry of dan's.
  static func entry(_ seq: Int64, _ text: String) -> IncidentRecord {
    Recorded(
      .entryRecorded(EntryRecorded(text: text)),
      stamp: Stamp(seq: seq, at: known + seq.minutes, by: dan, via: "local"))
  }

  /// A report that was redacted.
  struct RedactedReport {
    var format: String
    var text: String
    var handling: ReportHandling
    /// How many entries are in it.
    var rows: Int
  }

  /// The report in every format, as the program makes it: surveyed, then written. Entries in `red`
  /// are marked so.
  static func redacted(
    _ choice: Redaction.Choice, records: [IncidentRecord], members: [String] = [],
    red: Set<Int64> = []
  ) -> [RedactedReport] {
    let state = records.reduce(into: IncidentState()) { $0.apply($1) }
    var ledger = LedgerState()
    for (index, member) in members.enumerated() {
      let admitted = MemberAdmitted(member: MemberName(stored: member), right: .responder)
      ledger.apply(
        Recorded(
          .memberAdmitted(admitted),
          stamp: Stamp(seq: Int64(index) + 1, at: known, by: alice, via: "local")))
    }
    let rows = TimelineRows(state, corrections: Corrections()) { record in
      (red.contains(record.stamp.seq) ? .red : nil, false)
    }
    var redaction = Redaction(choice, of: state, members: ledger.members)
    for record in records { _ = rows.row(record).redacted(by: &redaction) }
    let seen = state.redacted(by: &redaction)
    let heading = ReportHeading(
      state, room: room, headSeq: state.lastSeq, headHash: String(repeating: "0f", count: 32),
      exportedAt: known + Int64(2).hours, exportedBy: alice
    ).redacted(by: &redaction)
    var lanes = LaneChart(seen)
    for record in records {
      if let row = rows.row(record).redacted(by: &redaction) { lanes.add(row) }
    }
    return Formats.all(seen, lanes, leavingOut: redaction.leftOut).map { format in
      var report = TimelineReport(heading, format: format, rows: rows, redaction: redaction)
      let body = format.hasRows ? records.map { report.row($0) } : []
      return RedactedReport(
        format: "\(type(of: format))", text: report.beginning + body.joined() + report.end,
        handling: heading.handling, rows: body.count { !$0.isEmpty })
    }
  }
}
