public import IncidentCore

/// Reads playbook files that anybody may have written.
///
/// A file is text from outside: it is checked byte by byte before the YAML reader sees it, and
/// nothing in it is ever run, opened or followed; what an overlay extends is asked for by name.
/// Everything that is wrong is reported at once, with its place and how to mend it.
public struct PlaybookReader: Sendable {
  /// The `format` of the files this version reads and writes.
  public static let format = "warroom/playbook/1"
  /// The most tasks a playbook may have.
  public static let mostTasks = 2_000
  /// The most overlays that may lie upon each other.
  public static let mostLayers = 4

  /// The clocks a task may name; nil where nobody can say which there are.
  public var knownClocks: Set<String>?
  /// `YYYY-MM-DD`; a playbook whose review day lies before it is stale. Nil asks for no such look.
  public var today: String?
  /// What there is under the name that an overlay extends, `[a-z0-9-]{3,64}`.
  public var base: @Sendable (String) -> BaseSource

  /// A reader that knows the clocks, the day and what can be extended where they are given.
  public init(
    knownClocks: Set<String>? = nil, today: String? = nil,
    base: @escaping @Sendable (String) -> BaseSource = { _ in .missing(known: []) }
  ) {
    self.knownClocks = knownClocks
    self.today = today
    self.base = base
  }

  /// What came of reading one file.
  public struct Reading: Hashable, Sendable {
    /// The playbook, whole; nil exactly where one of the findings is an error.
    public var playbook: Playbook?
    /// Errors and warnings in the order of the file, at most 50 of each.
    public var findings: [Finding]
    /// What the file was laid over, the nearest first; none for a playbook that stands alone.
    public var lineage: [PlaybookName] = []
  }

  /// The playbook in `bytes` and what is to be said about it; `file` is the name findings bear.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    read(bytes, file: file, above: [])
  }

  /// `above` are the overlays that led here, the outermost first.
  private func read(_ bytes: [UInt8], file: String, above: [String]) -> Reading {
    var log = FindingLog(file: file)
    var lineage: [PlaybookName] = []
    let playbook = playbook(in: bytes, above: above, lineage: &lineage, log: &log)
    return Reading(
      playbook: log.hasErrors ? nil : playbook, findings: log.sorted, lineage: lineage)
  }

  private func playbook(
    in bytes: [UInt8], above: [String], lineage: inout [PlaybookName], log: inout FindingLog
  ) -> Playbook? {
    guard let tree = YAMLTree.read(bytes, log: &log) else { return nil }
    guard let extends = tree["extends"], tree["format"]?.text == Self.format else {
      return whole(tree, removed: [:], log: &log)
    }
    var overlay = OverlayDecoder(log: log)
    defer { log = overlay.log }
    guard let base = under(extends, of: tree, above: above, &overlay) else { return nil }
    lineage = base.lineage
    guard let fields = PlaybookTree.tree(of: base.playbook),
      let laid = overlay.laid(tree, over: fields, at: extends.position)
    else { return nil }
    let playbook = whole(laid, removed: overlay.removed, log: &overlay.log)
    overlay.log.drop(base.findings, at: extends.position)
    return playbook
  }

  /// The playbook in `tree`, held to every rule. `removed` are tasks that an overlay took out.
  private func whole(
    _ tree: YAMLTree, removed: [TaskID: Position], log: inout FindingLog
  ) -> Playbook? {
    var decoder = PlaybookDecoder(log: log)
    let playbook = decoder.playbook(tree)
    log = decoder.log
    guard let playbook, !log.hasErrors else { return nil }
    for (task, position) in removed {
      let others = playbook.tasks.filter { $0.namedTasks.contains { $0.id == task } }.map(\.id)
      if !others.isEmpty { log.add(.removedInUse(task, by: others), at: position) }
    }
    guard !log.hasErrors else { return nil }
    let subject = LintSubject(
      playbook: playbook, map: decoder.map, knownClocks: knownClocks, today: today)
    for (complaint, position) in subject.complaints() { log.add(complaint, at: position) }
    return playbook
  }

  /// What `extends` names, whole and sound; nil, with a finding, where it is not.
  private func under(
    _ extends: YAMLTree, of tree: YAMLTree, above: [String], _ overlay: inout OverlayDecoder
  ) -> OverlayBase? {
    guard let (wanted, place, version) = overlay.extended(extends) else { return nil }
    let path = above + [tree["id"]?.text ?? ""]
    if path.contains(wanted.id) {
      overlay.log.add(.baseCircle(path + [wanted.id]), at: place)
      return nil
    }
    guard path.count <= Self.mostLayers else {
      overlay.log.add(.tooManyLayers, at: place)
      return nil
    }
    switch base(wanted.id) {
    case .missing(let known): overlay.log.add(.unknownBase(wanted.id, known: known), at: place)
    case .refused(let reason):
      overlay.log.add(.unreadableBase(wanted.id, because: reason), at: place)
    case .file(let bytes, let name):
      let reading = read(bytes, file: name, above: path)
      guard let playbook = reading.playbook else {
        let first = reading.findings.first { $0.severity == .error }
        overlay.log.add(.baseBroken(wanted.id, first), at: place)
        return nil
      }
      guard playbook.id == wanted.id else {
        overlay.log.add(.otherBase(wanted.id, found: playbook.id), at: place)
        return nil
      }
      guard let there = SemanticVersion(playbook.version),
        let named = SemanticVersion(wanted.version), there.major == named.major, there >= named
      else {
        overlay.log.add(.baseVersion(wanted, there: playbook.version), at: version)
        return nil
      }
      if there > named { overlay.log.add(.baseNewer(wanted, there: playbook.version), at: version) }
      let own = PlaybookName(id: playbook.id, version: playbook.version)
      return OverlayBase(
        playbook: playbook, findings: reading.findings, lineage: [own] + reading.lineage)
    }
    return nil
  }
}
