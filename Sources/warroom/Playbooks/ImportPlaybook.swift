internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import PlaybookExchange
internal import PlaybookFormat

/// Makes a playbook of a file of another tool, and says what was lost on the way.
struct ImportPlaybook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a playbook of another tool's file, and say what was lost on the way.",
    discussion: """
      Reads CACAO 2.0, RE&CT, case templates of TheHive and DFIR-IRIS, Mattermost Playbooks and \
      Markdown checklists; the format is recognised by what is in the file. Nothing in it is run. \
      The playbook goes to standard output or to a file, the report to standard error. \
      docs/importing-playbooks.md says what becomes of what.

        warroom playbook import phishing.json -o playbooks/phishing.yaml
        warroom playbook import RP_0001.yml RA_*.yml --keep-preparation
        warroom playbook import checklist.md --from markdown --json
      """)

  @Argument(
    help: "The file; for RE&CT also the files of its actions.",
    completion: .file(extensions: ["json", "yaml", "yml", "md"]))
  var files: [String]
  @Option(
    help: ArgumentHelp(
      "Read it as this format, not as the one it seems to be.", valueName: "format"))
  var from: ForeignFormat?
  @Option(help: ArgumentHelp("The id of the playbook; else made of its title.", valueName: "id"))
  var id: String?
  @Flag(help: "Keep tasks of preparation, as optional tasks of the post-mortem.")
  var keepPreparation = false
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let language = room.language
    let importer = PlaybookImporter(format: from, id: id, keepsPreparation: keepPreparation)
    let result: PlaybookImporter.Result
    let contents = try files.map(file)
    do throws(ImportRefusal) {
      result = try importer.read(contents)
    } catch {
      throw CommandFailure(
        .refused, rule: error.rule, error.text(in: language), mend: error.mend[language])
    }
    if room.json {
      let yaml: JSON? = target.output == nil ? .text(result.yaml) : nil
      if target.output != nil { try write(result.yaml) }
      return try Printer.output {
        try $0.line(JSON.object(["report": result.report.json, "playbook": yaml]))
      }
    }
    try write(result.yaml)
    let printer = Printer(.standardError)
    for line in result.report.lines(in: language) { try printer.block(line) }
    try tellWarnings(result.yaml, printer)
    try printer.flush()
  }

  private func file(_ path: String) throws(CommandFailure) -> ForeignFile {
    // One byte more than the importer takes, so that it can say that the file is too long.
    let file = try RegularFile(path: path, language: room.language)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ForeignFile(name: name, bytes: try file.bytes(atMost: 5 << 20 + 1))
  }

  private func write(_ yaml: String) throws {
    try target.send(in: room.language, note: {}) { try $0(Array(yaml.utf8)) }
  }

  /// A playbook from elsewhere is seldom finished; lint says what is left to do.
  private func tellWarnings(_ yaml: String, _ printer: Printer) throws {
    let findings = PlaybookReader().read(Array(yaml.utf8), file: "").findings
    guard !findings.isEmpty else { return }
    try printer.block(
      room.language.say(
        "\(findings.count) things to look at again: `warroom playbook lint FILE` lists them.",
        "見直しが必要な点が \(findings.count) 件: `warroom playbook lint ファイル` で表示"))
  }
}
