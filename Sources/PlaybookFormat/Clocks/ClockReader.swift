public import IncidentCore

/// Reads clock files: the deadlines of one law, with their sources.
///
/// A file is text from outside, as a playbook is, and everything wrong in it is reported at once
/// with its place and how to mend it.
public struct ClockReader: Sendable {
  /// The `format` of the files this version reads.
  public static let format = "warroom/clocks/1"

  /// The calendars a clock may name; nil where nobody can say which there are.
  public var knownCalendars: Set<String>?
  /// Questions an item may name beside those of its own file; nil where nobody can say which there
  /// are.
  public var knownQuestions: Set<String>?
  /// `YYYY-MM-DD`; a regime whose review day lies before it is stale. Nil asks for no such look.
  public var today: String?

  /// A reader that knows the calendars, the questions and the day where they are given.
  public init(
    knownCalendars: Set<String>? = nil, knownQuestions: Set<String>? = nil, today: String? = nil
  ) {
    self.knownCalendars = knownCalendars
    self.knownQuestions = knownQuestions
    self.today = today
  }

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The regime; nil exactly where one of the findings is an error.
    public var regime: ClockRegime?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
  }

  /// The regime in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var log = FindingLog(file: file)
    let regime = regime(in: bytes, log: &log)
    return Reading(regime: log.hasErrors ? nil : regime, findings: log.sorted)
  }

  private func regime(in bytes: [UInt8], log: inout FindingLog) -> ClockRegime? {
    guard let tree = YAMLTree.read(bytes, log: &log) else { return nil }
    var decoder = ClockDecoder(log: log)
    let regime = decoder.regime(tree)
    log = decoder.log
    guard let regime, !log.hasErrors else { return nil }
    let subject = ClockLint(
      regime: regime, map: decoder.map, knownCalendars: knownCalendars,
      knownQuestions: knownQuestions, today: today)
    for (complaint, position) in subject.complaints() { log.add(complaint, at: position) }
    return regime
  }
}
