public import IncidentCore

extension ImportFailure {
  /// What is wrong, and how to mend it, in one language.
  public func answer(in speak: Phrasing) -> (what: String, mend: String) {
    switch self {
    case .empty:
      (
        speak.say("The file holds no event.", "ファイルにイベントがありません。"),
        speak.say(
          "A table needs a line of column names and a row below it.", "表には見出し行と、その下の行が必要です。")
      )
    case .tooLarge:
      (
        speak.say(
          "The file has more than \(ImportLimit.file >> 20) MiB.",
          "ファイルが\(ImportLimit.file >> 20) MiBを超えています。"),
        speak.say("Cut it into parts, such as by day.", "日ごとなどに分割してください。")
      )
    case .tooManyRows:
      (
        speak.say(
          "The file has more than \(ImportLimit.rows) rows.", "ファイルが\(ImportLimit.rows)行を超えています。"),
        speak.say("Cut it into parts, such as by day.", "日ごとなどに分割してください。")
      )
    case .utf16:
      (
        speak.say("The file is UTF-16.", "ファイルはUTF-16です。"),
        speak.say("Say so: --encoding utf-16", "--encoding utf-16 を付けてください。")
      )
    case .shiftJIS:
      (
        speak.say(
          "The file is not UTF-8; it reads as Shift_JIS.", "ファイルはUTF-8ではなく、Shift_JISと思われます。"),
        speak.say(
          "If that is right, add --encoding shift_jis", "その場合は --encoding shift_jis を付けてください。")
      )
    case .openQuote(let line):
      (
        speak.say(
          "A quote that begins on line \(line) is never closed.", "\(line)行目の引用符が閉じていません。"),
        speak.say(
          "Mend that line, or write the file anew where it comes from.",
          "その行を直すか、元のツールで書き出し直してください。")
      )
    case .noColumn(let field, let columns):
      (
        speak.say(
          "No column looks like the \(field.rawValue) of an event. There are: \(speak.few(columns))",
          "イベントの\(speak.name(field))にあたる列が見当たりません。列: \(speak.few(columns))"),
        speak.say(
          "Name it: --map \(field.rawValue)=COLUMN", "--map \(field.rawValue)=列名 で指定してください。")
      )
    case .noSuchColumn(let name, let nearest, let columns):
      (
        speak.say("There is no column “\(name)”.", "「\(name)」という列はありません。"),
        nearest.isEmpty
          ? speak.say("There are: \(speak.few(columns))", "列: \(speak.few(columns))")
          : speak.say("Did you mean \(speak.list(nearest))?", "もしかして: \(speak.list(nearest))")
      )
    case .otherFormat(let format, let missing):
      (
        speak.say(
          "This is not \(format.rawValue): it has no column \(speak.list(missing)).",
          "\(format.rawValue)形式ではありません(列 \(speak.list(missing)) がありません)。"),
        speak.say(
          "Name the form with --format; csv and jsonl take any columns.",
          "--format で形式を指定してください。csv と jsonl は列名を問いません。")
      )
    }
  }
}

extension Phrasing {
  /// What a column is for.
  public func name(_ field: ImportField) -> String {
    switch field {
    case .time: say("time", "時刻")
    case .date: say("date", "日付")
    case .zone: say("zone", "タイムゾーン")
    case .text: say("text", "内容")
    case .source: say("source", "出典")
    }
  }

  /// What is wrong with a row.
  public func sentence(_ problem: RowProblem) -> String {
    switch problem {
    case .ragged(let cells, let columns):
      say("\(cells) cells where there are \(columns) columns", "列が\(columns)に対し値が\(cells)")
    case .tooLong(let bytes): say("too long: \(bytes) bytes", "長すぎます(\(bytes)バイト)")
    case .nul: say("holds a NUL byte", "NUL文字を含みます")
    case .notJSON: say("not one JSON object", "JSONオブジェクトではありません")
    case .unsoundText(let column):
      say("half a character in “\(column)”", "「\(column)」に不完全な文字があります")
    case .noTime: say("no time", "時刻がありません")
    case .noText: say("no text", "内容がありません")
    case .notATime(let text): say("“\(text)” is no time", "「\(text)」は時刻ではありません")
    case .noZone(let text):
      say(
        "“\(text)” has no zone; name it, such as --zone Asia/Tokyo",
        "「\(text)」にタイムゾーンがありません(例: --zone Asia/Tokyo)")
    case .noSuchTime(let text):
      say("the clocks never showed “\(text)”", "「\(text)」という時刻は存在しません")
    case .outOfRange(let text):
      say("“\(text)” is before 1970 or after 2099", "「\(text)」は1970年より前か2099年より後です")
    case .inFuture(let text):
      say(
        "“\(text)” is still to come: is the zone right?", "「\(text)」はまだ来ていません(タイムゾーンを確認してください)")
    }
  }
}
