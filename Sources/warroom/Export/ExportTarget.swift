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
  /// `note` runs when the file is safe on the disk and before it gets its name, or before the
  /// first byte goes to standard output: what cannot be noted does not leave.
  func send(
    in language: Language, note: () throws -> Void,
    _ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard let output else {
      try note()
      return try Printer.output { printer in try produce { try printer.raw($0) } }
    }
    let file = try WholeFile(at: output, replaces: force, language: language)
    try produce { try file.write($0) }
    try file.sync()
    try note()
    try file.publish()
  }
}

extension RoomContext {
  /// Notes in the room's ledger that something left it. Where nothing can be written, that is said
  /// on standard error instead.
  func noteExport(_ export: RecordExported) throws {
    if !store.isReadOnly { return try room.noteExport(export, by: author, at: now) }
    let printer = Printer(.standardError)
    try printer.line(
      "\(language.say("The room can only be read, so this export is not noted in its ledger.", "閲覧専用のため、この出力は台帳に記録されません。"))"
    )
    try printer.flush()
  }
}
