internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

extension RoomContext {
  /// Makes a document of the incident `state` as far as its reader may see it, sends it out of the
  /// room, and notes it there.
  ///
  /// - Parameters:
  ///   - state: The incident.
  ///   - format: How it is written.
  ///   - name: What the ledger calls it, such as `postmortem md`.
  ///   - redactions: What its reader may not see.
  ///   - target: Where it goes.
  ///   - make: Puts the document together from the incident as its reader may know it; the numbers
  ///     are those of the entries that are left out.
  /// - Throws: `CommandFailure` where it may not leave, cannot be noted or cannot be written.
  func export(
    of state: IncidentState, as format: any DocumentFormat, named name: String,
    _ redactions: RedactionOptions, to target: ExportTarget,
    _ make: (IncidentState, Set<Int64>) throws -> Document
  ) throws {
    let ledger = try room.ledger()
    let head = try store.head(of: try room.chain(of: state.id, in: ledger))
    let marks = RowMarks(state)
    var redaction = Redaction(try redactions.choice(self), of: state, members: ledger.members)
    let known = try incident(state, as: marks, for: &redaction)
    let document = try make(known, redaction.leftOut)
    let seen = document.redacted(by: &redaction)
    var heading = ReportHeading(
      state, room: store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
      exportedAt: now, exportedBy: author.member)
    heading = heading.redacted(by: &redaction)
    heading.exportedBy = MemberName(
      stored: redaction.text(author.member.rawValue, in: document.language))
    if redaction.leftOut.isEmpty {
      heading.tlp = max(heading.tlp, marks.strictest ?? heading.tlp)
    }
    let note = RecordExported(
      incident: state.id, format: name, through: head.seq, options: redactions.words,
      leftOut: redaction.choice.limit.map { _ in redaction.leftOut.count })
    try target.send(note, of: self) { sink in
      try sink(Array(format.file(seen, heading).utf8))
    }
    try tell(heading.handling)
  }

  /// The incident as the reader of a document may know it: made again of the entries that may reach
  /// them, so that nothing in it comes from one that may not.
  private func incident(
    _ state: IncidentState, as marks: RowMarks, for redaction: inout Redaction
  ) throws -> IncidentState {
    guard redaction.allows(nil) else { throw stricter(redaction.standard) }
    guard let strictest = marks.strictest, !redaction.allows(strictest) else { return state }
    var known = IncidentState()
    try TimelinePages(room, incident: state.id, through: state.lastSeq).forEach(in: .recorded) {
      if redaction.admits($0, marks) { known.apply($0) }
    }
    // Where the declaration itself is stricter, there is no incident to speak of.
    guard known.id == state.id else { throw stricter(strictest) }
    return known
  }

  private func stricter(_ tlp: TrafficLight) -> CommandFailure {
    let mark = "TLP:\(tlp.rawValue.uppercased())"
    return CommandFailure(
      .refused, rule: "stricter-inside",
      language.say(
        "The incident itself is \(mark): nothing of it may be in this document.",
        "このインシデント自体が \(mark) のため、この文書には何も載せられません。"),
      mend: language.say(
        "`export timeline` can hold what was marked for a wider circle; or write a text by hand.",
        "`export timeline` には、より広い範囲に出せる記録だけを載せられます。または別に文章を書いてください。"))
  }
}
