internal import IncidentCore

/// Which column of a file is for what, and which of that was guessed.
struct ColumnMapping {
  /// Column names by what they are for.
  private(set) var columns: [ImportField: String] = [:]
  /// What was guessed.
  private(set) var guessed: [ImportField] = []

  /// The mapping for a file with `names`; what was named must be there, the rest is guessed.
  init(_ names: [String], named: [ImportField: String]) throws(ImportFailure) {
    for field in ImportField.allCases {
      guard let wanted = named[field] else { continue }
      let found = names.first { $0 == wanted } ?? names.first { plain($0) == plain(wanted) }
      guard let found else {
        throw .noSuchColumn(wanted, nearest: nearest(to: wanted, in: names), columns: names)
      }
      columns[field] = found
    }
    for field in [ImportField.date, .time, .zone, .text, .source] where columns[field] == nil {
      // A column named "date" holds the time as well, unless there is one for the time of day.
      let taken = Set(columns.values)
      let candidates = ColumnMapping.candidates[field] ?? []
      let guess = candidates.lazy.compactMap { candidate in
        names.first { plain($0) == candidate && !taken.contains($0) }
      }.first
      if let guess {
        columns[field] = guess
        guessed.append(field)
      }
    }
    if columns[.time] == nil, let date = columns[.date] {
      columns[.time] = date
      columns[.date] = nil
      guessed = guessed.map { $0 == .date ? .time : $0 }
    }
    for field in [ImportField.time, .text] where columns[field] == nil {
      throw .noColumn(field, columns: names)
    }
  }

  /// Names that say what a column is for, most telling first, without blanks and signs.
  private static let candidates: [ImportField: [String]] = [
    .date: ["date", "日付", "datum"],
    .time: [
      "datetime", "timestamp", "occurredutc", "occurred", "eventtime", "eventdate", "timegenerated",
      "timecreated", "starttime", "utc", "when", "日時", "発生日時", "発生時刻", "time", "時刻",
      "zeitpunkt", "zeitstempel", "zeit", "uhrzeit", "ts",
    ],
    .zone: ["timezone", "tz", "zone", "タイムゾーン", "zeitzone"],
    .text: [
      "message", "text", "texten", "description", "desc", "eventcontent", "details", "detail",
      "event", "msg", "summary", "title", "内容", "説明", "メッセージ", "本文", "イベント",
      "beschreibung", "nachricht", "meldung", "ereignis", "log",
    ],
    .source: [
      "source", "sourcename", "hostname", "host", "computer", "device", "devicename", "system",
      "出典", "ホスト", "ホスト名", "機器", "quelle", "rechner", "gerät",
    ],
  ]
}

/// A name of a column without case, blanks and signs.
private func plain(_ name: String) -> String {
  String(
    String.UnicodeScalarView(
      name.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }))
}
