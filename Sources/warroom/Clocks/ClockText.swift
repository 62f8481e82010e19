internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// One clock as a page of text.
struct ClockText {
  /// The rule.
  var clock: WatchedClock
  /// The incident.
  var state: IncidentState
  /// How to speak.
  var speech: Phrasing

  /// The page.
  var lines: [PlainText] {
    let known = state.clock(clock.id)
    let first = known.map { speech.line(of: $0) } ?? speech.line(of: clock, in: state)
    let page = ClockPage(clock, in: state, book: BundledBook.read(), speak: speech)
    return [first]
      + page.fields.map { "    \(Column.padded($0.name, 14)) \($0.value)" }
  }
}
