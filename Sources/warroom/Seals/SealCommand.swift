internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Signing where the record ends.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Sign where the record ends: make, list, show.",
    discussion: """
      Whoever keeps a seal can prove later that nothing before it was changed, cut off or replaced, \
      and who vouched for it. The signature is made by ssh-keygen with a key you have.

        warroom seal --key ~/.ssh/id_ed25519 -o IR-2026-004.seal
        warroom seal list
        warroom verify record.jsonl --seal IR-2026-004.seal --allowed-signers signers
      """,
    subcommands: [MakeSeal.self, ListSeals.self, ShowSeal.self],
    defaultSubcommand: MakeSeal.self)
}

/// Signs the heads and keeps the signature.
struct MakeSeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Sign where the record of an incident ends now.",
    discussion: """
      A key that an agent or a token holds is named by its .pub file. The seal is noted in the \
      room's ledger; keep the file elsewhere all the same.

        warroom seal --key ~/.ssh/id_ed25519 > IR-2026-004.seal
        warroom seal --key ~/.ssh/id_ed25519_sk.pub --all -o room.seal
      """)

  @Option(help: "The SSH key to sign with.", completion: .file()) var key: String
  @OptionGroup(title: "What") var scope: SealScope
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write; without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file if it is there.") var force = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let key = try SigningKey(path: key, language: room.language)
    try room.write { context in
      let (incident, heads) = try scope.heads(context)
      let instance = context.store.instance
      let signed = try ScratchFile(Seal.message(of: heads, in: instance))
      let signature = try key.sign(contentOf: signed.descriptor, for: Seal.namespace)
      guard let seal = Seal(instance: instance, heads: heads, signature: signature) else { return }
      let file = try output.map { path throws(CommandFailure) in
        try WholeFile(at: path, replaces: force, language: context.language)
      }
      try file?.write(Array(seal.text.utf8))
      try file?.sync()
      try context.note(seal, of: incident)
      try file?.publish()
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(seal.json) }
        if file == nil { return try printer.raw(seal.text) }
        for head in seal.heads { try printer.line("\(head.name(in: context)) #\(head.seq)") }
        try printer.line("\(seal.signature.fingerprint)")
      }
    }
  }
}
