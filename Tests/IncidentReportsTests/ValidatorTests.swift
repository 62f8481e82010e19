import IncidentCore
import IncidentReports
import Testing
import WarRoomTestSupport

/// Every format in the hands of those it is made for: their own readers, over hostile texts.
@Suite(.enabled(if: Validators.areThere, "PyPI cannot be reached, so there is nobody to ask"))
struct ValidatorTests {
  /// A whole incident, with every hostile text as an entry, a filing and a task that is due.
  static let records: [IncidentRecord] = {
    let story = ReviewedRecord.whole.records
    var seq = Int64(story.count)
    func next(_ event: IncidentEvent) -> IncidentRecord {
      seq += 1
      return Recorded(
        event,
        stamp: Stamp(
          seq: seq, at: SmallRecord.known + Int64(200).minutes + seq.seconds,
          by: SmallRecord.dan, via: "local"))
    }
    let task = TaskID(rawValue: "N-01")
    let due = task.map {
      IncidentEvent.taskDueSet(
        TaskDueSet(task: $0, due: SmallRecord.known + Int64(9).hours, reason: "bank hours"))
    }
    return story
      + (Corpus.hostile + ["NA", "null", "", "50 %% off", "title", "---"]).map {
        next(.entryRecorded(EntryRecorded(text: $0, source: $0)))
      }
      + [due, IncidentEventKind.clockProposed.example, IncidentEventKind.clockMet.example]
      .compactMap { $0 }.map(next)
  }()

  static let formats: [String: any TimelineFormat] = {
    let state = records.reduce(into: IncidentState()) { $0.apply($1) }
    let rows = TimelineRows(state, corrections: Corrections())
    let lanes = records.reduce(into: LaneChart(state)) { $0.add(rows.row($1)) }
    return [
      "timesketch": TimesketchTimeline(), "timesketch-csv": TimesketchTable(),
      "thehive": TheHiveCase(state), "thehive-events": TheHiveTimeline(),
      "stix": STIXBundle(state), "misp": MISPEvent(), "ical": DeadlineCalendar(state),
      "l2tcsv": PlasoTimeline(), "iris": IRISTimeline(),
      "spreadsheet": CSVTimeline(byteOrderMark: true), "jsonl": JSONLinesTimeline(),
      "md": MarkdownTimeline(), "html": HTMLReport(state, lanes: lanes),
    ]
  }()

  @Test(arguments: formats.keys.sorted())
  func `its own reader takes the file`(format: String) throws {
    let writer = try #require(Self.formats[format])
    let report = SmallRecord.written(in: writer, records: Self.records)
    let objection = try Validators.objection(
      to: report, in: format, entries: Self.records.count)
    #expect(objection.isEmpty, "\(format): \(objection)")
  }

  /// Mermaid's engine here takes a second for a period, and a picture of many helps nobody.
  @Test func `Mermaid draws both diagrams`() throws {
    let state = Self.records.reduce(into: IncidentState()) { $0.apply($1) }
    let odd = ["12:01 bob APPROVED", "# APPROVED", "<svg/onload=alert(1)>", "50 %% off", "title"]
    let few = Self.records.filter { record in
      if case .entryRecorded(let entry) = record.event { return odd.contains(entry.text) }
      return record.stamp.seq < 3
    }
    for (format, records) in [
      (MermaidTimeline(), few), (MermaidGantt(state), Self.records),
    ] as [(any TimelineFormat, [IncidentRecord])] {
      let report = SmallRecord.written(in: format, records: records)
      let objection = try Validators.objection(
        to: report, in: "mermaid", entries: records.count)
      #expect(objection.isEmpty, "\(type(of: format)): \(objection)")
    }
  }
}
