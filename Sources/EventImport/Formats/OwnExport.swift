internal import IncidentCore

/// What warroom itself wrote into its exports.
enum OwnExport {
  /// The text of an entry in both languages, once where they say the same.
  static func text(_ row: OutsideRow, english: String = "text.en", japanese: String = "text.ja")
    -> String?
  {
    guard let first = row[english] ?? row[japanese] else { return nil }
    guard let second = row[japanese], second != first else { return first }
    return "\(first) / \(second)"
  }

  /// Where an entry of another room is known from.
  static func source(_ incident: String?, _ actor: String?) -> String? {
    let parts = [incident, actor].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The text in a message `[kind] actor: text [corrections]`.
  static func plainMessage(_ message: String, _ row: OutsideRow) -> String {
    let before = "[\(row["event_kind"] ?? "")] \(row["actor"] ?? ""): "
    guard message.hasPrefix(before) else { return message }
    var text = String(message.dropFirst(before.count))
    for note in [" [corrected by #", " [taken back by #"] where text.hasSuffix("]") {
      if let start = text.lastRange(of: note) { text = String(text[..<start]) }
    }
    return text
  }
}

/// Lines of warroom's own JSON Lines.
struct OwnLines: RowForm {
  let incident: String

  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    guard let written = row["occurred"] else { throw .noTime }
    guard let text = OwnExport.text(row) else { throw .noText }
    return OutsideEvent(
      time: try OutsideTime(written, zone: zone), written: written, text: text,
      source: OwnExport.source(incident, row["actor"]))
  }
}

/// Rows of warroom's own table, whose cells have a `'` before what a spreadsheet would run.
struct OwnTable: RowForm {
  let incident: String

  func event(_ row: OutsideRow, zone: Zone?) throws(RowProblem) -> OutsideEvent? {
    guard let written = row["occurred_utc"] else { throw .noTime }
    let (english, japanese) = (unguarded(row["text_en"]), unguarded(row["text_ja"]))
    guard let first = english ?? japanese else { throw .noText }
    let text = japanese.map { $0 == first ? first : "\(first) / \($0)" } ?? first
    return OutsideEvent(
      time: try OutsideTime(written, zone: zone), written: written, text: text,
      source: OwnExport.source(incident, unguarded(row["actor"])))
  }

  /// The text without the guard before a formula.
  private func unguarded(_ text: String?) -> String? {
    guard let text, text.hasPrefix("'"), let next = text.unicodeScalars.dropFirst().first,
      "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(next)
    else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }
}

extension String {
  /// Where `text` begins for the last time.
  fileprivate func lastRange(of text: String) -> String.Index? {
    var place = endIndex
    while place > startIndex {
      place = unicodeScalars.index(before: place)
      if self[place...].unicodeScalars.starts(with: text.unicodeScalars) { return place }
    }
    return nil
  }
}
