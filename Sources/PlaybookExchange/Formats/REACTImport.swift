internal import IncidentCore
internal import PlaybookFormat

/// Reads RE&CT: a playbook that lists actions by stage, and the actions, each in a file of its own.
///
/// An action whose file is not given keeps the title its name says. Actions alone make a playbook
/// as well.
struct REACTImport {
  /// The stages in the order RE&CT has them.
  private static let stages = [
    "preparation", "identification", "containment", "eradication", "recovery", "lessons_learned",
  ]

  /// The line that tells the format; nil where none does.
  static func mark(in text: ForeignText) -> String? {
    let marks = (stages.map { "\($0):" } + ["stage:"]).map { Array($0.utf8) }
    let head = text.bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n"))
    let found = head.first { line in marks.contains { line.starts(with: $0) } }
    let isNamed = head.contains { line in
      line.starts(with: Array("id:".utf8)) || line.starts(with: Array("title:".utf8))
    }
    guard isNamed, let found else { return nil }
    return String(decoding: found.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }

  static func read(
    _ files: [ForeignText], report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    var playbook: DraftPlaybook?
    var lists: [(stage: String, action: String)] = []
    var actions: [String: DraftTask] = [:]
    var order: [String] = []
    for file in files {
      var fields = try self.fields(of: file)
      let name = fields.text("title") ?? fields.text("id") ?? ""
      if let stage = fields.text("stage") {
        order.append(name)
        actions[name] = action(name, stage: stage, fields: &fields, report: &report)
        report.drop(fields, of: "action")
      } else {
        guard playbook == nil else { throw refusal(.severalFiles, in: file) }
        playbook = self.playbook(name, fields: &fields)
        for stage in stages {
          lists += (fields.take(stage)?.texts ?? []).map { (stage, $0) }
        }
        report.drop(fields, of: "playbook")
      }
    }
    var draft = playbook ?? DraftPlaybook()
    if playbook == nil {
      draft.name = "RE&CT"
      draft.tasks = order.compactMap { actions[$0] }
      return draft
    }
    let missing = lists.map(\.action).filter { actions[$0] == nil }
    if !missing.isEmpty { report.note(.missingActions(missing)) }
    for (stage, name) in lists {
      var task = actions[name] ?? DraftTask(title: title(from: name), maps: maps(name))
      task.place = place(of: stage)
      draft.tasks.append(task)
    }
    return draft
  }

  private static func fields(of file: ForeignText) throws(Obstacle) -> ForeignFields {
    switch PlainYAML.read(file.bytes, file: file.name) {
    case .failure(let failure): throw refusal(.finding(failure.finding), in: file)
    case .success(let tree):
      do throws(Obstacle) {
        return try ForeignFields(ForeignValue(tree), called: "playbook")
      } catch {
        throw refusal(error.problem, in: file, at: error.place)
      }
    }
  }

  /// What stands against one of several files bears its name.
  private static func refusal(
    _ problem: ImportRefusal.Problem, in file: ForeignText, at place: Place = .start
  ) -> Obstacle {
    let refusal = ImportRefusal(problem, file: file.name, at: file.position(of: place))
    return Obstacle(.refusal(refusal), at: .start)
  }

  private static func playbook(_ name: String, fields: inout ForeignFields) -> DraftPlaybook {
    var draft = DraftPlaybook()
    draft.name = title(from: name)
    draft.summary = fields.text("description") ?? fields.text("workflow")
    draft.authors = fields.text("author").map { [$0] } ?? []
    fields.ignore("id", "creation_date", "modification_date")
    return draft
  }

  private static func action(
    _ name: String, stage: String, fields: inout ForeignFields, report: inout ImportReport
  ) -> DraftTask {
    var task = DraftTask(title: title(from: name), maps: maps(name))
    let description = fields.text("description")
    task.title = description.map { Wording.firstSentence(of: $0) } ?? task.title
    task.place = place(of: stage)
    task.description = fields.text("workflow") ?? ""
    task.refs = (fields.take("references")?.texts ?? []).map { Reference(title: $0, url: $0) }
    task.automation = fields.take("automation")?.texts ?? []
    fields.ignore("id", "author", "creation_date", "modification_date")
    return task
  }

  private static func place(of stage: String) -> PhasePlace? {
    PhaseWords.place(in: String(stage.map { $0 == "_" ? " " : $0 }))
  }

  /// `RA_3101_block_external_domain` says "Block external domain".
  private static func title(from name: String) -> String {
    let parts = name.split(separator: "_")
    let isNumbered = parts.count > 2 && ["RA", "RP"].contains(parts[0]) && Int(parts[1]) != nil
    let words = (isNumbered ? parts.dropFirst(2) : parts[...]).joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func maps(_ name: String) -> CrossReferences {
    let parts = name.split(separator: "_").prefix(2).joined()
    return CrossReferences(react: REACTNumber.isNumber(parts) ? [parts] : [])
  }
}
