/// Which format a file has, told by what is in it and never by its name.
struct Recognition {
  /// The format.
  let format: ForeignFormat
  /// The mark it was told by; nil where somebody said it.
  let mark: String?
  /// What is in the file, where that had to be read already.
  let value: ForeignValue?

  /// The format of `text`.
  static func of(_ text: ForeignText) throws(Obstacle) -> Recognition {
    let first = text.bytes.first { $0 > 0x20 }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), !startsWithBox(text) {
      return try recognise(JSONTree.read(text))
    }
    if text.bytes.starts(with: Array("format: warroom/playbook/".utf8)) {
      throw Obstacle(.alreadyOurs, at: .start)
    }
    if let mark = REACTImport.mark(in: text) {
      return Recognition(format: .react, mark: mark, value: nil)
    }
    guard let mark = markdownMark(in: text.string) else {
      throw Obstacle(.unknownFormat, at: .start)
    }
    return Recognition(format: .markdown, mark: mark, value: nil)
  }

  /// What of a checklist is in the first lines of `text`; nil where it is only running text.
  private static func markdownMark(in text: String) -> String? {
    var marks: Set<String> = []
    for placed in MarkdownReader.blocks(of: String(text.prefix(200_000))) {
      switch placed.block {
      case .item(_, _, _?): return "- [ ]"
      case .item: marks.insert("-")
      case .heading: marks.insert("#")
      case .row(let cells, _) where cells.contains { ListMark.box($0[...]) != nil }:
        return "| [ ] |"
      case .row, .paragraph, .code: break
      }
    }
    return marks.min()
  }

  /// A list of boxes and a phase in brackets begin like JSON and are Markdown.
  private static func startsWithBox(_ text: ForeignText) -> Bool {
    let head = text.bytes.drop { $0 <= 0x20 }.prefix(4)
    return ["[ ]", "[x]", "[X]", "[**"].contains { head.starts(with: Array($0.utf8)) }
  }

  private static func recognise(_ value: ForeignValue) throws(Obstacle) -> Recognition {
    let names = Set(value.members?.map(\.name) ?? [])
    func found(_ format: ForeignFormat, _ mark: String) -> Recognition {
      Recognition(format: format, mark: mark, value: value)
    }
    if let version = value["spec_version"]?.text {
      if version == "cacao-2.0" { return found(.cacao, "spec_version: cacao-2.0") }
      throw Obstacle(.version("CACAO \(version)"), at: value["spec_version"]?.place ?? .start)
    }
    if names.isSuperset(of: ["workflow", "workflow_start"]) { return found(.cacao, "workflow") }
    if names.contains("checklists") { return found(.mattermost, "checklists") }
    if names.isSuperset(of: ["actions", "triggers"]) || names.contains("branches") {
      throw Obstacle(.noChecklist("Shuffle"), at: .start)
    }
    if value["type"]?.text == "bundle" { throw Obstacle(.noChecklist("STIX"), at: .start) }
    guard names.contains("tasks") else { throw Obstacle(.unknownFormat, at: .start) }
    let iris = ["title_prefix", "display_name", "note_directories", "note_groups", "summary"]
    if let mark = iris.first(where: names.contains) { return found(.iris, mark) }
    let hive = ["titlePrefix", "displayName", "customFields", "metrics", "tlp", "pap", "severity"]
    if let mark = hive.first(where: names.contains) { return found(.thehive, mark) }
    let taskNames = Set(value["tasks"]?.items?.first?.members?.map(\.name) ?? [])
    if taskNames.contains("group") || taskNames.contains("order") {
      return found(.thehive, "tasks.group")
    }
    if taskNames.contains("title") { return found(.iris, "tasks.title") }
    throw Obstacle(.unknownFormat, at: .start)
  }
}
