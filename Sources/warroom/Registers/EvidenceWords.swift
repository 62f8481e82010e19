internal import ArgumentParser
internal import IncidentCore

/// What can be said about a piece of evidence besides what it is.
struct EvidenceWords: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What sort of proof: \(PlaybookTask.EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: PlaybookTask.EvidenceKind?
  @Option(help: ArgumentHelp("The system it was taken from.", valueName: "text"))
  var source: String?
  @Option(help: ArgumentHelp("Who collected it, where that is not you.", valueName: "text"))
  var collector: String?
  @Option(help: ArgumentHelp("Where the original is kept.", valueName: "text"))
  var storage: String?
  @Option(
    name: .customLong("clock-offset"), parsing: .unconditional,
    help: ArgumentHelp(
      "How far the source's clock was ahead (+) or behind (-), such as +00:03:12.",
      valueName: "offset"))
  var clockOffset: String?
  @Option(help: ArgumentHelp("Number of its seal.", valueName: "text")) var seal: String?
  @Option(
    help: ArgumentHelp(
      "How far it may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "tlp"))
  var tlp: TrafficLight?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was acquired.", valueName: "time"))
  var at: String?

  /// The offset that was typed, in milliseconds.
  func offset(_ context: RoomContext) throws(CommandFailure) -> Int64? {
    guard let typed = clockOffset else { return nil }
    if let offset = ClockOffset.read(typed) { return offset }
    throw CommandFailure(
      .usage, rule: "not-an-offset",
      context.language.say(
        "“\(typed)” is no clock offset.", "「\(typed)」は時計のずれとして読めません。"),
      mend: context.language.say(
        "With its sign: +00:03:12 where the clock was ahead, -00:00:05 where it was behind.",
        "符号付きで: 進んでいれば +00:03:12、遅れていれば -00:00:05"))
  }

  /// What was typed, of a piece that is `what`.
  func described(
    _ what: String, kind standard: PlaybookTask.EvidenceKind, _ context: RoomContext
  ) throws -> EvidenceDescription {
    EvidenceDescription(
      kind: kind ?? standard, what: what, source: try source.map(context.typed.title),
      collector: try collector.map(context.typed.title),
      storage: try storage.map(context.typed.title), clockOffset: try offset(context),
      seal: try seal.map(context.typed.title), tlp: tlp)
  }
}
