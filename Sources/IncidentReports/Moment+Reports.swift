internal import IncidentCore

extension Moment {
  /// ISO 8601 in UTC with six decimals and a written offset, `2026-03-02T00:12:03.500000+00:00`:
  /// the one form that every reader of timelines takes, and none takes for local time.
  var utcWithOffset: String {
    let civil = CivilTime(self, offsetSeconds: 0)
    let milliseconds = String(1_000 + civil.millisecond).dropFirst()
    return "\(civil.date)T\(civil.clock(seconds: true)).\(milliseconds)000+00:00"
  }
}
