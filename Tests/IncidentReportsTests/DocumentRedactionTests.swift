import IncidentCore
import IncidentReports
import Testing
import WarRoomTestSupport

/// The proof for documents of what `RedactionCorpusTests` proves for timelines: what was masked, and
/// whose name was taken out, is nowhere in a post-mortem, a register, a form, a report or a draft.
@Suite struct DocumentRedactionTests {
  /// An incident with `text` in every field that people type into and a document shows.
  private static func incident(_ text: String) -> Given {
    Given(Shipped.playbook, book: Shipped.book)
      .after(AssumeDuty(duty: "scribe"), by: .bob)
      .after(RecordEntry(text: text, source: text), by: .bob)
      .after(
        SetFact(FactSet(fact: "cause", value: text, status: .confirmed, source: text)), by: .bob
      )
      .after(
        TakeDecision(
          DecisionTaken(
            number: 0, question: text, options: [text], chosen: text, because: text,
            decider: text, objections: text)), by: .alice
      )
      .after(BlockTask(task: "C-06", reason: text), by: .dan)
      .after(SetScopeItem(kind: .system, name: text, status: .affected, note: text), by: .dan)
      .after(SetMeasure(what: text, place: text, item: "SC-01", requestedBy: text), by: .dan)
      .after(
        RegisterEvidence(
          EvidenceDescription(
            kind: .log, what: text, source: text, collector: text, storage: text, seal: text),
          bytes: EvidenceBytes(
            file: text, size: 1, sha256: String(repeating: "ab", count: 32)), task: "E-02"),
        by: .chie
      )
      .after(
        OfferCustody(
          evidence: "EV-01", to: .outside(text, witness: text), reason: text, place: text),
        by: .chie
      )
      .after(
        OpenNotice(
          NoticeDetails(
            title: text, kind: .partner, recipients: text, channel: text, language: .japanese),
          text: text), by: .bob
      )
      .after(CheckNotice(notice: "NT-01", version: 1, passed: true, note: text), by: .chie)
      .after(SendNotice(notice: "NT-01", receipt: text, note: text), by: .bob)
      .after(LogEnquiry(text: text, kind: .affected, channel: text, open: true), by: .bob)
      .after(WriteReviewText(part: .summary, language: .english, text: text), by: .bob)
      .after(WriteReviewText(part: .impact, language: .japanese, text: text), by: .bob)
      .after(SetFinding(kind: .badly, text: text), by: .bob)
      .after(SetCause(text: text), by: .bob)
      .after(SetAction(text: text, proof: text), by: .bob)
  }

  /// Every document of `given`, redacted, in every format and both languages.
  private static func files(_ given: Given, _ choice: Redaction.Choice) throws -> [String] {
    var ledger = LedgerState()
    for (index, name) in ["alice", "bob", "chie", "dan"].enumerated() {
      ledger.apply(
        Recorded(
          .memberAdmitted(MemberAdmitted(member: MemberName(stored: name), right: .responder)),
          stamp: Stamp(seq: Int64(index) + 1, at: .declared, by: .alice, via: "local")))
    }
    let heading = ReportHeading(
      given.state, room: SmallRecord.room, headSeq: given.state.lastSeq,
      headHash: String(repeating: "0f", count: 32), exportedAt: given.now, exportedBy: .alice)
    let formats: [any DocumentFormat] = [TextDocument(), MarkdownDocument(), HTMLDocument()]
    return try Language.allCases.flatMap { language in
      try documents(given, language).flatMap { document in
        var redaction = Redaction(choice, of: given.state, members: ledger.members)
        let seen = document.redacted(by: &redaction)
        return formats.map { $0.file(seen, heading.redacted(by: &redaction)) }
      }
    }
  }

  private static func documents(_ given: Given, _ language: Language) throws -> [Document] {
    let speak = Phrasing(language: language, zone: .tokyo, now: given.now)
    let state = given.state
    var metrics = IncidentMetrics(Corrections())
    var timeline = PostMortemTimeline()
    for record in given.records {
      metrics.add(record)
      timeline.add(record)
    }
    let figures = metrics.figures(of: state)
    let postMortem = PostMortem(
      of: state, figures: figures, timeline: timeline, showsNames: false, in: speak)
    let report = SituationReport(state, now: given.now, language: language, next: nil)
    let statement = try #require(
      FilingDraft(named: "statement", of: state, book: Shipped.book, speak: speak))
    return [
      postMortem.document, MetricsPage(figures, of: state, in: speak).document,
      EvidenceRegisterDocument(state, in: speak).document,
      CustodyForm(try #require(state.evidence.item(1)), state, in: speak).document,
      ScopeDocument(state, in: speak).document, report.document, statement.document(state, speak),
    ]
  }

  @Test func `no masked value is anywhere in any document`() throws {
    let text = RedactionCorpusTests.secrets.map { "連絡先は\($0)です。" }.joined(separator: " | ")
    let choice = Redaction.Choice(masks: true, names: RedactionCorpusTests.names)
    for file in try Self.files(Self.incident(text), choice) {
      let found = try Python.run(RedactionCorpusTests.search, on: file)
      #expect(found == "[]\n", "\(file.prefix(80))")
    }
  }

  @Test func `no member's name is anywhere in a blameless document`() throws {
    let text = ["alice", "bob", "chie", "dan"].flatMap { name in
      RedactionCorpusTests.ways(name).prefix(5).flatMap { ["ask \($0)!", "\($0)さんに依頼"] }
    }.joined(separator: " | ")
    for file in try Self.files(Self.incident(text), Redaction.Choice(isBlameless: true)) {
      let found = try Python.run(RedactionCorpusTests.searchNames, on: file)
      #expect(found == "[]\n", "\(file.prefix(80))")
    }
  }
}
