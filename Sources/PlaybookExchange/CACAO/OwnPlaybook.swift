internal import IncidentCore
internal import PlaybookFormat

/// A CACAO file that this program wrote, read back from the fields it carries, so that it comes home
/// equal. A title or a guidance somebody changed in another editor is taken over.
enum OwnPlaybook {
  /// The playbook in `value`; nil where the file carries no fields of ours.
  static func read(
    _ value: ForeignValue, report: inout ImportReport
  ) throws(Obstacle) -> Playbook? {
    guard let carried = value["playbook_extensions"]?[CACAONames.extension] else { return nil }
    guard var fields = CarriedField.fields(carried["fields"]) else {
      throw Obstacle(.wrongShape(CACAONames.extension, expected: .list), at: carried.place)
    }
    var tasks: [String: [ExtraField]] = [:]
    for step in value["workflow"]?.members ?? [] {
      guard let own = step.value["step_extensions"]?[CACAONames.extension],
        var task = CarriedField.fields(own["fields"]), let id = task.text("id")
      else {
        if ["action", "if-condition"].contains(step.value["type"]?.text) {
          report.note(.unreachableStep(step.value["name"]?.text ?? step.name))
        }
        continue
      }
      takeChanges(in: step.value, into: &task, language: fields.firstLanguage, report: &report)
      tasks[id] = task
    }
    fields.set("phases", .list(phases(fields["phases"], tasks: tasks)))
    let yaml = PlaybookTree.yaml(fields: fields)
    let reading = PlaybookReader().read(Array(yaml.utf8), file: "cacao")
    guard let playbook = reading.playbook else {
      let finding = reading.findings.first { $0.severity == .error }
      throw Obstacle(finding.map { .finding($0) } ?? .resultTooLarge, at: carried.place)
    }
    if value["signatures"]?.isEmpty == false { report.note(.signatureNotVerified) }
    for phase in playbook.phases { report.tasks[phase.id] = phase.tasks.count }
    return playbook
  }

  /// The phases with each task in the place where its name was kept; tasks without a step are gone.
  private static func phases(
    _ value: ExtraField.Value?, tasks: [String: [ExtraField]]
  ) -> [ExtraField.Value] {
    guard case .list(let phases)? = value else { return [] }
    return phases.map { phase in
      guard case .fields(var fields) = phase, case .list(let names)? = fields["tasks"] else {
        return phase
      }
      let found = names.compactMap { name -> ExtraField.Value? in
        guard case .text(let name) = name else { return nil }
        return tasks[name].map { .fields($0) }
      }
      fields.set("tasks", .list(found))
      return .fields(fields)
    }
  }

  private static func takeChanges(
    in step: ForeignValue, into task: inout [ExtraField], language: String,
    report: inout ImportReport
  ) {
    let command = step["commands"]?.items?.first?["command"]?.text
    var hasChanged = false
    if case .fields(var title)? = task["title"], let name = step["name"]?.text,
      !same(name, title.text(language)), !name.allSatisfy(\.isWhitespace)
    {
      title.set(language, .text(name))
      task.set("title", .fields(title))
      hasChanged = true
    }
    if case .fields(var guidance)? = task["guidance"], let command,
      !same(command, guidance.text(language)), !command.allSatisfy(\.isWhitespace)
    {
      guidance.set(language, .text(command))
      task.set("guidance", .fields(guidance))
      hasChanged = true
    }
    if hasChanged { report.note(.changedOutside(task.text("id") ?? "")) }
  }

  /// Bytes: two spellings of one letter are equal to Swift and differ in a file.
  private static func same(_ left: String, _ right: String?) -> Bool {
    right.map { left.utf8.elementsEqual($0.utf8) } ?? false
  }
}

extension [ExtraField] {
  /// The language that other tools are shown.
  fileprivate var firstLanguage: String {
    guard case .list(let languages)? = self["languages"], case .text(let first)? = languages.first
    else { return "en" }
    return first
  }
}
