public import IncidentCore

/// Reads playbook files that anybody may have written.
///
/// A file is text from outside: it is checked byte by byte before the YAML reader sees it, and
/// nothing in it is ever run, opened or followed. Everything that is wrong is reported at once,
/// with its place and how to mend it.
public struct PlaybookReader: Sendable {
  /// The `format` of the files this version reads and writes.
  public static let format = "warroom/playbook/1"
  /// The most tasks a playbook may have.
  public static let mostTasks = 2_000

  /// The clocks a task may name; nil where nobody can say which there are.
  public var knownClocks: Set<String>?
  /// `YYYY-MM-DD`; a playbook whose review day lies before it is stale. Nil asks for no such look.
  public var today: String?

  /// A reader that knows the clocks and the day where they are given.
  public init(knownClocks: Set<String>? = nil, today: String? = nil) {
    self.knownClocks = knownClocks
    self.today = today
  }

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The playbook; nil exactly where one of the findings is an error.
    public var playbook: Playbook?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
  }

  /// The playbook in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    var log = FindingLog(file: file)
    let playbook = playbook(in: bytes, log: &log)
    return Reading(playbook: log.hasErrors ? nil : playbook, findings: log.sorted)
  }

  private func playbook(in bytes: [UInt8], log: inout FindingLog) -> Playbook? {
    guard let tree = YAMLTree.read(bytes, log: &log) else { return nil }
    var decoder = PlaybookDecoder(log: log)
    let playbook = decoder.playbook(tree)
    log = decoder.log
    guard let playbook, !log.hasErrors else { return nil }
    let subject = LintSubject(
      playbook: playbook, map: decoder.map, knownClocks: knownClocks, today: today)
    for (complaint, position) in subject.complaints() { log.add(complaint, at: position) }
    return playbook
  }
}
