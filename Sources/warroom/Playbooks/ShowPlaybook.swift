internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows the tasks of a playbook.
struct ShowPlaybook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the tasks of a playbook, without opening an incident.",
    discussion: """
        warroom playbook show customer-data-leak
        warroom playbook show ./our-playbook.yaml --phase notification --lang ja
        warroom playbook show customer-data-leak --full | less
      """)

  @Argument(
    help: "A playbook by name, or a file.", completion: Completions.playbooks)
  var playbook: String
  @Option(help: ArgumentHelp("Only this phase.", valueName: "phase")) var phase: PhaseID?
  @Flag(help: "With guidance, points, due times and everything a task asks for.") var full = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let plan = try PlaybookSource(playbook, in: room.path).playbook(in: room.language)
    let phases = plan.phases.filter { phase == nil || $0.id == phase }
    try Printer.output { printer in
      if room.json { return try printer.line(.list(phases.flatMap(json))) }
      let speech = Phrasing(language: room.language, zone: .utc, now: .now)
      try printer.line("\(plan.title[room.language])  \(plan.id) \(plan.version)")
      if full, let summary = plan.summary { try printer.block(summary[room.language]) }
      for phase in phases {
        try printer.line("\(phase.id.number) \(speech.name(phase.id))")
        for task in phase.tasks {
          let duty = Column.padded(task.duty.rawValue, 17)
          let marks = full ? "" : self.marks(task, speech)
          try printer.line("  \(task.id)  \(duty) \(task.title[room.language])\(marks)")
          if full { for line in details(task, speech) { try printer.line(line) } }
        }
      }
    }
  }

  /// What the task asks for, in words.
  private func marks(_ task: PlaybookTask, _ speech: Phrasing) -> String {
    var marks: [String] = task.evidence.map { speech.name($0.kind) }
    if task.needsCheck { marks.append(speech.say("check", "確認")) }
    if task.needsDecision { marks.append(speech.say("decision", "経営判断")) }
    if !task.isRequired { marks.append(speech.say("optional", "任意")) }
    return marks.isEmpty ? "" : "  [\(speech.list(marks))]"
  }

  /// The rest of the task, a line for each thing to know.
  private func details(_ task: PlaybookTask, _ speech: Phrasing) -> [PlainText] {
    var lines: [PlainText] = []
    if let guidance = task.guidance {
      lines += PlainText.lines(untrusted: guidance[speech.language])
    }
    lines += task.points.map { "- \($0[speech.language])" }
    if let due = task.due { lines.append("\(speech.say("due", "期限")): \(speech.plan(due))") }
    let demands = speech.demands(of: task)
    if !demands.isEmpty { lines.append("\(speech.list(demands))") }
    lines += task.refs.map { "\(speech.say("see", "参照")): \($0.title) \($0.url ?? "")" }
    return lines.map { "        " + $0 } + [""]
  }

  private func json(_ phase: PlaybookPhase) -> [JSON] {
    phase.tasks.map { task in
      .object([
        "task": .text(task.id.rawValue), "phase": .text(phase.id.rawValue),
        "title": .texts(task.title), "guidance": task.guidance.map(JSON.texts),
        "duty": .text(task.duty.rawValue), "required": .truth(task.isRequired),
        "check": .truth(task.needsCheck), "decision": .truth(task.needsDecision),
        "evidence": .list(task.evidence.map { .text($0.kind.rawValue) }),
        "after": .list(task.after.map { .text($0.rawValue) }),
        "when": task.when.map { .text($0) },
        "helpers": .list(task.helpers.map { .text($0.rawValue) }),
        "stage": task.stage.map { .text($0.rawValue) }, "outgoing": .truth(task.isOutgoing),
        "points": .list(task.points.map(JSON.texts)),
        "undoneBy": task.undoneBy.map { .text($0.rawValue) },
      ])
    }
  }
}
