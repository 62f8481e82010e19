import Foundation
import Testing

extension WholeProgram {
  /// One incident from the first call to the closing, as people would work it.
  struct WholeIncidentTests {
    @Test func `three people work an incident, and the record tells all of it`() async throws {
      let room = try TemporaryRoom.practice()
      let incident = try await WholeIncident(in: room).run()

      let acts = try room.log(of: incident)
      #expect(acts.map { "\($0.actor) \($0.kind) \($0.task ?? "-")" } == WholeIncident.acts)

      let record = try RecordFile(of: room)
      try expectTimes(record.times(ofIncident: 2), in: room, incident)
      try expectSound(room)
      try record.flipOneBit(inside: "odd-marker-4711")
      try expectDamaged(room)
    }

    /// Every act is in every format of the timeline, with both its times.
    private func expectTimes(
      _ times: [RecordFile.Times], in room: TemporaryRoom, _ incident: String
    ) throws {
      #expect(times.count == WholeIncident.acts.count)
      for format in ["md", "csv", "jsonl"] {
        let export = try room.warroom(
          "export", "timeline", "--format", format, "--incident", incident, as: "alice")
        try #require(export.status == 0, "\(export.errors)")
        let rows = export.output.split(whereSeparator: \.isNewline)
        for time in times {
          let row = rows.first { row in
            ["| \(time.seq) |", "\"\(time.seq)\",", "{\"seq\":\(time.seq),"].contains {
              row.hasPrefix($0)
            }
          }
          #expect(row?.contains(time.occurred) == true, "\(format) #\(time.seq)")
          #expect(row?.contains(time.recorded) == true, "\(format) #\(time.seq)")
        }
      }
    }

    /// The program and the outsider's script agree that nothing was changed.
    private func expectSound(_ room: TemporaryRoom) throws {
      #expect(try room.warroom("verify").status == 0)
      let judged = try verdict(on: room)
      #expect(judged.program.status == 0, "\(judged.program.output)")
      #expect(judged.outsider.status == 0, "\(judged.outsider.output)")
      #expect(judged.outsider.output.contains("chain 2: OK to \(WholeIncident.acts.count)"))
    }

    /// Both say that something was changed, and where.
    private func expectDamaged(_ room: TemporaryRoom) throws {
      let whole = try room.warroom("verify")
      #expect(whole.status == 4)
      #expect(whole.output.contains("BROKEN at \(WholeIncident.marked)"))
      let judged = try verdict(on: room)
      #expect(judged.program.status == 4)
      #expect(judged.program.output.contains("BROKEN at \(WholeIncident.marked)"))
      #expect(judged.outsider.status == 4)
      #expect(judged.outsider.output.contains("BROKEN at \(WholeIncident.marked)"))
    }

    /// What the program and the script say about the exported record, given the heads that were
    /// kept before it left: the export itself is the ledger's next entry.
    private func verdict(on room: TemporaryRoom) throws
      -> (program: Program.Ended, outsider: Program.Ended)
    {
      let file = room.beside("record.jsonl")
      let heads = try room.write(
        "kept.heads", String(contentsOfFile: room("heads.log"), encoding: .utf8))
      try room.warroom("export", "record", "--all", "-o", file, "--force", as: "alice")
      let outsider = try Program.run(
        "/usr/bin/python3", [Place.verifier, file, heads], environment: room.environment())
      return (try room.warroom("verify", file, "--heads", heads), outsider)
    }
  }
}
