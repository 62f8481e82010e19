internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog
internal import SafeText

/// Where an export goes: the same for every export.
struct ExportTarget: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file if it is there.") var force = false

  /// Sends what `produce` gives piece by piece to the file or to standard output.
  ///
  /// `note` runs when the place for the file is taken and before the first byte goes there: what
  /// cannot be noted does not leave, and a record that leaves holds the note of its leaving, so
  /// that it ends where the heads kept at that moment say.
  func send(
    in language: Language, note: () throws -> Void,
    _ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = try output.map { path throws(CommandFailure) in
      try WholeFile(at: path, replaces: force, language: language)
    }
    try note()
    guard let file else {
      return try Printer.output { printer in try produce { try printer.raw($0) } }
    }
    try produce { try file.write($0) }
    try file.sync()
    try file.publish()
  }
}

extension RoomContext {
  /// Notes in the room's ledger that something left it. Where nothing can be written, that is said
  /// on standard error instead.
  func noteExport(_ export: RecordExported) throws {
    if !store.isReadOnly {
      try room.perform(NoteExport(export), by: author, at: now)
      return
    }
    let printer = Printer(.standardError)
    try printer.line(
      "\(language.say("The room can only be read, so this export is not noted in its ledger.", "閲覧専用のため、この出力は台帳に記録されません。"))"
    )
    try printer.flush()
  }
}
