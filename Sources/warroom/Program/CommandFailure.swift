internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Why a command did not do what was asked, with what to do instead.
struct CommandFailure: Error {
  /// The exit status.
  var status: ExitStatus
  /// A short stable name of the reason, for scripts.
  var rule: String
  /// Who or what stands against it, one or more lines.
  var message: String
  /// What to do instead; empty where nothing is to be done.
  var mend: String

  init(_ status: ExitStatus, rule: String, _ message: String, mend: String = "") {
    self.status = status
    self.rule = rule
    self.message = message
    self.mend = mend
  }

  /// Says it on standard error and gives the exit status.
  func tell(asJSON: Bool) -> ExitStatus {
    let printer = Printer(.standardError)
    // Nobody is left to hear that standard error is gone.
    try? asJSON ? printer.line(json) : printer.block("warroom: \(message)")
    if !asJSON, !mend.isEmpty { try? printer.block(mend) }
    try? printer.flush()
    return status
  }

  private var json: JSON {
    .object([
      "refused": .object([
        "rule": .text(rule), "message": .text(message), "mend": .text(mend),
      ])
    ])
  }
}

extension CommandFailure {
  /// A text that cannot be taken; `what` is where it stood.
  init(_ refusal: TextRefusal, in language: Language, what: String) {
    self.init(
      .usage, rule: "text-refused", "\(what): \(refusal)",
      mend: language.say("Nothing was recorded.", "何も記録されていません。"))
  }
}
