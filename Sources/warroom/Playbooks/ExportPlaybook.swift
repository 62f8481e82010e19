internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import PlaybookExchange
internal import PlaybookFormat

/// Writes a playbook for other tools, or for paper.
struct ExportPlaybook: ParsableCommand {
  /// The formats it can be written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case cacao, markdown, yaml
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a playbook for other tools, or for paper.",
    discussion: """
      CACAO 2.0 (JSON) comes home equal through `playbook import`; other programs see its titles, \
      guidance and duties. Markdown is a checklist for a wiki or a printer. YAML is the playbook whole, \
      an overlay together with what it extends.

        warroom playbook export customer-data-leak --format cacao -o leak.json
        warroom playbook export ./our-playbook.yaml --format markdown --lang ja -o leak.md
      """)

  @Argument(
    help: "A playbook by name, or a file.", completion: Completions.playbooks)
  var playbook: String
  @Option(help: ArgumentHelp("cacao, markdown or yaml.", valueName: "format")) var format: Format
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let language = room.language
    let plan = try PlaybookSource(playbook, in: room.path).playbook(in: language)
    let text: String
    switch format {
    case .yaml: text = PlaybookWriter.yaml(for: plan)
    case .markdown: text = MarkdownChecklist.text(of: plan, in: language)
    case .cacao:
      guard let json = CACAOWriter.json(for: plan, modified: .now) else {
        throw CommandFailure(
          .refused, rule: "too-large",
          language.say(
            "In its canonical layout the playbook is over 1 MiB.", "標準の書式にすると1 MiBを超えます。"),
          mend: language.say("Split it into several playbooks.", "複数のプレイブックに分けてください。"))
      }
      text = json.line + "\n"
    }
    try target.send(in: language, note: {}) { try $0(Array(text.utf8)) }
  }
}
