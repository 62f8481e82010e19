public import IncidentCore
internal import PlaybookFormat

/// Makes a playbook of ours out of a file of another tool.
///
/// Such a file is text from a stranger: it is read with limits on everything, nothing in it is run,
/// opened or followed, and the result is read back by our own reader before anybody sees it. Either
/// there is a whole playbook or a refusal.
public struct PlaybookImporter: Sendable {
  /// The format to read the file as; nil recognises it.
  public var format: ForeignFormat?
  /// The name of the playbook; nil makes one of its title.
  public var id: String?
  /// Whether tasks of preparation stay, as optional tasks of the post-mortem.
  public var keepsPreparation: Bool

  /// An importer.
  public init(format: ForeignFormat? = nil, id: String? = nil, keepsPreparation: Bool = false) {
    self.format = format
    self.id = id
    self.keepsPreparation = keepsPreparation
  }

  /// What came of an import.
  public struct Result: Hashable, Sendable {
    /// The playbook, which reads without an error.
    public var playbook: Playbook
    /// Its file in the canonical layout.
    public var yaml: String
    /// What was carried over, and everything that was not.
    public var report: ImportReport
  }

  /// The playbook in `files`: one file, or for RE&CT one playbook and its actions.
  public func read(_ files: [ForeignFile]) throws(ImportRefusal) -> Result {
    guard let main = files.first else { throw ImportRefusal(.empty, file: "") }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard size <= ForeignText.largest else {
      throw ImportRefusal(.tooLarge(bytes: size), file: main.name)
    }
    var texts: [ForeignText] = []
    for file in files { texts.append(try ForeignText(file)) }
    guard let text = texts.first else { throw ImportRefusal(.empty, file: main.name) }
    do throws(Obstacle) {
      let recognition = try recognise(text)
      if recognition.format != .react, texts.count > 1 {
        throw Obstacle(.severalFiles, at: .start)
      }
      return try read(texts, text, as: recognition)
    } catch {
      if case .refusal(let refusal) = error.problem { throw refusal }
      throw ImportRefusal(error.problem, file: text.name, at: text.position(of: error.place))
    }
  }

  private func recognise(_ text: ForeignText) throws(Obstacle) -> Recognition {
    guard let format else { return try Recognition.of(text) }
    let isJSON = format != .react && format != .markdown
    return Recognition(
      format: format, mark: nil, value: isJSON ? try JSONTree.read(text) : nil)
  }

  private func read(
    _ texts: [ForeignText], _ text: ForeignText, as recognition: Recognition
  ) throws(Obstacle) -> Result {
    var report = ImportReport(format: recognition.format, recognisedBy: recognition.mark)
    let value = recognition.value ?? .null(.start)
    if recognition.format == .cacao, let own = try OwnPlaybook.read(value, report: &report) {
      return try result(own, report)
    }
    let draft: DraftPlaybook
    switch recognition.format {
    case .cacao: draft = try CACAOImport.read(value, report: &report)
    case .react: draft = try REACTImport.read(texts, report: &report)
    case .thehive: draft = try TheHiveImport.read(value, report: &report)
    case .iris: draft = try IRISImport.read(value, report: &report)
    case .mattermost: draft = try MattermostImport.read(value, report: &report)
    case .markdown: draft = try MarkdownImport.read(text, report: &report)
    }
    let (playbook, final) = try Fitting.playbook(
      of: draft, id: id, source: text.name, keepsPreparation: keepsPreparation, report: report)
    return try result(playbook, final)
  }

  /// The playbook as its own file says it, proved by reading that file.
  private func result(_ playbook: Playbook, _ report: ImportReport) throws(Obstacle) -> Result {
    let yaml = PlaybookWriter.yaml(for: playbook)
    let reading = PlaybookReader().read(Array(yaml.utf8), file: "\(playbook.id).yaml")
    guard let read = reading.playbook else {
      let finding = reading.findings.first { $0.severity == .error }
      guard let finding, finding.rule != .tooLarge, finding.rule != .tooManyNodes else {
        throw Obstacle(.resultTooLarge, at: .start)
      }
      throw Obstacle(.finding(finding), at: .start)
    }
    return Result(playbook: read, yaml: yaml, report: report)
  }
}
