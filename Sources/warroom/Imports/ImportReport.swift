internal import EventImport
internal import IncidentCore
internal import IncidentReports

/// What became of a file of events.
struct ImportReport {
  /// How many refused rows are named on a terminal.
  private static let named = 20

  private let outside: EventFile
  private let name: String
  private let format: OutsideFormat
  private let isTrial: Bool

  init(_ outside: EventFile, name: String, format: OutsideFormat, isTrial: Bool) {
    self.outside = outside
    self.name = name
    self.format = format
    self.isTrial = isTrial
  }

  /// Says what was taken in, or would be.
  func tell(added: Int, first: Int64?, in context: RoomContext) throws {
    if context.wantsJSON {
      return try Printer.output { try $0.line(json(added: added, first: first)) }
    }
    let speak = try context.speech()
    let duplicates = outside.rows.count - added
    try Printer.output { printer in
      for line in notes(speak) { try printer.block(line) }
      try printer.block(
        speak.say(
          "\(outside.read) rows read, \(added) \(isTrial ? "would be added" : "added")"
            + ", \(duplicates) there already, \(outside.refused.count) left out.",
          "\(outside.read)行を読み込み、\(added)件を\(isTrial ? "追加予定" : "追加")"
            + "、登録済み\(duplicates)件、除外\(outside.refused.count)件。"))
      for line in refusals(speak) { try printer.block("  \(line)") }
      if isTrial {
        try printer.block(speak.say("Nothing was recorded.", "何も記録していません。"))
      } else if added == 0 {
        try printer.block(
          speak.say(
            "Every row stands in the record already; nothing was recorded.",
            "すべての行が登録済みのため、何も記録していません。"))
      } else if let first {
        try printer.block(
          speak.say(
            "They are #\(first + 1) to #\(first + Int64(added)); `warroom undo \(first)` takes all of them back.",
            "#\(first + 1)〜#\(first + Int64(added)) として記録しました。`warroom undo \(first)` で一括して取り消せます。"
          ))
      }
    }
  }

  /// Ends the command, because some rows cannot be read: nothing half goes in.
  func refuse(in context: RoomContext) throws {
    if context.wantsJSON { try Printer.output { try $0.line(json(added: 0, first: nil)) } }
    let speak = try context.speech()
    let count = outside.refused.count
    throw CommandFailure(
      .refused, rule: "unreadable-rows",
      ([
        speak.say(
          "\(count) of \(outside.read) rows of \(name) cannot be taken in. Nothing was recorded.",
          "\(name) の\(outside.read)行のうち\(count)行を取り込めません。何も記録していません。")
      ] + refusals(speak).map { "  \($0)" }).joined(separator: "\n"),
      mend: speak.say(
        "Mend the file, or leave them out with --leave-out.",
        "ファイルを直すか、--leave-out で除外してください。"))
  }

  /// What was guessed, and what is to be known about times and characters.
  private func notes(_ speak: Phrasing) -> [String] {
    var notes: [String] = []
    if !outside.columns.isEmpty {
      let columns = outside.columns.map { column in
        let guess = column.isGuessed ? speak.say(" (guessed)", "(推定)") : ""
        return speak.say(
          "\(column.field.rawValue) = “\(column.name)”\(guess)",
          "\(speak.name(column.field)) = 「\(column.name)」\(guess)")
      }
      notes.append(speak.say("Columns: ", "列: ") + speak.list(columns))
    }
    if !outside.ambiguous.isEmpty {
      let lines = speak.few(outside.ambiguous.map { String($0) })
      notes.append(
        speak.say(
          "The clocks showed the time of \(outside.ambiguous.count) rows twice, being set back; the first was taken. Lines: \(lines)",
          "時計が戻された時間帯のため、\(outside.ambiguous.count)行の時刻は2通りに読めます。早い方を採りました。行: \(lines)"))
    }
    if outside.replaced > 0 {
      notes.append(
        speak.say(
          "\(outside.replaced) rows have bytes that are no UTF-8; they are shown as “\u{FFFD}”.",
          "\(outside.replaced)行にUTF-8ではないバイトがあり、「\u{FFFD}」と表示されます。"))
    }
    return notes
  }

  private func refusals(_ speak: Phrasing) -> [String] {
    let shown = outside.refused.prefix(ImportReport.named).map { row in
      speak.say(
        "line \(row.line): \(speak.sentence(row.problem))",
        "\(row.line)行目: \(speak.sentence(row.problem))")
    }
    let rest = outside.refused.count - shown.count
    return rest == 0
      ? shown : shown + [speak.say("and \(rest) more", "ほか\(rest)行")]
  }

  private func json(added: Int, first: Int64?) -> JSON {
    let english = Phrasing(language: .english, zone: .utc, now: Moment(milliseconds: 0))
    return .object([
      "file": .text(name), "format": .text(format.rawValue),
      "read": .number(Int64(outside.read)), "added": .number(Int64(added)),
      "duplicates": .number(Int64(outside.rows.count - added)),
      "refused": .list(
        outside.refused.map { row in
          .object([
            "line": .number(Int64(row.line)), "reason": .text(english.sentence(row.problem)),
          ])
        }),
      "columns": .list(
        outside.columns.map { column in
          .object([
            "field": .text(column.field.rawValue), "column": .text(column.name),
            "guessed": .truth(column.isGuessed),
          ])
        }),
      "ambiguous": .list(outside.ambiguous.map { .number(Int64($0)) }),
      "replaced": .number(Int64(outside.replaced)),
      "import": first.map { .number($0) },
      "dryRun": isTrial ? .truth(true) : nil,
    ])
  }
}
