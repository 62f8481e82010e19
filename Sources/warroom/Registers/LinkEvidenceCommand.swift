internal import ArgumentParser
internal import IncidentCore

/// Attaches a registered piece of evidence to one more task.
struct LinkEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say that a piece of evidence proves one more task.",
    discussion: "  warroom evidence link EV-01 --task E-03")

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Option(
    help: ArgumentHelp("The task it proves too.", valueName: "task"),
    completion: Completions.tasks)
  var task: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { LinkEvidence(evidence: evidence, task: try $0.task(task)) }
  }
}

/// Says that a piece of evidence was entered in error.
struct VoidEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Say that a piece was registered in error; its line stays.",
    discussion: "  warroom evidence void EV-03 \"the same disk as EV-02\"")

  @Argument(help: "The piece, such as EV-03.", completion: Completions.evidence)
  var evidence: String
  @Argument(help: "Why; - reads standard input.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { VoidEvidence(evidence: evidence, reason: try $0.typed.reason(reason)) }
  }
}

/// Corrects what is said of a piece of evidence.
struct CorrectEvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct what is said of a piece; what was said before stays in the record.",
    discussion: """
      Size and hash are never corrected: other bytes are another piece of evidence. An empty text takes \
      away what was said.

        warroom evidence correct EV-01 "sealed after the copy" --seal 4711 --storage "safe 3"
      """)

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Argument(help: "Why; - reads standard input.") var reason: String
  @Option(help: ArgumentHelp("What it is.", valueName: "text")) var what: String?
  @OptionGroup(title: "Description") var words: EvidenceWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      func text(_ typed: String?) throws -> String? {
        try typed.map { $0.isEmpty ? "" : try context.typed.title($0) }
      }
      var change = EvidenceChange()
      change.kind = words.kind
      change.what = try what.map(context.typed.title)
      change.source = try text(words.source)
      change.collector = try text(words.collector)
      change.storage = try text(words.storage)
      change.seal = try text(words.seal)
      change.clockOffset = try words.offset(context)
      change.tlp = words.tlp
      change.acquired = try context.time(words.at)
      return CorrectEvidence(
        evidence: evidence, change: change, reason: try context.typed.reason(reason))
    }
  }
}
