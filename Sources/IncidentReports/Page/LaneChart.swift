public import IncidentCore

/// Who was busy when: one lane a duty on a true time axis.
///
/// It counts entries by lane and column while the record passes by, so its size does not grow with
/// the record.
public struct LaneChart: Sendable {
  /// Columns of the picture; an entry is a mark in the column of the time it happened.
  private static let columns = 240

  private let timeAxis: TimeAxis
  private let holdings: [DutyHolding]
  private let duties: [Duty]
  private let titles: [LocalizedText]
  /// Entries by lane, then column; the last lane is of people without a duty.
  private var counts: [[Int]]

  /// An empty chart of the incident `state`, from when it was known to its last entry.
  public init(_ state: IncidentState) {
    timeAxis = TimeAxis(state)
    holdings = state.holdings
    var seen: Set<Duty> = []
    duties = state.holdings.map(\.duty).filter { seen.insert($0).inserted }
    titles =
      duties.map { duty in
        LocalizedText(
          en: LaneChart.english.name(duty, in: state), ja: LaneChart.japanese.name(duty, in: state))
      } + [LocalizedText(en: "No duty", ja: "役割なし")]
    counts = Array(
      repeating: Array(repeating: 0, count: LaneChart.columns), count: duties.count + 1)
  }

  private static let english = Phrasing(
    language: .english, zone: .utc, now: Moment(milliseconds: 0))
  private static let japanese = Phrasing(
    language: .japanese, zone: .utc, now: Moment(milliseconds: 0))

  /// Takes an entry in, under the duty its author held then.
  public mutating func add(_ row: TimelineRow) {
    let happened = row.occurred
    let held = holdings.first { holding in
      holding.member == row.actor && holding.since <= happened
        && (holding.until.map { happened < $0 } ?? true)
    }
    let lane = held.flatMap { duties.firstIndex(of: $0.duty) } ?? duties.count
    let share = timeAxis.share(happened)
    counts[lane][min(Int(share * Double(LaneChart.columns)), LaneChart.columns - 1)] += 1
  }

  /// The picture, with a sentence for those who cannot see it.
  func html(zone: Zone) -> String {
    let used = counts.indices.filter { lane in counts[lane].contains { $0 > 0 } }
    if used.isEmpty { return "" }
    let height = used.count * 40 + 30
    let lanes = used.enumerated().map { line, lane in drawn(lane, top: line * 40) }
    let totals = used.map { lane in
      "\(titles[lane].en ?? ""): \(counts[lane].reduce(0, +))"
    }.joined(separator: ", ")
    return """
      <section aria-labelledby="lanes">
      \(HTML.title("lanes", "Who was busy when", "だれがいつ動いたか"))
      <div class="wide" role="group" aria-labelledby="lanes" tabindex="0">
      <svg viewBox="0 0 1000 \(height)" role="img" aria-label="Entries by duty. \(totals)">
      \(lanes.joined(separator: "\n"))
      \(timeAxis.labels(zone, top: used.count * 40 + 16))
      </svg></div>
      </section>
      """
  }

  private func drawn(_ lane: Int, top: Int) -> String {
    let most = max(counts.joined().max() ?? 1, 1)
    let marks = counts[lane].enumerated().filter { $0.element > 0 }.map { column, count in
      let size = 6 + 24 * count / most
      let left = 200 + column * 800 / LaneChart.columns
      return
        "<rect class=\"mark\" x=\"\(left)\" y=\"\(top + 34 - size)\" width=\"3\" height=\"\(size)\"/>"
    }
    return """
      <text x="0" y="\(top + 16)">\(HTML.svg(titles[lane].en))</text>
      <text x="0" y="\(top + 32)" lang="ja">\(HTML.svg(titles[lane].ja))</text>
      <line class="lane" x1="200" y1="\(top + 35)" x2="1000" y2="\(top + 35)"/>
      \(marks.joined())
      """
  }
}
