import IncidentCore
import IncidentReports
import Testing

/// The rules that other tools' importers keep, stated in another language over hostile texts.
@Suite struct ConsumerTests {
  private let records = SmallRecord.records + SmallRecord.record(of: Corpus.hostile).dropFirst()
  private var count: Int { records.count + 1 }  // The export itself is an event there.

  @Test func `Timesketch finds the three fields it needs in every line, and one instant twice`()
    throws
  {
    let answer = try Python.run(
      """
      import datetime
      rows = [json.loads(line) for line in text.split("\\n")[:-1]]
      for row in rows:
          assert row["message"] and row["timestamp_desc"]
          moment = datetime.datetime.fromisoformat(row["datetime"])
          assert moment.utcoffset() == datetime.timedelta(0)
          since = moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
          assert since // datetime.timedelta(microseconds=1) == row["timestamp"]
          assert isinstance(row["tag"], list) and not any(key.startswith("_") for key in row)
      print(len(rows), len({row["event_uid"] for row in rows}))
      """, on: SmallRecord.written(in: TimesketchTimeline(), records: records))
    #expect(answer == "\(count) \(unique)\n")
  }

  @Test func `the table for Timesketch has no message that its reader takes for nothing`() throws {
    let texts = ["NA", "null", "None", "0012", "true", ""]
    let answer = try Python.run(
      """
      rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
      assert all(None not in row and None not in row.values() for row in rows)
      assert all(row["message"].startswith("[") for row in rows)
      print(len(rows), sorted({len(row) for row in rows}))
      """,
      on: SmallRecord.written(
        in: TimesketchTable(), records: SmallRecord.record(of: Corpus.hostile + texts)))
    #expect(answer == "\(Corpus.hostile.count + texts.count + 2) [12]\n")
  }

  @Test func `DFIR-IRIS reads every line as one event with a date it accepts`() throws {
    let answer = try Python.run(
      """
      import datetime
      assert not text.startswith("\\ufeff")
      rows = list(csv.DictReader(text.splitlines(), strict=True))
      for row in rows:
          datetime.datetime.strptime(row["event_date"], "%Y-%m-%dT%H:%M:%S.%f")
          datetime.datetime.fromisoformat(row["event_date"] + row["event_tz"])
          assert len(row["event_title"]) >= 2 and not row["event_assets"] and not row["event_iocs"]
          assert None not in row.values() and None not in row
          if row["event_raw"]: json.loads(row["event_raw"])
      print(len(rows), len(rows[0]))
      """, on: SmallRecord.written(in: IRISTimeline(), records: records))
    #expect(answer == "\(count) 10\n")
  }

  @Test func `a MISP event is one JSON object whose attributes are texts and no indicators`() throws
  {
    let answer = try Python.run(
      """
      import datetime, uuid
      event = json.loads(text)["Event"]
      for attribute in event["Attribute"]:
          uuid.UUID(attribute["uuid"])
          assert attribute["type"] == "text" and attribute["to_ids"] is False
          assert attribute["first_seen"] == attribute["last_seen"] and attribute["value"]
          datetime.datetime.fromisoformat(attribute["first_seen"])
          int(attribute["timestamp"])
      assert uuid.UUID(event["uuid"]).version == 5 and uuid.UUID(event["Orgc"]["uuid"])
      print(len(event["Attribute"]), event["threat_level_id"], event["analysis"], event["Tag"])
      """, on: SmallRecord.written(in: MISPEvent(), records: records))
    #expect(
      answer
        == "\(count) 1 1 [{'name': 'warroom'}, {'name': 'tlp:amber+strict'}, {'name': 'drill'}]\n")
  }

  @Test func `a STIX bundle names nothing that is not in it`() throws {
    let answer = try Python.run(
      """
      import collections, re
      objects = json.loads(text)["objects"]
      ids = [o["id"] for o in objects]
      assert len(ids) == len(set(ids))
      def references(value):
          if isinstance(value, dict):
              for key, inner in value.items():
                  if key.endswith("_ref"): yield inner
                  elif key.endswith("_refs"): yield from inner
                  else: yield from references(inner)
      for object in objects:
          assert re.fullmatch(object["type"] + "--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", object["id"])
          assert set(references(object)) <= set(ids), object
          for key in ("created", "modified", "start_time", "end_time"):
              assert key not in object or re.fullmatch(r"[0-9T:-]+\\.[0-9]{3}Z", object[key]), object[key]
      print(sorted(collections.Counter(o["type"] for o in objects).items()))
      """,
      on: SmallRecord.written(in: STIXBundle(SmallRecord.state)))
    #expect(
      answer == "[('event', 6), ('identity', 1), ('incident', 1), ('marking-definition', 4), "
        + "('task', 1)]\n")
  }

  @Test func `no text ends a period or begins a comment of a Mermaid timeline`() {
    let lines = SmallRecord.written(in: MermaidTimeline(), records: records).split(separator: "\n")
    #expect(lines.count == records.count + 3)
    for line in lines.dropFirst(3) {
      #expect(line.hasPrefix("    20"))
      #expect(line.utf8.count { $0 == UInt8(ascii: ":") } == 2)
      #expect(!line.utf8.contains(UInt8(ascii: "#")) && !line.utf8.contains(UInt8(ascii: ";")))
    }
  }

  @Test(arguments: [Int64.min, -62_135_596_800_000, -1, 0, 4_102_444_800_000, 253_402_300_799_999])
  func `a time long ago or far away is written by every format, and read by others`(
    milliseconds: Int64
  ) throws {
    let moment = Moment(milliseconds: milliseconds)
    let record = Recorded(
      IncidentEvent.entryRecorded(EntryRecorded(text: "far away")),
      stamp: Stamp(
        seq: 7, at: SmallRecord.known + Int64(9).minutes, occurred: moment, by: SmallRecord.dan,
        via: "local"))
    for format in Formats.all where format.hasRows {
      let report = SmallRecord.written(in: format, records: SmallRecord.records + [record])
      #expect(report.contains("far away"), "\(type(of: format))")
    }
    let answer = try Python.run(
      """
      import datetime, re
      row = json.loads(text.split("\\n")[-2])
      assert re.fullmatch(r"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00", row["occurred"]), row["occurred"]
      print(datetime.datetime.fromisoformat(row["occurred"]).year >= 1)
      """,
      on: SmallRecord.written(in: JSONLinesTimeline(), records: SmallRecord.records + [record]))
    #expect(answer == "True\n")
  }

  @Test func `a text of line breaks alone is a hyphen in the columns of plaso`() throws {
    let record = Recorded(
      IncidentEvent.entryRecorded(EntryRecorded(text: "\n")),
      stamp: Stamp(seq: 7, at: SmallRecord.known, by: SmallRecord.dan, via: "local"))
    let report = SmallRecord.written(in: PlasoTimeline(), records: SmallRecord.records + [record])
    let line = try #require(report.split(separator: "\n").last)
    #expect(line.split(separator: ",", omittingEmptySubsequences: false)[9...10] == ["-", "-"])
  }

  @Test func `an identifier is the same in every export, and as others compute it`() throws {
    let first = SmallRecord.written(in: TimesketchTimeline(), records: records)
    let answer = try Python.run(
      """
      import uuid
      rows = [json.loads(line) for line in text.split("\\n")[:-1]]
      name = uuid.uuid5(uuid.UUID("\(SmallRecord.room)"), "IR-2026-004 #3")
      print(str(name) == rows[3]["event_uid"])
      """, on: first)
    #expect(answer == "True\n")
  }

  /// The made-up record numbers its entries from 2 again, so as many identifiers are the same.
  private var unique: Int { max(SmallRecord.records.count, Corpus.hostile.count + 1) + 1 }
}
