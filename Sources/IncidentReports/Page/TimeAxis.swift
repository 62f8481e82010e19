internal import IncidentCore

/// The one axis that every picture of a page is drawn on: time from left to right, to scale.
struct TimeAxis: Hashable, Sendable {
  /// Where names end and time begins, in units of the picture.
  static let left = 200
  /// Where time ends.
  static let right = 1_000

  /// The instant at `left`.
  let from: Moment
  /// The instant at `right`, later than `from`.
  let until: Moment

  /// From when the incident was known to its last entry.
  init(_ state: IncidentState) {
    from = min(state.start, state.openedAt)
    until = max(state.lastAt, from + 1)
  }

  /// How much of the axis has passed at `moment`, 0 to 1; what lies outside is at its end.
  func share(_ moment: Moment) -> Double {
    Double(min(max(moment, from), until) - from) / Double(until - from)
  }

  /// Where `moment` is, in units of the picture.
  func place(_ moment: Moment) -> Int {
    TimeAxis.left + Int(share(moment) * Double(TimeAxis.right - TimeAxis.left))
  }

  /// Five times below the picture, at its height `top`.
  func labels(_ zone: Zone, top: Int) -> String {
    (0...4).map { quarter in
      let civil = zone.civil(from + (until - from) / 4 * Int64(quarter))
      let anchor = ["start", "middle", "middle", "middle", "end"][quarter]
      return "<text x=\"\(TimeAxis.left + quarter * 200)\" y=\"\(top)\" text-anchor=\"\(anchor)\">"
        + "\(civil.monthAndDay) \(civil.clock(seconds: false))</text>"
    }.joined()
  }
}
