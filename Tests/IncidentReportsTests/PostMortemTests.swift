import Foundation
import IncidentCore
import IncidentReports
import SafeText
import Testing

private func text(_ document: Document) -> String {
  TextDocument.lines(of: document.blocks).map(\.text.value).joined(separator: "\n")
    + document.title
}

struct PostMortemTests {
  @Test(arguments: Language.allCases)
  func `by default people are their duties, and nobody's name is in it`(language: Language) {
    let written = text(ReviewedRecord.whole.document(language, showsNames: false))
    for name in ["dan答", "bob", "alice", "Bob Baker", "Sato", "said dan", "dan mailed", "danさん"] {
      #expect(!written.contains(name), "\(name)")
    }
    // A name is not a part of a word.
    #expect(written.contains("danielle"))
    #expect(
      written.contains(language == .english ? "Forensics mailed a list." : "調査 mailed a list."))
  }

  @Test func `with names it says who`() {
    let written = text(ReviewedRecord.whole.document(.english, showsNames: true))
    for name in ["dan", "bob", "alice", "Sato", "dan mailed a list."] {
      #expect(written.contains(name), "\(name)")
    }
  }

  @Test func `the causes are numbered as the tree is`() {
    let written = text(ReviewedRecord.whole.document(.english, showsNames: false))
    #expect(written.contains("- 1 mailed (R-01)"))
    #expect(written.contains("- 1.1 no limit (R-02)"))
    #expect(written.contains("- 1.1.1 no owner (R-03)"))
  }

  @Test func `it says who checked it, what is missing, and which actions are only reminders`() {
    let written = text(ReviewedRecord.whole.document(.english, showsNames: false))
    #expect(written.contains("Checked by: "))
    #expect(written.contains(ReviewedRecord.whole.state.post.hash))
    #expect(written.contains("[ ] No action item is only a reminder"))
    #expect(written.contains("Only reminders, which change no mechanism: A-02."))
    #expect(written.contains("[x] The causes go deeper than the slip"))
  }

  @Test(arguments: Language.allCases)
  func `its figures tell a board member what is unknown, and no command to type`(
    language: Language
  ) throws {
    let speak = Phrasing(
      language: language, zone: SmallRecord.tokyo, now: ReviewedRecord.start + Int64(1).hours)
    let state = SmallRecord.state
    let metrics = IncidentMetrics(Corrections())
    let written = text(
      PostMortem(
        of: state, figures: metrics.figures(of: state), timeline: PostMortemTimeline(),
        showsNames: false, in: speak
      ).document)
    let missing = language == .english ? "== What is still missing" : "== 残っていること"
    let parts = written.components(separatedBy: missing)
    try #require(parts.count == 2)
    #expect(parts[0].contains(language == .english ? "unknown" : "不明"))
    #expect(!parts[0].contains("warroom "))
    // Whoever writes it finds there what to do, and no heading stands over nothing.
    #expect(parts[1].contains("warroom fact set occurred_at"))
    #expect(!parts[1].contains(language == .english ? "the work by task" : "タスクごとの計測"))
  }

  @Test func `starred entries alone are told where somebody starred some`() {
    let record = ReviewedRecord.whole
    func told(_ starred: Set<Int64>) -> [Int64] {
      var timeline = PostMortemTimeline(
        starred: starred, takenBack: record.corrections.allTakenBack)
      for entry in record.records { timeline.add(entry) }
      return timeline.records.map(\.stamp.seq)
    }
    #expect(told([12]) == [12, 1, 17])
    #expect(told([]) == [12, 1, 3, 4, 6, 13, 15, 16, 17])
  }

  @Test func `of too many entries those that say most are told, and how many are not`() {
    let record = ReviewedRecord.whole
    var timeline = PostMortemTimeline()
    for _ in 0..<400 { for entry in record.records.suffix(14).prefix(10) { timeline.add(entry) } }
    #expect(timeline.records.count == PostMortemTimeline.limit)
    #expect(timeline.omitted > 0)
    #expect(timeline.records.allSatisfy { $0.event.type != "task-done" })
  }

  @Test(arguments: Corpus.hostile)
  func `hostile words come through every writer`(hostile: String) {
    var state = ReviewedRecord.whole.state
    let events: [ReviewEvent] = [
      .textWritten(
        ReviewTextWritten(part: .summary, language: .english, version: 2, text: hostile)),
      .findingSet(ReviewFindingSet(finding: 1, kind: .badly, text: hostile)),
      .causeSet(ReviewCauseSet(cause: 1, text: hostile)),
      .actionSet(ActionItemSet(action: 1, text: hostile, proof: hostile)),
    ]
    for event in events {
      state.apply(
        Recorded(
          .review(event),
          stamp: Stamp(
            seq: state.lastSeq + 1, at: ReviewedRecord.start, by: ReviewedRecord.dan, via: "")))
    }
    let speak = Phrasing(language: .english, zone: .utc, now: ReviewedRecord.start)
    let document = PostMortem(
      of: state, figures: ReviewedRecord.whole.figures, timeline: PostMortemTimeline(),
      showsNames: false, in: speak
    ).document
    let heading = ReportHeading(
      state, room: SmallRecord.room, headSeq: state.lastSeq,
      headHash: String(repeating: "0f", count: 32), exportedAt: ReviewedRecord.start,
      exportedBy: ReviewedRecord.alice)
    let html = HTMLDocument().file(document, heading)
    #expect(!html.contains("<script>") && !html.contains("<svg/onload"))
    for file in [html, MarkdownDocument().file(document, heading)] {
      #expect(file.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    }
  }
}
