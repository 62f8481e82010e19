internal import ArgumentParser
internal import IncidentCore

/// What can be said about a notice besides its text.
struct NoticeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "To whom it speaks: \(NoticeKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: NoticeKind?
  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("Who gets it: a group, not a list of persons.", valueName: "text"))
  var recipients: String?
  @Option(help: ArgumentHelp("By which way it goes.", valueName: "text")) var channel: String?
  @Option(
    name: .customLong("text-lang"),
    help: ArgumentHelp(
      "The language of its text; that of the screen where none is given.",
      valueName: "en|ja"))
  var textLanguage: Language?
  @Option(
    help: ArgumentHelp(
      "How far its text may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "tlp"))
  var tlp: TrafficLight?
  @Option(
    help: ArgumentHelp("The task it belongs to.", valueName: "task"), completion: Completions.tasks)
  var task: String?
  @Option(
    help: ArgumentHelp("The legal clock it answers.", valueName: "clock"),
    completion: Completions.clocks)
  var clock: String?
  @Option(
    name: .customLong("needs"),
    help: ArgumentHelp(
      "A check it needs besides that of a second person: legal, customer; may be repeated.",
      valueName: "check"))
  var checks: [NoticeCheck] = []
  @Option(
    help: ArgumentHelp("The notice whose promised update it gives.", valueName: "notice"),
    completion: Completions.outgoing)
  var follows: String?

  /// What was said.
  func change(_ context: RoomContext) throws -> NoticeChange {
    var change = NoticeChange(
      kind: kind, recipients: try recipients.map(context.typed.title))
    change.channel = try channel.map(context.typed.title)
    change.language = textLanguage
    change.tlp = tlp
    change.task = try task.map { try context.task($0) }
    change.clock = clock.map { ClockID(rawValue: $0.lowercased()) }
    change.checks = checks.isEmpty ? nil : checks
    change.follows = try follows.map { try context.notice($0) }
    return change
  }
}

extension RoomContext {
  /// The name of the notice called `typed`, whether it is there or not.
  func notice(_ typed: String) throws -> NoticeID {
    if let id = NoticeID(typed: typed) { return id }
    let known = try state().outgoing.map(\.id.rawValue)
    let answer = Phrasing(language: language, zone: .utc, now: now)
      .answer(.noSuchNotice(typed, nearest: nearest(to: typed, in: known)))
    throw CommandFailure(.refused, rule: "no-such-notice", answer.what, mend: answer.mend)
  }
}
