internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Everything that happened, by either time, oldest above.
struct TimelinePane {
  private let state: RoomState
  private let words: ScreenWords

  init(_ state: RoomState) {
    self.state = state
    words = state.words
  }

  func draw(in area: Area, into surface: inout Surface) {
    let timeline = state.timeline
    surface.horizontalRule(row: area.row, column: area.column, length: area.width, title: heading)
    let rows = area.height - 1
    guard !timeline.records.isEmpty else {
      let text =
        timeline.progress.map { words.searched($0) }
        ?? (timeline.isLoading ? words.loading : words.nothingFits)
      surface.write("\(text)", row: area.row + 1, column: 2, role: .muted)
      return
    }
    let selected = timeline.selectedIndex ?? 0
    let top = Layout.top(selected: selected, of: timeline.records.count, rows: rows)
    var row = area.row + 1
    if top == 0, timeline.reachesStart, timeline.records.count < rows {
      surface.write("\(words.beginning)", row: row, column: 2, role: .muted)
      row += 1
    }
    for (offset, record) in timeline.records.dropFirst(top).prefix(area.row + area.height - row)
      .enumerated()
    {
      draw(record, row: row + offset, width: area.width, into: &surface)
      if top + offset == selected {
        surface.paint(.selected, row: row + offset)
        surface.cursor = (row + offset, 0)
      }
    }
  }

  private var heading: PlainText {
    let timeline = state.timeline
    let order = timeline.order == .occurred ? words.byHappened : words.byRecorded
    var parts: [PlainText] = ["\(words.timeline)", "\(order)"]
    if !timeline.filter.isEmpty {
      let filter = state.timelineFilter
      parts.append(
        "\(words.filtered(filter.isEmpty ? timeline.filter : state.speak.summary(of: filter)))")
    }
    if timeline.newBelow > 0 { parts.append("\(words.newBelow(timeline.newBelow))") }
    if let progress = timeline.progress {
      parts.append("\(words.searched(progress))")
    } else if timeline.isLoading {
      parts.append("...")
    }
    return parts.joined(separator: "  ")
  }

  /// The entry that `record` corrects.
  private func original(of record: IncidentRecord) -> IncidentRecord? {
    guard case .entryCorrected(let event) = record.event else { return nil }
    return state.timeline.related[event.entry]
      ?? state.timeline.records.first { $0.stamp.seq == event.entry }
  }

  private func draw(
    _ record: IncidentRecord, row: Int, width: Int, into surface: inout Surface
  ) {
    let number: PlainText = "#\(record.stamp.seq)"
    surface.write(number.rightAligned(in: 6), row: row, column: 0, role: .muted)
    if state.incident?.marks.isStarred(record.stamp.seq) == true {
      surface.write("*", row: row, column: 6, role: .key)
    }
    EntryLine(record, state, original: original(of: record)).draw(
      row: row, column: 7, width: width - 7, into: &surface)
  }
}
