internal import IncidentCore

/// When each phase was worked on: a bar a phase, from the first start to the last end.
struct PhaseBars {
  private let state: IncidentState
  private let axis: TimeAxis

  init(_ state: IncidentState) {
    self.state = state
    axis = TimeAxis(state)
  }

  /// The picture; empty where nothing was begun.
  func html(zone: Zone) -> String {
    let spans = PhaseID.allCases.compactMap { span(of: $0) }
    if spans.isEmpty { return "" }
    let bars = spans.enumerated().map { line, span in bar(span, top: line * 40) }
    let said = spans.map {
      "\(names($0.phase).english): \(time($0.from, zone)) to \($0.until.map { time($0, zone) } ?? "now")"
    }
    return """
      <section aria-labelledby="phase-times">
      \(HTML.title("phase-times", "When each phase was worked on", "段階ごとの作業期間"))
      <div class="wide" role="group" aria-labelledby="phase-times" tabindex="0">
      <svg viewBox="0 0 1000 \(spans.count * 40 + 30)" role="img" aria-label="\(HTML.svg(said.joined(separator: ", ")))">
      \(bars.joined(separator: "\n"))
      \(axis.labels(zone, top: spans.count * 40 + 16))
      </svg></div>
      </section>
      """
  }

  /// A phase from its first start to its last end; open where something is still to be done.
  private struct Span {
    var phase: PhaseID
    var from: Moment
    var until: Moment?
  }

  private func span(of phase: PhaseID) -> Span? {
    let tasks = state.tasks.filter { $0.phase == phase }
    let starts = tasks.compactMap { $0.progress.startedAt ?? $0.progress.doneAt }
    guard let from = starts.min() else { return nil }
    let isOver = tasks.allSatisfy(\.state.isFinished)
    return Span(
      phase: phase, from: from, until: isOver ? tasks.compactMap(\.progress.doneAt).max() : nil)
  }

  private func bar(_ span: Span, top: Int) -> String {
    let names = names(span.phase)
    let left = axis.place(span.from)
    let width = max(axis.place(span.until ?? axis.until) - left, 3)
    return """
      <text x="0" y="\(top + 16)">\(HTML.svg(names.english))</text>
      <text x="0" y="\(top + 32)" lang="ja">\(HTML.svg(names.japanese))</text>
      <line class="lane" x1="200" y1="\(top + 35)" x2="1000" y2="\(top + 35)"/>
      <rect class="\(span.until == nil ? "open" : "mark")" x="\(left)" y="\(top + 10)" width="\(width)" height="20"/>
      """
  }

  private func names(_ phase: PhaseID) -> (english: String, japanese: String) {
    let moment = Moment(milliseconds: 0)
    return (
      Phrasing(language: .english, zone: .utc, now: moment).name(phase),
      Phrasing(language: .japanese, zone: .utc, now: moment).name(phase)
    )
  }

  private func time(_ moment: Moment, _ zone: Zone) -> String {
    let civil = zone.civil(moment)
    return "\(civil.date) \(civil.clock(seconds: false))"
  }
}
