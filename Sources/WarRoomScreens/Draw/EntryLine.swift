internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One entry in one line: time, author, what happened. The author stands in a column of its own, so
/// that no text can pretend to be somebody else's line.
struct EntryLine {
  private let record: IncidentRecord
  private let state: RoomState
  private let original: IncidentRecord?

  /// The line of `record`; `original` is the entry it corrects, where that is known.
  init(_ record: IncidentRecord, _ state: RoomState, original: IncidentRecord? = nil) {
    self.record = record
    self.state = state
    self.original = original
  }

  func draw(row: Int, column: Int, width: Int, into surface: inout Surface) {
    let about: PlainText = record.event.isAbout ? "~" : ""
    let time: PlainText = "\(about)\(state.speak.time(record.stamp.happened))"
    let timeWidth = max(5, TextWidth.cells(of: time))
    surface.write(time, row: row, column: column + 1, role: .muted)
    surface.write(
      "\(record.stamp.by.rawValue)", row: row, column: column + timeWidth + 2, role: .key,
      limit: 8, clip: .mark)
    let start = column + timeWidth + 11
    surface.write(
      text, row: row, column: start, role: role, limit: column + width - start - 1, clip: .mark)
  }

  /// The first line of what it says, behind the marks it has, and what it replaces.
  private var text: PlainText {
    let lines = PlainText.lines(untrusted: state.speak.sentence(record.event))
    let first = (marks + [lines.first ?? ""]).joined(separator: " ")
    return lines.count > 1 ? "\(first) ...\(replaced)" : "\(first)\(replaced)"
  }

  /// How far it may travel, where that is not as far as the incident; whether it still counts;
  /// whether it happened at another time than it was recorded; whether the clock was set back.
  private var marks: [PlainText] {
    var marks: [PlainText] = []
    if let incident = state.incident {
      let seq = record.stamp.seq
      let tlp = incident.tlp(of: record)
      if tlp != incident.tlp { marks.append("\(state.speak.name(tlp))") }
      if let undoing = incident.takingBack(seq) {
        marks.append("\(state.words.takenBack(by: undoing))")
      }
      if let correction = incident.standings.corrections(of: seq).last {
        marks.append("\(state.words.corrected(by: correction))")
      }
      if let step = incident.standings.clockStep(before: seq) {
        marks.append("\(state.words.clockSetBack(step))")
      }
    }
    if record.stamp.occurred != nil {
      marks.append("\(state.words.recordedAt(state.speak.time(record.stamp.at)))")
    }
    return marks
  }

  private var replaced: PlainText {
    guard let original else { return "" }
    let text = PlainText.lines(untrusted: state.speak.sentence(original.event)).first ?? ""
    return " \(state.words.insteadOf) \(text)"
  }

  private var role: Role {
    if state.incident?.takingBack(record.stamp.seq) != nil { return .muted }
    return switch record.event {
    case .taskBlocked, .closed, .reopened: .warning
    case .decisionTaken, .handoverAccepted, .opened: .heading
    default: .text
    }
  }
}
