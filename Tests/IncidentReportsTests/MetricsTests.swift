import IncidentCore
import IncidentReports
import Testing

private func minutes(_ length: Int64?) -> Int64? { length.map { $0 / 60_000 } }

struct MetricsTests {
  private let figures = ReviewedRecord.whole.figures

  @Test func `a milestone has the moment and the entry it comes from, or says that it has none`() {
    let since = figures.milestones.map { minutes($0.moment.map { $0 - ReviewedRecord.start }) }
    #expect(since == [nil, nil, 0, 10, 75, 100, nil, 200])
    #expect(figures.milestones.map(\.entry) == [nil, nil, 1, 1, 9, 13, nil, 17])
    #expect(
      figures.milestones.map { $0.task?.rawValue } == [
        nil, nil, nil, nil, "C-01", "N-01", nil, nil,
      ])
  }

  @Test func `a fact wins over what the tasks say, and a day counts from its beginning`() throws {
    var state = ReviewedRecord.whole.state
    let metrics = IncidentMetrics(Corrections())
    for (fact, value) in [
      ("contained_at", "2026-11-20T00:30:00.000Z"), ("occurred_at", "2026-11-19"),
    ] {
      let event = IncidentEvent.factSet(FactSet(fact: fact, value: value, status: .confirmed))
      state.apply(
        Recorded(
          event,
          stamp: Stamp(
            seq: state.lastSeq + 1, at: ReviewedRecord.start, by: ReviewedRecord.dan, via: "")))
    }
    let figures = metrics.figures(of: state)
    #expect(figures.moment(.contained)?.iso8601 == "2026-11-20T00:30:00.000Z")
    #expect(figures.moment(.occurred)?.iso8601 == "2026-11-18T15:00:00.000Z")
  }

  @Test func `the work is measured from the first owner, without what was taken back`() {
    let stop = figures.tasks.first
    #expect(minutes(stop?.toClaim) == 10)
    #expect(minutes(stop?.toFinish) == 55)
    #expect(minutes(stop?.blocked) == 30)
    #expect(
      figures.blocks == [BlockedTime(cause: "vendor desk", count: 1, length: Int64(30).minutes)])
    #expect(minutes(figures.checks.mean) == 15)
    #expect(minutes(figures.handovers.longest) == 3)
    #expect(figures.lateEntries == 1)
    // The tick at 80 was taken back; the one at 100 counts.
    #expect(minutes(figures.tasks.last?.toFinish) == 0)
    #expect(minutes(figures.tasks.last?.toClaim) == 90)
  }

  @Test func `a record of any length and nonsense takes the same memory and never traps`() {
    var metrics = IncidentMetrics(Corrections())
    let record = ReviewedRecord.whole.records
    for round in 0..<200 {
      for entry in record {
        var entry = entry
        if case .taskBlocked(let event) = entry.event {
          entry.event = .taskBlocked(TaskBlocked(task: event.task, reason: "cause \(round)"))
        }
        metrics.add(entry)
      }
    }
    let figures = metrics.figures(of: ReviewedRecord.whole.state)
    #expect(figures.blocks.count == 41)
    #expect(figures.blocks.map(\.count).reduce(0, +) == 200)
  }

  @Test(arguments: Language.allCases)
  func `the figures are printed with their definitions`(language: Language) {
    let record = ReviewedRecord.whole
    let speak = Phrasing(language: language, zone: record.state.zone, now: ReviewedRecord.start)
    let document = MetricsPage(record.figures, of: record.state, in: speak).document
    guard case .list(let items)? = document.blocks.last else {
      Issue.record("no definitions")
      return
    }
    #expect(items.count == Milestone.allCases.count + 6)
  }
}
