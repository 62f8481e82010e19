internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

extension RoomContext {
  /// Sends a document about the incident `state` out of the room, as far as its reader may see it,
  /// and notes it there.
  ///
  /// - Parameters:
  ///   - document: What it says, as the room knows it.
  ///   - state: The incident.
  ///   - format: How it is written.
  ///   - name: What the ledger calls it, such as `postmortem md`.
  ///   - redactions: What its reader may not see.
  ///   - target: Where it goes.
  func export(
    _ document: Document, of state: IncidentState, as format: any DocumentFormat,
    named name: String,
    _ redactions: RedactionOptions, to target: ExportTarget
  ) throws {
    let ledger = try room.ledger()
    let head = try store.head(of: try room.chain(of: state.id, in: ledger))
    var redaction = Redaction(try redactions.choice(self), of: state, members: ledger.members)
    try refuseStricter(RowMarks(state).strictest ?? state.tlp, redaction)
    let seen = document.redacted(by: &redaction)
    var heading = ReportHeading(
      state, room: store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
      exportedAt: now, exportedBy: author.member)
    heading = heading.redacted(by: &redaction)
    heading.tlp = max(heading.tlp, RowMarks(state).strictest ?? heading.tlp)
    let note = RecordExported(
      incident: state.id, format: name, through: head.seq, options: redactions.words)
    try target.send(note, of: self) { sink in
      try sink(Array(format.file(seen, heading).utf8))
    }
    try tell(heading.handling)
  }

  /// A document is made of the whole incident, so it cannot be cut to a wider circle than the
  /// strictest thing in it.
  private func refuseStricter(_ strictest: TrafficLight, _ redaction: Redaction) throws {
    guard !redaction.allows(strictest) || !redaction.allows(nil) else { return }
    let mark = "TLP:\(max(strictest, redaction.standard).rawValue.uppercased())"
    throw CommandFailure(
      .refused, rule: "stricter-inside",
      language.say(
        "This document holds what is \(mark), and cannot be cut down.",
        "この文書には \(mark) の内容が含まれ、一部だけを除くことはできません。"),
      mend: language.say(
        "`export timeline` can leave entries out; or write a text for them by hand.",
        "`export timeline` なら記録を選んで除けます。または、渡す相手向けの文章を別に書いてください。"))
  }
}
