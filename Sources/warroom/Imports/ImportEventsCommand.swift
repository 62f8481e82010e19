internal import ArgumentParser
internal import Crypto
internal import EventImport
internal import EventLog
internal import IncidentCore

/// Takes events of other systems into the timeline.
struct ImportEventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Take events of other systems into the timeline: all of a file, or nothing.",
    discussion: """
      Every row becomes an entry of its own, at the time its source says, with the row as it stood. \
      The same row is taken in once, however often it comes. `warroom undo` takes the whole \
      import back. docs/importing-events.md says what is read and how.

        warroom import events fw1.csv --zone Asia/Tokyo --source fw1 --dry-run
        warroom import events log.csv --map time=Datum,text=Beschreibung --zone Europe/Berlin
        warroom import events plaso.csv --format l2tcsv
        warroom import events old-room.jsonl
        ssh war import events - --format csv --zone UTC < fw1.csv
      """)

  @Argument(
    help: "The file; - reads standard input.", completion: .file(extensions: ["csv", "jsonl"]))
  var file: String
  @Option(
    help: ArgumentHelp(
      "\(OutsideFormat.allCases.map(\.rawValue).joined(separator: ", ")); without it, by the name of the file.",
      valueName: "format"))
  var format: OutsideFormat?
  @Option(
    help: ArgumentHelp(
      "Which columns are for what, such as time=Datum,text=Beschreibung,source=Host,zone=TZ,date=Tag.",
      valueName: "field=column,..."))
  var map: String?
  @Option(
    help: ArgumentHelp(
      "Where all of it is known from; without it, as a column says, or the name of the file.",
      valueName: "text"))
  var source: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How far the source's clock is off, such as +3m20s (fast) or -45s (slow); times are corrected.",
      valueName: "length"))
  var clockOff: String?
  @Option(
    help: ArgumentHelp(
      "How the file is written, if not in UTF-8: \(FileEncoding.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name"))
  var encoding = FileEncoding.utf8
  @Option(
    help: ArgumentHelp(
      "How far the entries may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "light"))
  var tlp: TrafficLight?
  @Flag(help: "Leave out rows that cannot be read, instead of taking in nothing.")
  var leaveOut = false
  @Flag(help: "Say what would be taken in, and record nothing.") var dryRun = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let enter: ((RoomContext) throws -> Void) throws -> Void =
      dryRun ? { try room.look($0) } : { try room.write($0) }
    try enter { context in
      let bytes = try contents(context)
      let progress = ImportProgress(context)
      let outside = try read(bytes, context, progress)
      let report = ImportReport(
        outside, name: name ?? context.language.say("standard input", "標準入力"), format: form,
        isTrial: dryRun)
      let wish = ImportEvents(
        ImportEvents.File(
          format: form.rawValue, name: name, sha256: SHA256.hash(data: bytes).digits,
          zone: context.typingZone,
          skew: try clockOff.map { try context.times().deviation($0) },
          leftOut: outside.refused.count, tlp: tlp), rows: outside.rows)
      progress.close()
      guard outside.refused.isEmpty || leaveOut || dryRun else {
        try report.refuse(in: context)
        return
      }
      let incident = try context.incident()
      if dryRun {
        let fresh = try context.room.fresh(of: wish, in: incident).count
        return try report.tell(added: fresh, first: nil, in: context)
      }
      let receipt = try context.room.perform(
        wish, on: incident, by: context.author, at: context.now)
      try report.tell(
        added: max(0, receipt.records.count - 1), first: receipt.records.first?.stamp.seq,
        in: context)
    }
  }

  private var name: String? {
    file == "-" ? nil : file.split(separator: "/").last.map { String($0) }
  }

  /// The form that was named, else the one of files so called.
  private var form: OutsideFormat {
    if let format { return format }
    return name?.lowercased().hasSuffix(".jsonl") == true
      || name?.lowercased().hasSuffix(".ndjson") == true ? .jsonl : .csv
  }

  private func contents(_ context: RoomContext) throws -> [UInt8] {
    // One byte more than is taken in, so that a longer file is known to be one.
    let most = ImportLimit.file + 1
    let raw =
      file == "-"
      ? TypedText.standardInput(atMost: most)
      : try RegularFile(path: file, language: context.language).bytes(atMost: most)
    guard let text = encoding.decoded(raw) else {
      let say = context.language.say
      throw CommandFailure(
        .usage, rule: "wrong-encoding",
        say(
          "The file is not written in \(encoding.rawValue), or this machine cannot read that.",
          "ファイルは\(encoding.rawValue)ではないか、このマシンでは読み取れません。"),
        mend: say(
          "Convert it first: iconv -f ENCODING -t UTF-8 FILE | warroom import events -",
          "先に変換してください: iconv -f 文字コード -t UTF-8 ファイル | warroom import events -"))
    }
    return text
  }

  private func read(
    _ bytes: [UInt8], _ context: RoomContext, _ progress: ImportProgress
  ) throws -> EventFile {
    let options = ImportOptions(
      format: form, columns: try columns(context), zone: context.typingZone,
      source: try source.map(context.typed.title), fallbackSource: name,
      skew: try clockOff.map { try context.times().deviation($0) } ?? 0, now: context.now)
    do throws(ImportFailure) {
      if String(validating: bytes, as: UTF8.self) == nil, encoding == .utf8,
        !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
        FileEncoding.looksLikeShiftJIS(bytes)
      {
        throw ImportFailure.shiftJIS
      }
      return try EventFile(bytes, options) { progress.show($0) }
    } catch {
      progress.close()
      throw CommandFailure(error, in: try context.speech())
    }
  }

  private func columns(_ context: RoomContext) throws -> [ImportField: String] {
    guard let map else { return [:] }
    var columns: [ImportField: String] = [:]
    for part in map.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0) }
      guard pair.count == 2, let field = ImportField(rawValue: pair[0].lowercased()) else {
        let fields = ImportField.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(
          .usage, rule: "bad-mapping",
          context.language.say(
            "“\(part)” does not say which column is for what.", "「\(part)」は列の対応ではありません。"),
          mend: context.language.say(
            "Such as --map time=Datum,text=Beschreibung; fields are \(fields).",
            "例: --map time=日時,text=内容。項目は \(fields)"))
      }
      columns[field] = pair[1]
    }
    return columns
  }
}

extension FileEncoding: ExpressibleByArgument {}

extension SHA256.Digest {
  /// Lower-case hexadecimal.
  fileprivate var digits: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}

extension CommandFailure {
  /// A file that cannot be read at all.
  fileprivate init(_ failure: ImportFailure, in speak: Phrasing) {
    let answer = failure.answer(in: speak)
    self.init(.refused, rule: failure.rule, answer.what, mend: answer.mend)
  }
}

extension ImportFailure {
  /// The stable name of the reason, for scripts.
  fileprivate var rule: String {
    switch self {
    case .empty: "no-events"
    case .tooLarge: "file-too-large"
    case .tooManyRows: "too-many-rows"
    case .utf16: "utf-16"
    case .shiftJIS: "shift-jis"
    case .openQuote: "open-quote"
    case .noColumn: "no-column"
    case .noSuchColumn: "no-such-column"
    case .otherFormat: "other-format"
    }
  }
}
