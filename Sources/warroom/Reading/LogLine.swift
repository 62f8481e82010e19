internal import IncidentCore
internal import SafeText

/// An entry of the record on one line.
struct LogLine {
  /// How to speak.
  var speech: Phrasing

  /// `#418 12:44:17 dan started S-03`; a text of many lines keeps to its line, so that no entry
  /// can look like another.
  func text(_ record: IncidentRecord) -> PlainText {
    let stamp = record.stamp
    let number = Column.padded("#\(stamp.seq)", 6)
    let who = Column.padded(stamp.by.rawValue, 8)
    let line: PlainText =
      "\(number) \(Column.padded(speech.exactTime(stamp.happened), 8)) \(who) \(speech.sentence(record.event))"
    guard stamp.happened != stamp.at else { return line }
    let recorded = speech.exactTime(stamp.at)
    return line + "\(speech.say("  [recorded \(recorded)]", "  [記録 \(recorded)]"))"
  }
}
