internal import Glibc
internal import IncidentCore
internal import SafeText

/// A question before an act that cannot be taken back.
enum Question {
  /// Asks on the terminal and goes on where the answer is yes.
  ///
  /// - Throws: `CommandFailure` where the answer is anything else, or nobody is there to ask.
  static func ask(_ question: String, _ language: Language) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFailure(
        .usage, rule: "needs-yes",
        question.split(separator: "\n").dropLast().joined(separator: "\n"),
        mend: language.say(
          "Nobody is there to ask: `--yes` says yes.", "確認できる端末がありません。実行するには `--yes`。"))
    }
    let lines = question.split(separator: "\n").map(String.init)
    let printer = Printer(.standardError)
    for line in lines.dropLast() { try printer.line("\(line)") }
    try printer.flush()
    try printer.raw(PlainText(untrusted: lines.last ?? "").value)
    try printer.flush()
    guard ["y", "yes", "はい"].contains((readLine() ?? "").lowercased()) else {
      throw CommandFailure(
        .refused, rule: "not-confirmed",
        language.say("Nothing was changed.", "何も変更していません。"),
        mend: language.say("Answer y to go on, or give --yes.", "実行するには y と答えるか、--yes を付けてください。"))
    }
  }
}
