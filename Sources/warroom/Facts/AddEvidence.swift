internal import ArgumentParser
internal import IncidentCore

/// Attaches proof to a task.
struct AddEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Attach a file or a text to a task as proof.",
    discussion: """
      Of a file, name, size and SHA-256 are recorded; the file itself stays where it is and is never \
      copied. Without --kind the task's next missing kind is taken.

        warroom evidence add vpn.log --task E-02 --source fw1 --storage "safe 3"
        warroom evidence add "receipt 2026-1187" --task N-03 --kind receipt
      """)

  @Argument(help: "A file, or a text.", completion: .file()) var what: String
  @Option(
    help: ArgumentHelp("The task it proves.", valueName: "task"), completion: Completions.tasks)
  var task: String
  @Option(
    help: ArgumentHelp(
      "What sort of proof: \(PlaybookTask.EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: PlaybookTask.EvidenceKind?
  @Option(help: ArgumentHelp("The system it was taken from.", valueName: "text"))
  var source: String?
  @Option(help: ArgumentHelp("Where the original is kept.", valueName: "text"))
  var storage: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was acquired.", valueName: "time"))
  var at: String?
  @Flag(name: .customLong("text"), help: "It is a text, also where a file has that name.")
  var isText = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      var evidence = EvidenceAttached(
        task: try context.task(task), kind: kind ?? .note, what: try context.typed.note(what),
        source: try source.map(context.typed.title), storage: try storage.map(context.typed.title))
      if !isText, RegularFile.isSomething(at: what) { try describe(&evidence, context) }
      return AttachEvidence(
        evidence, kindIsGiven: kind != nil, occurred: try context.time(at))
    }
  }

  /// Takes name, size and digest from the file.
  private func describe(_ evidence: inout EvidenceAttached, _ context: RoomContext) throws {
    let identity = try RegularFile(path: what, language: context.language).identity()
    let name = try context.typed.title(what.split(separator: "/").last.map { String($0) } ?? what)
    evidence.kind = kind ?? .file
    evidence.what = name
    evidence.file = name
    evidence.size = identity.size
    evidence.sha256 = identity.sha256
  }
}
