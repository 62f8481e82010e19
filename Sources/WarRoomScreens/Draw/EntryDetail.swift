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
    let kind = EntryKind(storageName: record.event.type).map { state.speak.name($0) }
    return "#\(record.stamp.seq)  \(kind ?? record.event.type)"
  }

  func lines(width: Int) -> [Line] {
    guard let record else { return [] }
    let words = state.words
    let zone = state.speak.zone
    var lines =
      [
        Line("\(record.stamp.by.rawValue)  (\(words.door(record.stamp.via)))", .title),
        Line("\(words.happened)  \(bothTimes(record.stamp.happened))", .muted),
        Line("\(words.wasRecorded)  \(bothTimes(record.stamp.at))", .muted),
      ] + standing(of: record, width: width) + [Line("")]
    for language in [state.language, state.language == .english ? .japanese : .english] {
      let speak = Phrasing(language: language, zone: zone, now: state.now)
      let said = PlainText.lines(untrusted: speak.sentence(record.event))
        .flatMap { $0.wrapped(to: width - 2) }.map { Line("  \($0)") }
      // Free text reads the same in both languages: once is enough.
      if !lines.contains(where: { said.contains($0) }) { lines += said + [Line("")] }
    }
    return lines + original(of: record, width: width)
  }

  /// In the room's zone and in UTC; once in a room on UTC.
  private func bothTimes(_ moment: Moment) -> PlainText {
    let zone = state.speak.zone
    return zone.offsetSeconds(at: moment) == 0
      ? "\(moment.iso8601)" : "\(zone.iso8601(moment))  \(moment.iso8601)"
  }

  /// What people marked on it, and what later entries say about it.
  private func standing(of record: IncidentRecord, width: Int) -> [Line] {
    guard let incident = state.incident else { return [] }
    let words = state.words
    let seq = record.stamp.seq
    var said: [(String, Role)] = []
    if incident.marks.isStarred(seq) { said.append(("* \(words.starred)", .key)) }
    let tlp = incident.tlp(of: record)
    if tlp != incident.tlp { said.append(("\(words.travels)  \(state.speak.name(tlp))", .warning)) }
    if let undoing = incident.takingBack(seq) {
      said.append((words.wasTakenBack(undoing), .warning))
    }
    for number in incident.standings.corrections(of: seq) {
      said.append((words.correction(number, text(of: number)), .warning))
    }
    if case .entryCorrected(let event) = record.event {
      said.append((words.replaces(event.entry, text(of: event.entry)), .muted))
    }
    if let step = incident.standings.clockStep(before: seq) {
      said.append((words.clockNote(step), .warning))
    }
    return said.flatMap { text, role in
      PlainText(untrusted: text).wrapped(to: width - 1).map { Line($0, role) }
    }
  }

  private func text(of seq: Int64) -> String {
    let record =
      state.timeline.related[seq] ?? state.timeline.records.first { $0.stamp.seq == seq }
    guard let record else { return "" }
    if case .entryCorrected(let event) = record.event { return event.text }
    return state.speak.sentence(record.event)
  }

  /// The row of an import as it stood in its file.
  private func original(of record: IncidentRecord, width: Int) -> [Line] {
    guard case .imports(.entry(let entry)) = record.event, let original = entry.original else {
      return []
    }
    let lines = PlainText.lines(untrusted: original).flatMap { $0.wrapped(to: width - 2) }
    return [Line("\(state.words.importNote(entry.line, entry.batch))", .muted)]
      + lines.map { Line("  \($0)", .muted) }
  }
}
