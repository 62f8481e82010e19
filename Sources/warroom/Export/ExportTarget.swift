internal import ArgumentParser
internal import Crypto
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
  @Option(
    help: ArgumentHelp(
      "Sign the file with this SSH key; FILE.sig holds the signature.", valueName: "key"),
    completion: .file())
  var sign: String?

  func validate() throws {
    if sign != nil, output == nil { throw ValidationError("--sign goes with -o FILE.") }
  }

  /// What pieces are sent to.
  typealias Sink = ([UInt8]) throws -> Void

  /// Sends what `produce` gives piece by piece to the file or to standard output.
  ///
  /// `note` runs when the place for the file is taken and before the first byte goes there: what
  /// cannot be noted does not leave, and a record that leaves holds the note of its leaving, so
  /// that it ends where the heads kept at that moment say.
  func send(
    in language: Language, note: () throws -> Void, _ produce: (_ sink: Sink) throws -> Void
  ) throws {
    let file = try output.map { try SignedFile(at: $0, key: sign, self, language) }
    try note()
    try deliver(file, produce) { _ in }
  }

  /// Sends an export out of the room and notes it there.
  ///
  /// A file is noted with its hash when all of it is on the disk, and appears then: what cannot be
  /// noted does not appear. What goes to standard output is noted before its first byte. Somebody
  /// without the right to export is refused before anything is written.
  func send(
    _ export: RecordExported, of context: RoomContext, _ produce: (_ sink: Sink) throws -> Void
  ) throws {
    try context.mayExport(export)
    guard let output else {
      try context.noteExport(export)
      return try deliver(nil, produce) { _ in }
    }
    let file = try SignedFile(at: output, key: sign, self, context.language)
    try deliver(file, produce) { file in
      var export = export
      export.sha256 = file.sha256
      export.signedBy = file.signedBy
      try context.noteExport(export)
    }
  }

  private func deliver(
    _ file: SignedFile?, _ produce: (_ sink: Sink) throws -> Void,
    finished: (SignedFile) throws -> Void
  ) throws {
    guard let file else {
      return try Printer.output { printer in try produce { try printer.raw($0) } }
    }
    try produce { try file.write($0) }
    try file.finish()
    try finished(file)
    try file.publish()
  }
}

extension RoomContext {
  /// Refuses whoever may not take `export` out, before any work is done for it.
  func mayExport(_ export: RecordExported) throws {
    if store.isReadOnly { return }
    let situation = LedgerSituation(
      ledger: try room.ledger(), member: author.member, now: now)
    do throws(LedgerRefusal) {
      _ = try NoteExport(export).decide(situation)
    } catch {
      throw RoomFailure.barred(error)
    }
  }

  /// Notes in the room's ledger that something left it. Where nothing can be written, that is said
  /// on standard error instead.
  func noteExport(_ export: RecordExported) throws {
    if !store.isReadOnly {
      try room.perform(NoteExport(export), by: author, at: now)
      return
    }
    try whisper(
      "The room can only be read, so this export is not noted in its ledger.",
      "閲覧専用のため、この出力は台帳に記録されません。")
  }

  /// Says something about the export on standard error, beside what goes to standard output.
  func whisper(_ english: String, _ japanese: String) throws {
    let printer = Printer(.standardError)
    try printer.line("\(language.say(english, japanese))")
    try printer.flush()
  }
}
