internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One entry of the timeline in full, with both times.
struct EntryDetail: ScrolledText {
  private let state: RoomState

  init(_ state: RoomState) { self.state = state }

  private var record: IncidentRecord? {
    state.timeline.records.first { $0.stamp.seq == state.timeline.opened }
  }

  var heading: PlainText {
    guard let record else { return "" }
    return "#\(record.stamp.seq)  \(record.event.type)"
  }

  func lines(width: Int) -> [Line] {
    guard let record else { return [] }
    let words = state.words
    let zone = state.speak.zone
    var lines = [
      Line("\(record.stamp.by.rawValue)  (\(record.stamp.via))", .title),
      Line(
        "\(words.byHappened)  \(zone.iso8601(record.stamp.happened))  \(record.stamp.happened.iso8601)",
        .muted),
      Line(
        "\(words.byRecorded)  \(zone.iso8601(record.stamp.at))  \(record.stamp.at.iso8601)", .muted),
      Line(""),
    ]
    for language in [state.language, state.language == .english ? .japanese : .english] {
      let speak = Phrasing(language: language, zone: zone, now: state.now)
      let said = PlainText.lines(untrusted: speak.sentence(record.event))
        .flatMap { $0.wrapped(to: width - 2) }.map { Line("  \($0)") }
      // Free text reads the same in both languages: once is enough.
      if !lines.contains(where: { said.contains($0) }) { lines += said + [Line("")] }
    }
    return lines
  }
}
